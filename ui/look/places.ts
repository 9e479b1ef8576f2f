/** Homes, groups, bonds and places from before of the look page's family. */
import type { Household, Organisation, Relation, Stay } from '@/backend/calls';

export const HOMES: Household[] = [
  { id: 'h1', label: 'Selma’s', member: ['Selma', 'Lejla', 'Amar'], since: '2024-03-01', until: null },
  { id: 'h2', label: 'Damir and Ivana’s', member: ['Damir', 'Ivana', 'Tea'], since: null, until: null },
  { id: 'h3', label: 'The flat by the river', member: ['Selma', 'Damir', 'Lejla', 'Amar'], since: '2012-06-01', until: '2024-02-28' },
];

const group = (id: string, name: string, member: string[], more: Partial<Organisation> = {}): Organisation => ({
  id, name, member, offers: '', for_whom: '', address: '', phone: '', hours: '', way_in: '', checked_on: null, ...more,
});
export const GROUPS: Organisation[] = [
  group('o1', 'FK Čelik', ['Amar', 'Tarik']),
  group('o2', 'Third primary school', ['Lejla', 'Amar'], {
    offers: 'Homework club on two afternoons, and a school psychologist who also talks with parents', for_whom: 'pupils and their families', address: 'Trg djece Mostara 3', phone: '036 555 300', hours: 'Mon to Fri, 7.30 to 18',
    way_in: 'Call the office and ask for the psychologist. It costs nothing; one waits about two weeks.', checked_on: '2026-11-02',
  }),
  group('o3', 'Mosque choir', []),
];

const bond = (a: string, b: string, kind: Relation['kind'], more: Partial<Relation> = {}): Relation => ({
  id: `${a}-${b}`, a, b, kind, union: null, bond: null, from_year: null, to_year: null, twins: false, ...more,
});

export const BONDS: Relation[] = [
  bond('Selma', 'Damir', 'partner', { union: 'divorced', from_year: 2012, to_year: 2023 }),
  bond('Selma', 'Lejla', 'parent', { bond: 'birth' }),
  bond('Damir', 'Lejla', 'parent', { bond: 'birth' }),
  bond('Fatima', 'Selma', 'parent', { bond: 'birth' }),
  bond('Lejla', 'Amar', 'sibling'),
];

export const STAYS: Stay[] = [
  { id: 's2', child: 'Lejla', place: 'The flat by the river', from_year: 2013, to_year: 2024, remembered: 'Aunt Zora from the second floor, Jasna\nMarko who had the pigeons', there: ['Jasna'], safe: ['Jasna'] },
  { id: 's1', child: 'Lejla', place: 'Grandmother Fatima’s in Vrapčići', from_year: null, to_year: 2013, remembered: 'Grandmother, and the neighbour with the goats', there: ['Fatima', 'Mustafa'], safe: [] },
];
