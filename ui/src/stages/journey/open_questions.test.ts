// Open questions are said on the family's journey, lead to the list, and a core that does not answer is passed over in silence.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import OpenQuestions from './OpenQuestions.svelte';

let shown: Record<string, unknown> | undefined;

beforeEach(() => setLanguage('en'));
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.innerHTML = '';
  router.forget();
});

async function open(answers: Answers): Promise<StandIn> {
  const backend = new StandIn(answers);
  useBackend(backend);
  shown = mount(OpenQuestions, { target: document.body, props: { caseId: 'lipa' } });
  for (let i = 0; i < 3; i += 1) {
    await new Promise((after) => setTimeout(after));
    flushSync();
  }
  return backend;
}

it('leads to the list', async () => {
  const backend = await open({
    'questions.view': () => ({ families: [{ case: 'lipa', alias: 'Lipa', items: [], twins: [], plans: [], open: 2, seen: ['h'] }] }),
  });
  expect(backend.requests('questions.view')).toEqual([{ case: 'lipa' }]);
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === t('questions-look'))?.click();
  expect(router.place).toEqual({ at: 'questions' });
});

it('says nothing without questions, and nothing when they cannot be read', async () => {
  await open({ 'questions.view': () => ({ families: [] }) });
  expect(document.body.textContent?.trim()).toBe('');
  if (shown) await unmount(shown);
  await open({});
  expect(document.body.textContent?.trim()).toBe('');
});
