// A look at a file's seal, and a time stamp for it: the question goes out as a file, the answer comes in as one.
import { beforeEach, expect, it } from 'vitest';
import type { SealLine, Verified } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { press, settled } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { open, pressIn, sheet } from './papers.fixture';

beforeEach(async () => {
  await setLanguage('en');
});

const SEAL: SealLine = { by: 'Jasna Perić', organisation: '', at: '2026-06-05T16:30:00+02:00', says: '', fingerprint: '907B D8EC', self_issued: true, mine: true, stamp: null };
const SEALED: Verified = { key: 'verdict-unchanged', room: false, stamp_room: true, seals: [SEAL] };
const STAMPED: Verified = { ...SEALED, stamp_room: false, seals: [{ ...SEAL, stamp: { by: 'Služba vremena', organisation: 'Pošta', at: '2026-06-08T09:10:00+02:00', clock: false } }] };

async function looked(verdict: Verified, stamped: () => Verified = () => STAMPED) {
  const backend = await open({}, undefined, {
    'papers.verify': () => verdict,
    'papers.ask_time': () => ({}),
    'papers.stamp': stamped,
  });
  backend.chosen.choose_open_path = '/tmp/plan.pdf';
  await press('Look at a file’s seal');
  await pressIn('Choose a PDF');
  await settled();
  return backend;
}

it('a seal with room goes out as a question and comes back with a time stamp, in a file of its own', async () => {
  const backend = await looked(SEALED);
  expect(sheet().textContent).not.toContain('by the clock of a service');
  await pressIn('Save the question');
  expect(backend.requests('papers.ask_time')).toEqual([{ path: '/tmp/plan.pdf', to: '/tmp/plan.tsq' }]);
  expect(sheet().textContent).toContain('no word of the plan');

  backend.chosen.choose_open_path = '/tmp/plan.tsr';
  await pressIn('Bring in the answer');
  expect(backend.commands.findLast((one) => one.command === 'choose_open_path')?.args).toEqual({ filters: [{ name: 'Answer of a time-stamp service', extensions: ['tsr'] }] });
  expect(backend.requests('papers.stamp')).toEqual([{ path: '/tmp/plan.pdf', answer: '/tmp/plan.tsr', to: '/tmp/plan-t.pdf' }]);
  const said = sheet().textContent ?? '';
  for (const words of ['plan-t.pdf', 'The time stamp is in the new file', 'Služba vremena, Pošta', '8 June 2026', 'Krug does not check who that service is']) expect(said).toContain(words);
  expect(said).not.toContain('Save the question');
});

it('a wrong answer is told beside the buttons, and the file stays as it was', async () => {
  const backend = await looked(SEALED, () => {
    throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'answer', key: 'problem-stamp-other' }] });
  });
  backend.chosen.choose_open_path = '/tmp/other.tsr';
  await pressIn('Bring in the answer');
  expect(sheet().textContent).toContain('This answer belongs to another question.');
  expect(sheet().textContent).toContain('plan.pdf');
  expect(sheet().textContent).toContain('Save the question');
});

it('a seal without room says nothing of time stamps', async () => {
  await looked({ ...SEALED, stamp_room: false });
  expect(sheet().textContent).not.toContain('time stamp');
});
