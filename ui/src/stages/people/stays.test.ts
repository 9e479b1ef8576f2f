// Where a child lived before: in order, with the years as told, and names that are not here yet.
import { describe, expect, it } from 'vitest';
import type { PersonLine, Stay } from '@/backend/calls';
import { newNames, staysOf, yearsOf } from './stays';

const stay = (id: string, from_year: number | null, to_year: number | null, child = 'lejla'): Stay => ({
  id, child, place: id, from_year, to_year, remembered: '', there: [], safe: [],
});
const person = (name: string, short = name, other_script = ''): PersonLine => ({ person: { name, other_script }, short }) as PersonLine;

describe('places from before', () => {
  it('stand in the order of their years, without a year last, each child’s alone', () => {
    const told = [stay('here', 2024, null), stay('unknown', null, null), stay('flat', 2013, 2024), stay('other', 2001, 2002, 'amar'), stay('neither', null, null), stay('grandmother', null, 2013)];
    expect(staysOf(told, 'lejla').map((one) => one.id)).toEqual(['grandmother', 'flat', 'here', 'unknown', 'neither']);
    expect(staysOf(told, 'amar').map((one) => one.id)).toEqual(['other']);
  });

  it('have the years that were told', () => {
    expect(yearsOf(stay('', 2013, 2024))).toBe('2013 – 2024');
    expect(yearsOf(stay('', 2024, null))).toBe('2024 –');
    expect(yearsOf(stay('', null, 2013))).toBe('– 2013');
    expect(yearsOf(stay('', 2013, 2013))).toBe('2013');
    expect(yearsOf(stay('', null, null))).toBe('');
  });
});

describe('names in what is remembered', () => {
  const people = [person('Jasna Ćosić', 'Jasna'), person('Hasan Begić', 'Hasan', 'Хасан Бегић'), person('')];

  it('are those between commas and ends of lines, as they were written', () => {
    expect(newNames('teta Zora, Marko sa golubovima.\n\n  baka Anđa ;Ivo', [])).toEqual(['teta Zora', 'Marko sa golubovima', 'baka Anđa', 'Ivo']);
  });

  it('are offered once, and not if somebody has the name already, in whichever letters', () => {
    expect(newNames('Zora, jasna, Jasna Cosic, Јасна, Хасан Бегић, Hasan, zora', people)).toEqual(['Zora']);
  });

  it('are no sentences and not nothing', () => {
    expect(newNames('', people)).toEqual([]);
    expect(newNames(' , .\n', people)).toEqual([]);
    expect(newNames('They took me in when it snowed and I could not get home', people)).toEqual([]);
  });
});
