/** Where a child lived before, in order, and who is remembered from there and not known here yet. */
import type { PersonLine, Stay } from '@/backend/calls';
import { folded } from '@/shared/text/fold';

/** A place of which only the end is told comes before one that began then. */
const yearOf = (stay: Stay) => stay.from_year ?? (stay.to_year === null ? Infinity : stay.to_year - 0.5);

/** A child's places in order of years; those without a year last, as they were told. */
export const staysOf = (stays: readonly Stay[], child: string): Stay[] =>
  stays.filter((one) => one.child === child).toSorted((a, b) => (yearOf(a) === yearOf(b) ? 0 : yearOf(a) - yearOf(b)));

/** The years of a place, as they are told: from, to, or both. */
export function yearsOf({ from_year: from, to_year: to }: Pick<Stay, 'from_year' | 'to_year'>): string {
  if (from === to || to === null) return from === null ? '' : to === null ? `${from} –` : String(from);
  return `${from ?? ''} – ${to}`.trim();
}

/** Longer words are a sentence, and nobody's name. */
const LONGEST = 40;

/** Names in what is remembered that nobody here has yet: split at commas and ends of lines, each once, as it was written. */
export function newNames(remembered: string, people: readonly PersonLine[]): string[] {
  const known = new Set(people.flatMap(({ person, short }) => [person.name, person.other_script, short]).map(folded));
  const names: string[] = [];
  for (const part of remembered.split(/[,;\n]/)) {
    const name = part.trim().replace(/[.!?]+$/, '');
    const key = folded(name);
    if (key === '' || name.length > LONGEST || known.has(key)) continue;
    known.add(key);
    names.push(name);
  }
  return names;
}
