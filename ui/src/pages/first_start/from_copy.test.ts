// Beginning with a safety copy: the stick by folder, the passphrase or the printed key; a moved vault is said once.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { press, settled, show, write } from '@/shared/page.fixture';
import { session } from '@/shared/session.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import FromCopy from './FromCopy.svelte';

let backend: StandIn;

beforeEach(() => setLanguage('en'));
afterEach(() => {
  Object.assign(session, { state: 'starting', moved: false, recovered: false });
});

async function open(answers: Answers): Promise<void> {
  backend = new StandIn({
    'vault.status': () => ({ state: 'locked', audience: null, turned: null, look: { language: 'en', theme: 'light', letters: 100 }, version: '0.1.0' }),
    ...answers,
  });
  backend.chosen.choose_folder = '/media/stick';
  useBackend(backend);
  show(FromCopy, { onback: () => undefined });
  await settled();
}

const fill = async (words: string) => {
  write(document.querySelector('input'), words);
  await settled();
};
const send = async () => {
  document.querySelector('form')?.requestSubmit();
  await settled();
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
