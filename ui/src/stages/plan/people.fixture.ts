// Somebody of a family, as its views tell of them, for the tests of stages.
import type { Person, PersonLine } from '@/backend/calls';

export const person = (id: string, name: string, more: Partial<Person> = {}, excluded = false): PersonLine => ({
  person: { id, name, kin: '', role: 'family', died: false, left_on: null, main: false, child: false, organisation: '', ...more } as Partial<Person> as Person,
  short: name.split(' ')[0] ?? name, age: '', talks: 0, answer: 'yes', invited: true, excluded, standing: 'coming', safety: false, hidden: false,
});
