// In the panel: places a child lived at with the people remembered there, homes that ended, years of a couple.
import { flushSync, type Component } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import type { Household, PeopleView, Person, Relation, Stay } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import Bonds from './Bonds.svelte';
import Stays from './Stays.svelte';

const lejla = { id: 'lejla', name: 'Lejla Marić', main: true } as Person;
const stay = (id: string, more: Partial<Stay>): Stay => ({ id, child: 'lejla', place: id, from_year: null, to_year: null, remembered: '', there: [], safe: [], ...more });
const home = (id: string, more: Partial<Household>): Household => ({ id, label: id, member: ['lejla'], since: null, until: null, ...more });
const bond = (id: string, kind: Relation['kind']): Relation => ({ id, a: 'lejla', b: 'jasna', kind, union: null, bond: null, from_year: null, to_year: null, twins: false });

let backend: StandIn;
beforeEach(async () => {
  await setLanguage('en');
  backend = new StandIn({ 'record.save': ({ id }) => ({ id: id ?? 'new', seen: ['b'], at: '2026-11-24T09:12:00', undoable: true }) });
  useBackend(backend);
});

type Panel = Component<{ caseId: string; person: Person; view: PeopleView; others: { id: string; name: string }[]; onstored: () => void }>;
function open(what: Panel, view: object) {
  const all = { seen: ['a'], people: [{ person: { name: 'Jasna Ćosić', other_script: '' }, short: 'Jasna' }], relations: [], households: [], stays: [], ...view };
  show(what, { caseId: 'lipa', person: lejla, view: all as unknown as PeopleView, others: [{ id: 'jasna', name: 'Jasna Ćosić' }], onstored: () => undefined });
}
const buttons = (words: string) => [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes(words));
const boxes = () => [...document.querySelectorAll('[role=group]')].map((one) => one.getAttribute('aria-label')).filter((one) => one !== null);
const labels = () => [...document.querySelectorAll('label, legend')].map((one) => one.textContent?.trim());

it('shows the places of this child in order, with their years', () => {
  open(Stays, { stays: [stay('flat', { from_year: 2013, to_year: 2024 }), stay('village', { to_year: 2013 }), stay('other', { child: 'amar' })] });
  expect(boxes()).toEqual(['village', 'flat']);
  expect([...document.querySelectorAll('.years')].map((one) => one.textContent)).toEqual(['– 2013', '2013 – 2024']);
});

it('makes a person of a remembered name, told by the child', async () => {
  open(Stays, { stays: [stay('flat', { remembered: 'Jasna, teta Zora\nMarko' })] });
  expect(buttons('Add as a person').map((one) => one.textContent?.trim())).toEqual(['Add as a person: teta Zora', 'Add as a person: Marko']);
  buttons('teta Zora')[0]?.click();
  await settled();
  expect(backend.requests('record.save')).toEqual([{ case: 'lipa', kind: 'person', id: null, seen: null, set: { name: 'teta Zora', role: 'friend', named_by: { ref: 'lejla' } } }]);
});

it('begins with an empty list, and adds a place of this child', async () => {
  open(Stays, {});
  expect(document.body.textContent).toContain(t('circle-stay-empty'));
  buttons(t('circle-stay-add'))[0]?.click();
  await settled();
  expect(backend.requests('record.save')).toEqual([{ case: 'lipa', kind: 'stay', id: null, seen: null, set: { child: { ref: 'lejla' } } }]);
});

it('makes one of each when it is pressed twice before the first is stored', async () => {
  const waits: (() => void)[] = [];
  backend.answers['record.save'] = async () => {
    await new Promise<void>((done) => waits.push(done));
    return { id: 'new', seen: ['b'], at: '2026-11-24T09:12:00', undoable: true };
  };
  const twice = (press: () => void) => [press, press].forEach((one) => one());
  const kinds = () => backend.requests('record.save').map((one) => (one as { kind: string }).kind);
  open(Stays, { stays: [stay('flat', { remembered: 'teta Zora, Marko' })] });
  for (const words of [t('circle-stay-add'), 'teta Zora']) twice(() => buttons(words)[0]?.click());
  expect(kinds()).toEqual(['stay', 'person']);
  buttons('Marko')[0]?.click();
  expect(kinds()).toEqual(['stay', 'person', 'person']);
  waits.splice(0).forEach((done) => done());
  await settled();
  // A second place, once the first is stored.
  buttons(t('circle-stay-add'))[0]?.click();
  expect(kinds()).toHaveLength(4);
});

it('ties a bond and begins a home once', async () => {
  open(Bonds, {});
  const [bond, home] = [...document.querySelectorAll('form')];
  const [other, name] = [bond?.querySelector('input'), home?.querySelector('input')];
  write(other, 'Jas');
  write(name, 'Selma’s');
  other?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  flushSync();
  for (const form of [bond, home]) [1, 2].forEach(() => form?.requestSubmit());
  await settled();
  expect(backend.requests('record.save')).toMatchObject([{ kind: 'relation' }, { kind: 'household' }]);
});

it('puts a home that ended under the others, and offers only one that is to live in', () => {
  open(Bonds, { households: [home('The old flat', { until: '2024-02-28' }), home('Selma’s', { since: '2024-03-01' }), home('Damir’s', { member: [] }), home('Gone', { member: [], until: '2020-01-01' })] });
  expect(boxes()).toEqual(['Selma’s', 'The old flat']);
  expect(document.querySelector('.ended [role=group]')?.getAttribute('aria-label')).toBe('The old flat');
  expect(document.querySelectorAll('.ended')).toHaveLength(1);
  expect(buttons('Lives in').map((one) => one.textContent?.trim())).toEqual(['Lives in: Damir’s']);
  expect(labels()).toContain(t('household-since'));
});

it('asks a couple for its years, and brothers and sisters whether they were born together', () => {
  open(Bonds, { relations: [bond('r1', 'partner')] });
  expect(labels()).toEqual(expect.arrayContaining([t('relation-from-year'), t('relation-to-year')]));
  expect(labels()).not.toContain(t('relation-twins'));
});

it('asks brothers and sisters whether they were born together', () => {
  open(Bonds, { relations: [bond('r1', 'sibling')] });
  expect(labels()).toContain(t('relation-twins'));
  expect(labels()).not.toContain(t('relation-from-year'));
});
