// The tab "papers" of a family of five, opened for tests, with answers that can be changed.
import type { Paper, PaperKind, PapersView, Preview } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { person } from '../plan/people.fixture';
import PapersPage from './PapersPage.svelte';

const CHILD = { child: true, main: true };
export const PEOPLE = [
  person('selma', 'Selma Kovač'), person('tarik', 'Tarik Begić', { child: true }), person('lejla', 'Lejla Marić', CHILD), person('amar', 'Amar Marić', CHILD),
  person('zoran', 'Zoran Marić', {}, true), person('mustafa', 'Mustafa Begić', { died: true }),
];
const ALL: PaperKind[] = ['information', 'agreement', 'feedback', 'agenda', 'names', 'fridge', 'review'];

export const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  id, kind: 'plan', reader: null, language: 'bs', mark: '', made_on: '2026-11-28', pages: 2, large: false, easy: false, black: false, a3: false, unseen: false, onto: null, beside: '', number: null, keep_months: null, times_printed: null, sealed: false, says: '',
  file: null, ...more,
});

export const preview = (more: Partial<Preview> = {}): Preview => ({
  pages: ['<svg></svg>'], withheld: [], shows: [], reading: { words: 0, sentences: 0, long_sentences: 0, long_words: 0 }, to_translate: [], mark: '', sealed: false, a3: false, ...more,
});

/** Opens the page. */
export async function open(more: Partial<PapersView> = {}, wanted?: PaperKind, answers: Answers = {}) {
  const view: PapersView = { seen: ['h'], papers: [], returned: [], copies: [], releases: [], steps: [], versions: [], possible: ALL, people: PEOPLE, withheld: [], language: 'bs', languages: {}, ...more };
  const backend = new StandIn({
    'papers.view': () => ({ ...view, seen: [...view.seen], returned: [...view.returned] }),
    'families.header': () => ({ alias: 'Lipa', children: [], conference_on: null, conference_time: null, stage: 'preparing', language: 'bs', sample: false, today: '2026-11-28', seen: [], can_undo: false, can_redo: false }),
    'papers.preview': () => preview(),
    'papers.make': () => ({ paper: 'p1', pages: 1, sealed: false, seen: ['h2'] }),
    'record.save': ({ id }) => ({ id: id ?? 'new', seen: ['h2'], at: '2026-11-28T16:20:00+01:00', undoable: true }),
    ...answers,
  });
  useBackend(backend);
  router.family('lipa', 'papers', wanted ? { kind: 'make', id: wanted } : undefined);
  show(PapersPage, { caseId: 'lipa' });
  await settled();
  return backend;
}

/** Turns to the papers made. */
export async function toMade(): Promise<void> {
  [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')][1]?.click();
  await settled();
}

type Within = ParentNode;
/** All fields of a label. */
export const allLabelled = <Of extends HTMLElement>(words: string, within: Within = document): Of[] =>
  [...within.querySelectorAll('label')]
    .filter((one) => one.textContent.trim() === words)
    .map((label) => (label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector('input')) as Of);
/** A field by its label. */
export const labelled = <Of extends HTMLElement>(words: string, within: Within = document) => allLabelled<Of>(words, within)[0] ?? null;

/** Chooses from a list. */
export async function pick(label: string, code: string, nth = 0): Promise<void> {
  write(allLabelled(label)[nth], code);
  await settled();
}
/** Ticks. */
export async function tick(label: string, nth = 0): Promise<void> {
  allLabelled<HTMLInputElement>(label)[nth]?.click();
  await settled();
}
/** Somebody out of those who are known. */
export async function pickPerson(label: string, name: string): Promise<void> {
  const field = labelled(label, document.querySelector('dialog[open]') ?? document);
  field?.click();
  await settled();
  [...(field?.parentElement?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].find((one) => one.textContent === name)?.click();
  await settled();
}
export const choose = (kind: PaperKind): Promise<void> => pick('Kind', kind);

/** The sheet in front of the page. */
export const sheet = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('dialog[open]');
  if (!found) throw new Error('no sheet');
  return found;
};
/** Presses a button of the sheet. */
export async function pressIn(words: string): Promise<void> {
  const found = [...sheet().querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`no button "${words}"`);
  found.click();
  await settled();
}
export const said = (): string => document.body.textContent ?? '';
