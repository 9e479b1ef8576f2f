/** How the parts of the page answer: each question has a name of its own, and one answer at a time is written. */
import type { FamilyQuestions, PlanLine, Saved, Version } from '@/backend/calls';
import type { Failure } from '@/backend/failure';

/** What the questions of one family are answered with. */
export interface Asking {
  case: string;
  /** Heads the questions were loaded from. */
  seen: string[];
  /** Writes an answer; what stood in the way, or nothing. The next question gets the focus. */
  settle: (question: string, work: () => Promise<Saved>) => Promise<Failure | null>;
}

/** What is written here first, then the others in their order. */
export const hereFirst = (versions: readonly Version[]): Version[] => [...versions].sort((a, b) => Number(b.author.here) - Number(a.author.here));

/** A value that was erased or withheld: it can be seen that it was there, but it cannot be taken. */
export const cannotTake = (version: Version): boolean => version.value.as === 'unknown';

/** Somebody whose versions of an item can all be taken at once. */
export interface Side {
  by: string;
  name: string;
  here: boolean;
}

/** Those who wrote the differing fields of an item; nobody is offered whose value is not known here. */
export function sidesOf(fields: readonly { versions: readonly Version[] }[]): Side[] {
  if (fields.length < 2) return [];
  const all = fields.flatMap((field) => field.versions);
  const unknown = new Set(all.filter(cannotTake).map((version) => version.author.by));
  const sides = new Map(all.filter((version) => !unknown.has(version.author.by)).map(({ author }) => [author.by, author]));
  return [...sides.values()].sort((a, b) => Number(b.here) - Number(a.here));
}

/** Sealed plans by their number. */
export function plansByNumber(plans: FamilyQuestions['plans']): { number: number; plans: PlanLine[] }[] {
  const numbers = [...new Set(plans.map((plan) => plan.number))].sort((a, b) => a - b);
  return numbers.map((number) => ({ number, plans: plans.filter((plan) => plan.number === number) }));
}
