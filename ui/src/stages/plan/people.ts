/** People as they are offered for choosing, and who of them belongs to the family's side of the room. Pure. */
import type { PersonLine } from '@/backend/calls';
import type { PersonOption } from '@/shared/fields/field';

/** The first word of a name: what is said in the room. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Somebody in a list to choose from, with the family's own word beside the name. */
export const optionOf = ({ person }: PersonLine): PersonOption =>
  person.kin || person.organisation ? { id: person.id, name: person.name, note: person.kin || person.organisation } : { id: person.id, name: person.name };

/** Who can be chosen at all: has not died and has not left the circle. */
export const present = (people: readonly PersonLine[]): PersonLine[] =>
  people.filter(({ person }) => !person.died && person.left_on === null);

/** Family and friends; everybody else is there for work. */
export const familySide = ({ person }: PersonLine): boolean =>
  person.role === null || person.role === 'family' || person.role === 'friend';

/** A name by its id, short unless two people share it; nothing for somebody removed. */
export const nameOf = (people: readonly PersonLine[], id: string | null): string => people.find(({ person }) => person.id === id)?.short ?? '';

/** Several names, in the order given. */
export const namesOf = (people: readonly PersonLine[], ids: readonly string[]): string =>
  ids.map((id) => nameOf(people, id)).filter(Boolean).join(', ');
