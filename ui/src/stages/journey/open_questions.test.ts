// Open questions are said on the family's journey, lead to the list, and a core that does not answer is passed over in silence.
import { beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { leave, press, settled, show } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import OpenQuestions from './OpenQuestions.svelte';

beforeEach(() => setLanguage('en'));

async function open(answers: Answers): Promise<StandIn> {
  const backend = new StandIn(answers);
  useBackend(backend);
  show(OpenQuestions, { caseId: 'lipa' });
  await settled();
  return backend;
}

it('leads to the list', async () => {
  const backend = await open({
    'questions.view': () => ({ families: [{ case: 'lipa', alias: 'Lipa', items: [], twins: [], plans: [], open: 2, seen: ['h'] }] }),
  });
  expect(backend.requests('questions.view')).toEqual([{ case: 'lipa' }]);
  await press(t('questions-look'));
  expect(router.place).toEqual({ at: 'questions' });
});

it('says nothing without questions, and nothing when they cannot be read', async () => {
  await open({ 'questions.view': () => ({ families: [] }) });
  expect(document.body.textContent?.trim()).toBe('');
  await leave();
  await open({});
  expect(document.body.textContent?.trim()).toBe('');
});
