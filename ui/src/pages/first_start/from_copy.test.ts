// Beginning with a safety copy: the stick by folder, the passphrase or the printed key; a moved vault is said once.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { session } from '@/shared/session.svelte';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import FromCopy from './FromCopy.svelte';

let backend: StandIn;
let shown: Record<string, unknown> | undefined;

beforeEach(async () => {
  await setLanguage('en');
  window.matchMedia ??= (() => ({ matches: false })) as unknown as typeof window.matchMedia;
});
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.innerHTML = '';
  router.forget();
  Object.assign(session, { state: 'starting', moved: false, recovered: false });
});

const settle = async () => {
  for (let i = 0; i < 5; i += 1) {
    await new Promise((after) => setTimeout(after));
    flushSync();
  }
};

async function open(answers: Answers): Promise<void> {
  backend = new StandIn({
    'vault.status': () => ({ state: 'locked', audience: null, turned: null, look: { language: 'en', theme: 'light', letters: 100 }, version: '0.1.0' }),
    ...answers,
  });
  backend.chosen.choose_folder = '/media/stick';
  useBackend(backend);
  shown = mount(FromCopy, { target: document.body, props: { onback: () => undefined } });
  await settle();
}

const press = async (words: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await settle();
};
const fill = async (words: string) => {
  const field = document.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const send = async () => {
  document.querySelector('form')?.requestSubmit();
  await settle();
};

it('opens the copy in the chosen folder', async () => {
  await open({ 'vault.begin_from': () => ({ private_time: null, moved: true }) });
  await fill('lipa breza javor');
  await send();
  expect(backend.requests('vault.begin_from')).toEqual([]);
  expect(document.body.textContent).toContain(t('copies-begin-missing'));
  await press(t('copies-choose-stick'));
  await send();
  expect(backend.requests('vault.begin_from')).toEqual([{ folder: '/media/stick', unlock: { passphrase: 'lipa breza javor', recovery_key: null } }]);
  expect(session.moved).toBe(true);
});

it('takes the printed key too, and says what did not fit', async () => {
  await open({
    'vault.begin_from': () => {
      throw new Failure({ code: 'wrong_secret', key: 'failure-wrong-secret' });
    },
  });
  await press(t('copies-choose-stick'));
  await press(t('lock-forgot'));
  await fill('J2WX2S');
  await send();
  expect(backend.requests('vault.begin_from')).toEqual([{ folder: '/media/stick', unlock: { passphrase: null, recovery_key: 'J2WX2S' } }]);
  expect(document.body.textContent).toContain('That did not open it.');
});
