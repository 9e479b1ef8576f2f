// Two entries that look like one person are said where people are, and lead to the list of questions.
import { beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { press, settled, show } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import TwinsHere from './TwinsHere.svelte';

beforeEach(() => setLanguage('en'));

async function open(twins: unknown[]) {
  const family = { case: 'lipa', alias: 'Lipa', items: [], twins, plans: [], open: 0, seen: ['h'] };
  useBackend(new StandIn({ 'questions.view': () => ({ families: [family] }) } as never));
  show(TwinsHere, { caseId: 'lipa' });
  await settled();
}

it('names both and leads to the list', async () => {
  await open([{ one: 'a', one_label: 'Fatima Kovač (nana)', other: 'b', other_label: 'Fatima Kovač' }]);
  expect(document.body.textContent).toContain('Fatima Kovač (nana) – Fatima Kovač');
  await press(t('questions-look'));
  expect(router.place).toEqual({ at: 'questions' });
});

it('says nothing where nobody looks alike', async () => {
  await open([]);
  expect(document.body.textContent?.trim()).toBe('');
});
