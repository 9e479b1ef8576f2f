// Questions: both values stand until somebody chooses; each answer sends exactly what was chosen.
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Author, FamilyQuestions, FieldQuestion, ItemQuestions, Saved, Version } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { show, write } from '@/shared/page.fixture';
import { addWords, setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import QuestionsPage from './QuestionsPage.svelte';

const me: Author = { by: 'a', name: 'Jasmina', here: true };
const boris: Author = { by: 'b', name: 'Boris', here: false };
const SECRET = '061 555 014';

const version = (name: string, author: Author, text: string, as: Version['value']['as'] = 'text'): Version => ({
  name, author, value: { as, text }, at: '2026-11-23T18:20:00', unseen_by: [author === me ? boris : me],
});
const field = (stored: string, more: Partial<FieldQuestion> = {}): FieldQuestion => ({
  stored, field: stored, member: null, versions: [version(`${stored}-b`, boris, 'subota'), version(`${stored}-a`, me, 'petak')],
  proposal: null, both: true, anew: true, ...more,
});
const item = (more: Partial<ItemQuestions> = {}): ItemQuestions => ({ kind: 'person', id: 'goran', label: 'Goran', fields: [], contested: null, guarded: [], ...more });
const family = (items: ItemQuestions[], more: Partial<FamilyQuestions> = {}): FamilyQuestions => ({
  case: 'lipa', alias: 'Lipa', items, twins: [], plans: [], open: items.length, seen: ['h'], ...more,
});
const stored = (): Saved => ({ id: 'goran', seen: ['h2'], at: '2026-11-24T09:12:00', undoable: true });

let backend: StandIn;
let families: FamilyQuestions[];

beforeEach(async () => {
  vi.useFakeTimers();
  await setLanguage('en');
  addWords('en', 'difference-item = { $kind }: { $name }\nquestions-all-of = All of { $name }\nquestions-guarded-do = Do as { $name }');
});

async function settle(): Promise<void> {
  for (let i = 0; i < 4; i += 1) await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

async function open(shown: FamilyQuestions[], more: Answers = {}): Promise<void> {
  families = shown;
  backend = new StandIn({
    'questions.view': () => ({ families }),
    'questions.answer': stored,
    'questions.take_all': stored,
    'questions.keep': stored,
    'questions.one_person': stored,
    'questions.plan_holds': stored,
    'questions.reveal': () => ({ value: SECRET }),
    'history.undo': () => ({ op: 'questions.answer', seen: ['h3'], at: '2026-11-24T09:13:00' }),
    ...more,
  });
  useBackend(backend);
  show(QuestionsPage);
  await settle();
}

async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await settle();
}

const choose = async (name: string) => {
  document.querySelector<HTMLInputElement>(`input[value="${name}"]`)?.click();
  await settle();
};
const shown = () => document.body.textContent;
const answer = (how: object) => ({ case: 'lipa', id: 'goran', stored: 'town', seen: ['h'], take: null, both: false, text: null, ...how });

describe('one field', () => {
  it('stands with who wrote what, and nothing is chosen for anybody', async () => {
    await open([family([item({ fields: [field('town')] })])]);
    for (const words of ['Lipa', 'Goran', 'petak', 'subota', t('questions-here')]) expect(shown()).toContain(words);
    expect(document.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    await press(t('questions-take'));
    expect(backend.requests('questions.answer')).toEqual([]);
    expect(shown()).toContain(t('questions-choose-first'));
  });

  it('takes the version that was chosen, says so, and can be taken back', async () => {
    await open([family([item({ fields: [field('town')] })])]);
    await choose('town-b');
    await press(t('questions-take'));
    expect(backend.requests('questions.answer')).toEqual([answer({ take: 'town-b' })]);
    expect(backend.requests('questions.view')).toHaveLength(2);
    toast.shown?.action?.run();
    await settle();
    expect(backend.requests('history.undo')).toEqual([{ case: 'lipa' }]);
  });

  it('keeps both', async () => {
    await open([family([item({ fields: [field('town')] })])]);
    await press(t('questions-both'));
    expect(backend.requests('questions.answer')).toEqual([answer({ both: true })]);
  });

  it('is written anew, beginning with what was chosen', async () => {
    await open([family([item({ fields: [field('town')] })])]);
    await choose('town-b');
    await press(t('questions-anew'));
    const words = document.querySelector('textarea');
    if (!words) throw new Error('no field');
    expect(words.value).toBe('subota');
    write(words, 'nedjelja');
    await press(t('questions-anew-take'));
    expect(backend.requests('questions.answer')).toEqual([answer({ text: 'nedjelja' })]);
  });

  it('keeps what was written when it is put away, and takes nothing empty', async () => {
    await open([family([item({ fields: [field('town')] })])]);
    const anew = (words: string) => write(document.querySelector('textarea'), words);
    await press(t('questions-anew'));
    anew('  ');
    await press(t('questions-anew-take'));
    expect(backend.requests('questions.answer')).toEqual([]);
    expect(shown()).toContain(t('questions-anew-missing'));
    anew('nedjelja');
    await press(t('questions-anew-leave'));
    expect(document.activeElement?.textContent).toContain(t('questions-anew'));
    await press(t('questions-anew'));
    expect(document.querySelector('textarea')?.value).toBe('nedjelja');
  });

  it('offers neither where it does not fit', async () => {
    await open([family([item({ fields: [field('town', { both: false, anew: false })] })])]);
    expect(shown()).not.toContain(t('questions-both'));
    expect(shown()).not.toContain(t('questions-anew'));
  });

  it('takes the joined text only when it is pressed', async () => {
    await open([family([item({ fields: [field('town', { proposal: 'petak i subota' })] })])]);
    expect(shown()).toContain('petak i subota');
    await press(t('questions-joined-take'));
    expect(backend.requests('questions.answer')).toEqual([answer({ text: 'petak i subota' })]);
  });

  it('says when somebody answered before', async () => {
    await open([family([item({ fields: [field('town')] })])], {
      'questions.answer': () => {
        throw new Failure({ code: 'problems', key: 'problem-gone' });
      },
    });
    await press(t('questions-both'));
    expect(shown()).toContain('This is not there any more.');
    expect(shown()).toContain('petak');
  });

  it('does not let an unknown value be taken', async () => {
    const gone = { ...version('town-b', boris, '', 'unknown') };
    await open([family([item({ fields: [field('town', { versions: [gone, version('town-a', me, 'petak')] }), field('kin')] })])]);
    expect(document.querySelector<HTMLInputElement>('input[value="town-b"]')?.disabled).toBe(true);
    expect(shown()).not.toContain('All of Boris');
    await press(t('questions-all-mine'));
    expect(backend.requests('questions.take_all')).toEqual([{ case: 'lipa', id: 'goran', by: 'a', seen: ['h'] }]);
  });
});

it('takes no second answer before the list is read again', async () => {
  await open([family([item({ fields: [field('town')] })])]);
  let read = (): void => undefined;
  backend.answers['questions.view'] = () => new Promise((done) => (read = () => done({ families: [] })));
  await press(t('questions-both'));
  await press(t('questions-both'));
  expect(backend.requests('questions.answer')).toHaveLength(1);
  read();
  await settle();
  expect(shown()).toContain(t('questions-none'));
});

it('reads the list again when an answer was refused, and says why also when the question is gone', async () => {
  await open([family([item({ fields: [field('town')] })])], {
    'questions.answer': () => {
      families = [];
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    },
  });
  await press(t('questions-both'));
  expect(shown()).toContain(t('questions-none'));
  expect(toast.shown?.said.key).toBe('problem-gone');
});

it('answers a whole item at once', async () => {
  await open([family([item({ fields: [field('town'), field('kin')] })])]);
  await press('All of Boris');
  expect(backend.requests('questions.take_all')).toEqual([{ case: 'lipa', id: 'goran', by: 'b', seen: ['h'] }]);
});

it('goes on to the next question', async () => {
  const next = item({ id: 'selma', label: 'Selma', fields: [field('kin')] });
  await open([family([item({ fields: [field('town')] }), next])]);
  families = [family([next])];
  await press(t('questions-both'));
  // The question itself: Enter pressed once more answers nothing.
  expect((document.activeElement as HTMLElement).dataset.question).toBe('lipa|selma|kin');
  families = [];
  await press(t('questions-both'));
  expect(shown()).toContain(t('questions-none'));
  expect(document.activeElement).not.toBe(document.body);
});

it('keeps or removes what one removed and another changed', async () => {
  const contested = { removed_by: boris, removed_at: '2026-11-20T10:00:00', edited_by: me, edited_at: '2026-11-21T10:00:00' };
  await open([family([item({ contested })])]);
  await press(t('questions-keep'));
  await press(t('questions-remove'));
  expect(backend.requests('questions.keep')).toEqual([
    { case: 'lipa', id: 'goran', keep: true, stored: null, seen: ['h'] },
    { case: 'lipa', id: 'goran', keep: false, stored: null, seen: ['h'] },
  ]);
});

it('leaves protected what a file made open, or does as the other wrote', async () => {
  const guarded = [{ stored: 'mark', author: boris, wanted: { as: 'choice' as const, text: 'open' }, stands: { as: 'choice' as const, text: 'protected' } }];
  await open([family([item({ kind: 'contact', id: 'c1', label: 'Selma', guarded })])]);
  expect(shown()).toContain('Protected');
  await press(t('questions-guarded-leave'));
  await press('Do as Boris');
  expect(backend.requests('questions.keep')).toEqual([
    { case: 'lipa', id: 'c1', keep: false, stored: 'mark', seen: ['h'] },
    { case: 'lipa', id: 'c1', keep: true, stored: 'mark', seen: ['h'] },
  ]);
});

it('joins two entries of one person, and says which plan holds', async () => {
  const plan = (id: string, mark: string) => ({ id, number: 1, sealed_on: '2026-11-28', mark, sealed_by: 'Boris' });
  await open([family([], { open: 2, twins: [{ one: 'p1', one_label: 'Mira (tetka)', other: 'p2', other_label: 'Mira' }], plans: [plan('v1', 'AB12'), plan('v2', 'CD34')] })]);
  await press(t('questions-twins-join'));
  await press(t('questions-plan-holds'));
  expect(backend.requests('questions.plan_holds')).toEqual([]);
  await choose('v2');
  await press(t('questions-plan-holds'));
  expect(backend.requests('questions.one_person')).toEqual([{ case: 'lipa', one: 'p1', other: 'p2', same: true, seen: ['h'] }]);
  expect(backend.requests('questions.plan_holds')).toEqual([{ case: 'lipa', id: 'v2', seen: ['h'] }]);
});

it('has a hidden value in the page only for thirty seconds after it was asked for', async () => {
  const versions = [version('n-b', boris, '', 'hidden'), version('n-a', me, '', 'hidden')];
  await open([family([item({ kind: 'contact', fields: [field('value', { versions })] })])]);
  expect(document.body.innerHTML).not.toContain(SECRET);
  await press('Show for 30 seconds');
  expect(backend.requests('questions.reveal')).toEqual([{ case: 'lipa', id: 'goran', stored: 'value', name: 'n-a' }]);
  expect(shown()).toContain(SECRET);
  await press(t('questions-anew'));
  expect(document.querySelector('textarea')?.value).toBe('');
  await vi.advanceTimersByTimeAsync(31_000);
  flushSync();
  expect(document.body.innerHTML).not.toContain(SECRET);
});
