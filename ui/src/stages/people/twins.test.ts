// Two entries that look like one person are said where people are, and lead to the list of questions.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import TwinsHere from './TwinsHere.svelte';

let shown: Record<string, unknown> | undefined;

beforeEach(() => setLanguage('en'));
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.innerHTML = '';
  router.forget();
});

async function open(twins: unknown[]) {
  const family = { case: 'lipa', alias: 'Lipa', items: [], twins, plans: [], open: 0, seen: ['h'] };
  useBackend(new StandIn({ 'questions.view': () => ({ families: [family] }) } as never));
  shown = mount(TwinsHere, { target: document.body, props: { caseId: 'lipa' } });
  for (let i = 0; i < 3; i += 1) {
    await new Promise((after) => setTimeout(after));
    flushSync();
  }
}

it('names both and leads to the list', async () => {
  await open([{ one: 'a', one_label: 'Fatima Kovač (nana)', other: 'b', other_label: 'Fatima Kovač' }]);
  expect(document.body.textContent).toContain('Fatima Kovač (nana) – Fatima Kovač');
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === t('questions-look'))?.click();
  expect(router.place).toEqual({ at: 'questions' });
});

it('says nothing where nobody looks alike', async () => {
  await open([]);
  expect(document.body.textContent?.trim()).toBe('');
});
