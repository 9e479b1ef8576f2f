/** What the tree says when asked: where somebody is, who stands beside them, and whose parent or child they are. */
import type { Relation } from '@/backend/calls';
import { t } from '@/shared/text/text.svelte';
import { besideOf, rowOf, type Spot } from './tree';

type NameOf = (id: string) => string;

/** Where somebody is: the row from the top, and the place in it from the left. */
export function whereInWords(id: string, people: readonly Spot[], nameOf: NameOf): string {
  const rows = [...new Set(people.map((one) => one.row))].toSorted((a, b) => a - b);
  const row = rowOf(id, people);
  return t('map-where', {
    name: nameOf(id),
    row: rows.indexOf(row[0]?.row ?? 0) + 1,
    place: row.findIndex((one) => one.id === id) + 1,
    count: row.length,
  });
}

/** Who stands beside somebody, then parents and children, as far as they are told. */
export function nearInWords(id: string, people: readonly Spot[], relations: readonly Relation[], nameOf: NameOf): string {
  const { left, right } = besideOf(id, people);
  const orNobody = (one: string | null) => ({ name: one === null ? t('map-beside-none') : nameOf(one) });
  const parents = relations.filter((one) => one.kind === 'parent' && one.b === id).flatMap((one) => one.a ?? []);
  const children = relations.filter((one) => one.kind === 'parent' && one.a === id).flatMap((one) => one.b ?? []);
  const names = (ids: readonly string[]) => ({ names: ids.map(nameOf).join(', ') });
  return [t('map-beside-left', orNobody(left)), t('map-beside-right', orNobody(right)), parents.length > 0 && t('map-say-parents', names(parents)), children.length > 0 && t('map-say-children', names(children))]
    .filter(Boolean)
    .join('; ');
}

/** After a move: beside whom somebody stands now. */
export function movedInWords(id: string, right: boolean, people: readonly Spot[], nameOf: NameOf): string {
  const { left: before, right: behind } = besideOf(id, people);
  const other = right ? before : behind;
  return other ? t(right ? 'map-moved-right' : 'map-moved-left', { name: nameOf(id), other: nameOf(other) }) : whereInWords(id, people, nameOf);
}
