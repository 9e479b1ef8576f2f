// The table twin: people and, last, places and groups; letters are about people alone.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PeopleView } from '@/backend/calls';
import { show } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { place } from './circle.fixture';
import PeopleTable from './PeopleTable.svelte';

const person = (id: string, name: string, more: object = {}) => ({
  person: { id, name, kin: '', role: 'family', main: false, side: null, died: false, organisation: '', needs_interpreter: '', needs_diet: '', needs: '', ...more },
  short: name.split(' ')[0], age: '', talks: 0, standing: 'asked', hidden: false, safety: false,
});
const tie = (drawing: string | null, ring: number) => ({ id: `${drawing}-${ring}`, drawing, person: null, organisation: 'club', ring, strength: 3, stress: false, broken: false, repaired: false, flow: null, moment: null, told_by: null });
const view = (more: object = {}) =>
  ({
    people: [person('amar', 'Amar Marić', { main: true }), person('selma', 'Selma Kovač', { side: 'mother' })], contacts: [], relations: [], drawings: [], drawing: null, ties: [],
    households: [
      { id: 'h1', label: 'Selma’s', member: ['selma', 'amar'], since: null, until: null },
      { id: 'h2', label: 'The old flat', member: ['selma'], since: null, until: '2024-01-01' },
    ],
    organisations: [place('club', 'FK Čelik', ['amar', 'selma']), place('choir', 'Choir', [])],
    ...more,
  }) as unknown as PeopleView;

const [onselect, onopen, letter, near] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];

beforeEach(() => setLanguage('en'));
afterEach(() => {
  for (const heard of [onselect, onopen, letter, near]) heard.mockReset();
});

function open(of: PeopleView, selected: string | null = null) {
  show(PeopleTable, { view: of, selected, onselect, onopen, letters: { p: letter, t: near } });
}
const headings = () => [...document.querySelectorAll('tr.group')].map((one) => one.textContent?.trim());
const row = (name: string) => [...document.querySelectorAll('tr')].find((one) => one.querySelector('b')?.textContent === name);
const press = (name: string, key: string) => {
  const cell = row(name)?.querySelectorAll<HTMLElement>('td')[3];
  cell?.focus();
  flushSync();
  cell?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

it('lists places and groups last, with those who belong there', () => {
  open(view());
  expect(headings()).toEqual([t('people-group-children'), t('people-group-mother'), t('people-group-organisations')]);
  expect(row('FK Čelik')?.textContent).toContain('Amar, Selma');
});

it('says how near a place is in the newest drawing, and not in an older one', () => {
  open(view({ ties: [tie(null, 4), tie('d2', 3)], drawings: [{ id: 'd2', on: '2026-11-10', moment: null, told_by: null, ring_1: '', ring_2: '', ring_3: '', ring_4: '', shown: false }], drawing: 'd2' }));
  expect(row('FK Čelik')?.textContent).toContain(t('tie-ring-3'));
  expect(row('FK Čelik')?.textContent).not.toContain(t('tie-ring-4'));
  expect(row('Choir')?.textContent).not.toContain(t('tie-ring-3'));
});

it('opens a place by its name from any column, and a person by the column', () => {
  open(view(), 'club');
  press('FK Čelik', 'Enter');
  expect(onopen).toHaveBeenLastCalledWith('club', 'name');
  press('Selma Kovač', 'Enter');
  expect(onopen).toHaveBeenLastCalledWith('selma', 'near');
});

it('hears letters for relatives on people alone, and how near on both', () => {
  open(view(), 'club');
  press('FK Čelik', 'p');
  expect(letter).not.toHaveBeenCalled();
  press('FK Čelik', 't');
  expect(near).toHaveBeenCalledExactlyOnceWith('club');
  press('Selma Kovač', 'p');
  expect(letter).toHaveBeenCalledExactlyOnceWith('selma');
});

it('says how a first place comes to be, and leaves out a home where nobody lives together any more', () => {
  open(view({ organisations: [] }));
  expect(headings()).not.toContain(t('people-group-organisations'));
  expect(document.body.textContent).toContain(t('people-organisation-empty'));
  expect(row('Selma Kovač')?.textContent).toContain('Selma’s');
  expect(row('Selma Kovač')?.textContent).not.toContain('The old flat');
});
