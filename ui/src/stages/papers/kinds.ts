/** Which papers there are by when they are needed, which are offered, and who can read one. Pure. */
import type { PaperKind, PapersView, PersonLine } from '@/backend/calls';
import { present } from '../plan/people';

/** When a paper is needed. */
export type When = 'before' | 'day' | 'plan' | 'after';

/** Papers needed at the same time. */
export interface WhenNeeded {
  when: When;
  kinds: PaperKind[];
}

const NEEDED: readonly WhenNeeded[] = [
  { when: 'before', kinds: ['referral', 'information', 'information_easy', 'information_child', 'agreement', 'informant', 'invitation', 'directory'] },
  { when: 'day', kinds: ['agenda', 'wall', 'day', 'labels', 'taxi', 'question', 'pack', 'map', 'circle'] },
  { when: 'plan', kinds: ['plan', 'no_plan', 'names', 'child', 'fridge', 'cards'] },
  { when: 'after', kinds: ['review', 'feedback', 'feedback_referrer', 'supervision'] },
];
const ALWAYS: readonly PaperKind[] = ['plan', 'invitation'];
/** Papers that can be for one reader. */
const FOR_READER: readonly PaperKind[] = ['plan', 'no_plan', 'invitation', 'agreement', 'child'];
/** Papers that must be. */
const FOR_ONE: readonly PaperKind[] = ['invitation', 'child'];
/** Papers for those alone who take part. */
const FOR_THOSE_HERE: readonly PaperKind[] = ['invitation', 'agreement', 'child', 'no_plan'];

/** A kind by its name; nothing for another word. */
export const kindOf = (name: string | null): PaperKind | null => NEEDED.flatMap(({ kinds }) => kinds).find((kind) => kind === name) ?? null;

export const forReader = (kind: PaperKind): boolean => FOR_READER.includes(kind);
export const forOne = (kind: PaperKind): boolean => FOR_ONE.includes(kind);

/** Who a paper can be for. */
export const readersOf = (kind: PaperKind, people: readonly PersonLine[]): PersonLine[] =>
  present(people).filter((line) => (kind !== 'child' || line.person.child) && !(line.excluded && FOR_THOSE_HERE.includes(kind)));

/** Who it is for: whom somebody chose; a child's page else for the first child the conference is about. */
export function readerOf(kind: PaperKind, people: readonly PersonLine[], chosen: string | null): string | null {
  const readers = forReader(kind) ? readersOf(kind, people) : [];
  const found = readers.find(({ person }) => person.id === chosen) ?? (kind === 'child' ? readers.find(({ person }) => person.main) : undefined);
  return found?.person.id ?? null;
}

/** The papers offered, by when they are needed. What another page asked for is among them: the core says what it lacks. */
export function offered(content: Pick<PapersView, 'possible' | 'people'>, wanted: PaperKind | null): WhenNeeded[] {
  const can = (kind: PaperKind) =>
    kind === wanted || ALWAYS.includes(kind) || content.possible.includes(kind) ||
    (kind === 'child' && content.possible.includes('fridge') && readersOf('child', content.people).length > 0);
  return NEEDED.map(({ when, kinds }) => ({ when, kinds: kinds.filter(can) })).filter(({ kinds }) => kinds.length > 0);
}
