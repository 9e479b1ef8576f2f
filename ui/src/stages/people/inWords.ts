/** What the circle draws, in words: how near somebody is, and who they belong to. */
import type { Household, Relation, Tie } from '@/backend/calls';
import { t } from '@/shared/text/text.svelte';
import { tieOf } from './drawn';
import { lookOf } from './picture';

/** Ring and tie, as last told. */
export function nearnessOf(ties: readonly Tie[], person: string): string {
  const tie = tieOf(ties, person);
  if (!tie) return '';
  const look = lookOf({ strength: tie.strength ?? 2, stress: tie.stress, broken: tie.broken });
  return [tie.ring !== null && t(`tie-ring-${tie.ring}`), t(`people-tie-${look}`)].filter(Boolean).join(', ');
}

/** One bond as the person would say it. */
export function bondInWords(bond: Relation, person: string, nameOf: (id: string | null) => string): string {
  const name = nameOf(bond.a === person ? bond.b : bond.a);
  if (bond.kind === 'parent') return t(bond.a === person ? 'people-is-child' : 'people-is-parent', { name });
  return bond.kind ? `${name}: ${t(`relation-kind-${bond.kind}`)}` : name;
}

/** Homes and bonds in one line; those of one kind stand together. */
export function bondsOf(homes: readonly Household[], bonds: readonly Relation[], person: string, nameOf: (id: string | null) => string): string {
  const lives = homes.filter((home) => home.member.includes(person)).map((home) => home.label);
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
