/** What the circle draws, in words: how near somebody is, and who they belong to. */
import type { Household, PeopleView, Relation } from '@/backend/calls';
import { t } from '@/shared/text/text.svelte';
import { drawingsOf, tieIn, tieInWords } from './circle';

/** Ring and tie of a person or an organisation in the newest drawing, in the family's own words if it has some. */
export function nearnessOf(view: Pick<PeopleView, 'ties' | 'drawing' | 'drawings'>, id: string): string {
  if (view.drawing === null) return '';
  const rings = drawingsOf(view).find((one) => one.id === view.drawing)?.rings ?? [];
  return tieInWords(tieIn(view.ties, view.drawing, id), rings);
}

/** One bond as the person would say it. */
export function bondInWords(bond: Relation, person: string, nameOf: (id: string | null) => string): string {
  const name = nameOf(bond.a === person ? bond.b : bond.a);
  if (bond.kind === 'parent') return t(bond.a === person ? 'people-is-child' : 'people-is-parent', { name });
  return bond.kind ? `${name}: ${t(`relation-kind-${bond.kind}`)}` : name;
}

/** Homes and bonds in one line; those of one kind stand together. */
export function bondsOf(homes: readonly Household[], bonds: readonly Relation[], person: string, nameOf: (id: string | null) => string): string {
  const lives = homes.filter((home) => home.until === null && home.member.includes(person)).map((home) => home.label);
  const kinds = new Map<string, Relation[]>();
  for (const bond of bonds.filter((one) => one.a === person || one.b === person)) {
    const kind = bond.kind === 'parent' && bond.a === person ? 'child' : (bond.kind ?? '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), bond]);
  }
  const own = [...kinds.values()].map((alike) => {
    const names = alike.map((bond) => nameOf(bond.a === person ? bond.b : bond.a)).join(', ');
    return bondInWords(alike[0]!, person, () => names);
  });
  return [...lives, ...own].filter(Boolean).join('; ');
}
