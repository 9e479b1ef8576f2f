// The plan at home: what happens when in the week, what the child's page says, and whom to turn to when it is hard.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtHome, PlanView, Step, TurnToLine } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { button, press, settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { toast } from '@/shared/toast.svelte';
import { setLanguage } from '@/shared/text/text.svelte';
import { holders, onCards } from './home';
import { person } from './people.fixture';
import PlanPage from './PlanPage.svelte';

const PEOPLE = [
  person('selma', 'Selma Kovač'), person('lejla', 'Lejla Marić', { child: true, main: true }), person('fatima', 'Fatima Begić'), person('azra', 'Azra Begić'), person('jasna', 'Jasna Tufek'),
  person('emir', 'Emir Begić'), person('zoran', 'Zoran Marić', {}, true),
];
const step = (id: string, pos: number, what: string): Step => ({ id, pos, what, who: ['fatima'], when: '', meets: [] }) as Partial<Step> as Step;
const turn = (id: string, to: string, pos: number, numbered = true): TurnToLine => ({ id, person: 'lejla', to, pos, numbered });

interface Told {
  at_homes?: AtHome[];
  turn_tos?: TurnToLine[];
  steps?: Step[];
  sealed?: boolean;
}

/** A plan that remembers what is saved for home, as the core would. */
function family({ at_homes = [], turn_tos = [], steps = [step('s1', 1, 'Fatima spava kod djece.'), step('s2', 2, 'Azra kuca u 7:15.')], sealed = false }: Told) {
  const view = (): PlanView => ({
    seen: ['h'], plan: { id: 'plan', strengths: '', original: '' } as Partial<PlanView['plan']> as PlanView['plan'], steps, bottom_lines: [], questions: [], promises: [], agreements: [], releases: [], versions: [],
    people: PEOPLE, meeting: null, draft: 1, sealed, findings: [], withheld: [], at_homes: structuredClone(at_homes), turn_tos: structuredClone(turn_tos).sort((a, b) => (a.pos ?? 0) - (b.pos ?? 0)),
  });
  const ref = (value: unknown) => (value as { ref: string }).ref;
  const backend = new StandIn({
    'plan.view': view,
    'record.save': ({ kind, id, set }) => {
      if (kind === 'turn_to') {
        const found = turn_tos.find((one) => one.id === id);
        if (found) found.pos = Number(set.pos);
        else turn_tos.push({ id: `t-${ref(set.to)}`, person: ref(set.person), to: ref(set.to), pos: Number(set.pos), numbered: false });
        return { id: id ?? `t-${ref(set.to)}`, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
      }
      let home = at_homes.find((one) => one.id === id);
      if (!home) at_homes.push((home = { id: `w${at_homes.length + 1}`, step: ref(set.step), week: {}, for_child: '', picture: null }));
      for (const [field, value] of Object.entries(set)) {
        const [name, mark] = field.split(':');
        if (mark && typeof value === 'string') home.week[mark] = value;
        else if (mark) delete home.week[mark];
        else if (name !== 'step') Object.assign(home, { [field]: value });
      }
      return { id: home.id, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
    },
    'record.remove': ({ id }) => {
      turn_tos.splice(turn_tos.findIndex((one) => one.id === id), 1);
      return { id, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
    },
  });
  useBackend(backend);
  return { backend, at_homes, turn_tos };
}

beforeEach(async () => {
  await setLanguage('en');
});

async function open(told: Told = {}) {
  const home = family(told);
  show(PlanPage, { caseId: 'lipa' });
  await settled();
  [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === 'At home')?.querySelector('input')?.click();
  await settled();
  return home;
}

const said = () => document.body.textContent ?? '';
const cell = (of: number, name: string) => document.querySelectorAll('[role="grid"]')[of]?.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
const fields = (label: string) => [...document.querySelectorAll('label')].filter((one) => one.textContent?.trim() === label).map((one) => document.getElementById(one.htmlFor));
async function key(name: string) {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settled();
}
async function leave() {
  (document.activeElement as HTMLElement | null)?.blur();
  await settled();
}
async function choose(field: Element | null | undefined, name: string) {
  (field as HTMLElement | null)?.click();
  await settled();
  [...(field?.parentElement?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].find((one) => one.textContent?.includes(name))?.click();
  await settled();
}

describe('a week on the fridge', () => {
  it('is pressed part by part, and stored with its step', async () => {
    const { backend, at_homes } = await open();
    cell(0, 'Monday, night')?.focus();
    cell(0, 'Monday, night')?.click();
    cell(0, 'Thursday, night')?.click();
    await leave();
    const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    expect(backend.requests('record.save')).toEqual([{ case: 'lipa', kind: 'at_home', id: null, seen: ['h'], set: { step: { ref: 's1' }, 'week:1-night': day, 'week:4-night': day } }]);
    expect(Object.keys(at_homes[0]?.week ?? {})).toEqual(['1-night', '4-night']);
    cell(0, 'Monday, night')?.focus();
    cell(0, 'Monday, night')?.click();
    await leave();
    expect(backend.requests('record.save').at(-1)).toMatchObject({ id: 'w1', set: { 'week:1-night': null } });
    expect(cell(0, 'Thursday, night')?.getAttribute('aria-pressed')).toBe('true');
    expect(cell(0, 'Monday, night')?.getAttribute('aria-pressed')).toBe('false');
  });

  it('is one stop for Tab, and arrows lead through it', async () => {
    await open();
    expect(document.querySelectorAll('[role="grid"] button[tabindex="0"]')).toHaveLength(2);
    cell(1, 'Monday, morning')?.focus();
    await key('ArrowRight');
    await key('ArrowDown');
    expect(document.activeElement).toBe(cell(1, 'Tuesday, afternoon'));
    await key('End');
    await key('ArrowRight');
    expect(document.activeElement).toBe(cell(1, 'Sunday, afternoon'));
  });

  it('can still be written when the plan is sealed', async () => {
    const { at_homes } = await open({ sealed: true, at_homes: [{ id: 'w1', step: 's2', week: { '1-morning': '2026-11-20' }, for_child: '', picture: null }] });
    expect(cell(1, 'Monday, morning')?.getAttribute('aria-pressed')).toBe('true');
    cell(1, 'Tuesday, morning')?.focus();
    cell(1, 'Tuesday, morning')?.click();
    await leave();
    expect(Object.keys(at_homes[0]?.week ?? {})).toEqual(['1-morning', '2-morning']);
  });
});

describe('the child’s page', () => {
  it('has words and a picture for a step, as one says it to Lejla', async () => {
    const { at_homes } = await open();
    const words = fields('In words for the child (2)')[0];
    words?.focus();
    write(words, 'Azra kuca, i idete zajedno.');
    await leave();
    const picture = fields('Picture for the child (2)')[0] as HTMLSelectElement;
    expect([...picture.options].slice(0, 3).map((one) => one.textContent)).toEqual(['No picture', 'Sleeping', 'Playing, sport']);
    picture.focus();
    write(picture, 'walk');
    await leave();
    expect(at_homes).toEqual([{ id: 'w1', step: 's2', week: {}, for_child: 'Azra kuca, i idete zajedno.', picture: 'walk' }]);
  });

  it('waits for the steps, and leads to them', async () => {
    await open({ steps: [] });
    expect(said()).toContain('Once the steps are written, they can stand on the fridge');
    await press('Steps');
    expect(said()).toContain('The plan is written here in the family’s own words.');
  });
});

describe('whom to turn to when it is hard', () => {
  const THREE = () => [turn('t1', 'fatima', 1), turn('t2', 'azra', 2, false), turn('t3', 'jasna', 3)];
  const names = () => [...document.querySelectorAll('section ol:not(:has([role="grid"])) b')].map((one) => one.textContent);

  it('has a card for each child the conference is about, and nobody who is not invited is offered', async () => {
    const { backend } = await open();
    expect(said()).toContain('When it is hard for: Lejla Marić');
    const field = fields('Add a person')[0];
    expect([...(field?.parentElement?.querySelectorAll('[role="option"]') ?? [])].map((one) => one.textContent)).toEqual(['Selma Kovač', 'Fatima Begić', 'Azra Begić', 'Jasna Tufek', 'Emir Begić']);
    await choose(field, 'Fatima');
    expect(backend.requests('record.save')).toEqual([{ case: 'lipa', kind: 'turn_to', id: null, seen: null, set: { person: { ref: 'lejla' }, to: { ref: 'fatima' }, pos: 1 } }]);
    expect(names()).toEqual(['Fatima']);
  });

  it('says whose number will stand on the card, and where that is allowed', async () => {
    await open({ turn_tos: [turn('t1', 'fatima', 1), turn('t2', 'azra', 2, false), turn('t3', 'zoran', 3)] });
    const lines = [...document.querySelectorAll('section ol li')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).slice(-3);
    expect(lines).toEqual(['Fatima With a number on the card', 'Azra No number on the card Ways to reach', 'Zoran Will not be on the card']);
    expect(said()).toContain('under “May be printed for”');
    await press('Ways to reach');
    expect(router.place).toMatchObject({ tab: 'people', focus: { kind: 'person', id: 'azra' } });
  });

  it('offers no fourth, and again one when somebody is taken out', async () => {
    const { backend } = await open({ turn_tos: THREE() });
    expect(fields('Add a person')).toHaveLength(0);
    await press('Take out: Azra');
    expect(backend.requests('record.remove')).toEqual([{ case: 'lipa', id: 't2', seen: null }]);
    expect(toast.shown?.action).toBeTruthy();
    expect(names()).toEqual(['Fatima', 'Jasna']);
    await choose(fields('Add a person')[0], 'Emir');
    expect(backend.requests('record.save').at(-1)).toMatchObject({ set: { to: { ref: 'emir' }, pos: 4 } });
    expect(fields('Add a person')).toHaveLength(0);
    expect(document.activeElement).toBe(button('Take out: Emir'));
  });

  it('is put in order, and the key stays under the hand', async () => {
    const { backend } = await open({ turn_tos: THREE() });
    await press('Move down: Fatima');
    expect(names()).toEqual(['Azra', 'Fatima', 'Jasna']);
    expect(backend.requests('record.save')).toMatchObject([{ id: 't2', set: { pos: 1 } }, { id: 't1', set: { pos: 2 } }]);
    expect(document.activeElement).toBe(button('Move down: Fatima'));
  });

  it('has a card for Selma too, once somebody wants one', async () => {
    const { backend } = await open();
    await choose(fields('A card for somebody else')[0], 'Selma');
    expect(said()).toContain('When it is hard for: Selma Kovač');
    await choose(fields('Add a person')[1], 'Emir');
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'turn_to', set: { person: { ref: 'selma' }, to: { ref: 'emir' } } }]);
  });

  it('shows children first, and those alone on cards who are there', () => {
    const view = { people: PEOPLE, turn_tos: [{ ...turn('t1', 'emir', 1), person: 'selma' }] } as Partial<PlanView> as PlanView;
    expect(holders(view, ['azra']).map((line) => line.person.id)).toEqual(['lejla', 'selma', 'azra']);
    expect(onCards([...PEOPLE, person('mustafa', 'Mustafa', { died: true })]).map((line) => line.person.id)).not.toContain('mustafa');
  });
});

it('the papers for home are a press away', async () => {
  await open();
  for (const [words, kind] of [['Sheet for the fridge', 'fridge'], ['Child’s page', 'child'], ['Wallet cards', 'cards']] as const) {
    await press(words);
    expect(router.place).toMatchObject({ tab: 'papers', focus: { kind: 'make', id: kind } });
  }
});

vi.setConfig({ testTimeout: 15_000 });
