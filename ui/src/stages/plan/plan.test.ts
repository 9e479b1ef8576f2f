// The plan under somebody's hands: words stay as they were said, keys lead through the steps, a drawn name is only lines.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanView, Step } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { press, settled, show, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { drawnOn, isShort, type Line, linesOf, pointAt, textOf } from './pad';
import { person } from './people.fixture';
import PlanPage from './PlanPage.svelte';
import { valuesOf } from './values';

const step = (id: string, pos: number, what: string, who: string[]): Step =>
  ({ id, pos, what, who, when: 'odmah', known: '', help: '', if_not: '', due: null, any_time: false, meets: [], child_wish: false, service: '' }) as Partial<Step> as Step;

/** A plan of two steps that remembers what is saved, as the core would. */
function family() {
  const steps = [step('s1', 1, 'Baka Hatidža spava kod djece.', ['hatidza']), step('s2', 2, 'Alma kuca u 7:15.', ['alma'])];
  const view = (): PlanView => ({
    seen: ['h'], plan: { id: 'plan', strengths: '', original: '' } as Partial<PlanView['plan']> as PlanView['plan'],
    steps: structuredClone(steps).sort((a, b) => (a.pos ?? 0) - (b.pos ?? 0)), bottom_lines: [], questions: [], promises: [], agreements: [], releases: [], versions: [],
    people: [person('hatidza', 'Hatidža Marčeta'), person('alma', 'Alma Delić')], meeting: null, draft: 1, sealed: false, findings: [], withheld: [], at_homes: [], turn_tos: [],
  });
  const backend = new StandIn({
    'plan.view': view,
    'record.save': ({ id, set }) => {
      let found = steps.find((one) => one.id === id);
      if (!found) steps.push((found = step(`s${steps.length + 1}`, 0, '', [])));
      for (const [field, value] of Object.entries(set)) {
        const [name = '', member] = field.split(':');
        if (member) found.who = value ? [...found.who, member] : found.who.filter((one) => one !== member);
        else Object.assign(found, { [name]: value ?? '' });
      }
      return { id: found.id, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
    },
    'record.remove': ({ id }) => {
      steps.splice(steps.findIndex((one) => one.id === id), 1);
      return { id, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
    },
    'plan.move_step': ({ id, up }) => {
      const [a, b] = up ? [2, 1] : [1, 2];
      for (const one of steps) one.pos = one.id === id ? b : a;
      return { id, seen: ['h2'], at: '2026-11-28T13:10:00', undoable: true };
    },
    'plan.seal': () => {
      const finding = (step: string) => ({ rule: 45, severity: 'block', key: 'rule-45-who', subjects: [`s${step}`], args: { step }, reason: null });
      throw new Failure({ code: 'stopped', key: 'failure-stopped', findings: [finding('1'), finding('2')] });
    },
  });
  useBackend(backend);
  return { backend, steps };
}

beforeEach(async () => {
  await setLanguage('en');
});

async function open() {
  const told = family();
  show(PlanPage, { caseId: 'lipa' });
  await settled();
  return told;
}

const cellWith = (words: string) => [...document.querySelectorAll<HTMLElement>('td')].find((one) => one.textContent?.includes(words));
const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td')[1]?.textContent?.trim());
async function key(name: string, more: KeyboardEventInit = {}) {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name.length === 1 ? `Key${name.toUpperCase()}` : name, bubbles: true, cancelable: true, ...more }));
  await settled();
}
async function type(words: string) {
  write(document.activeElement, words);
  await settled();
}

describe('steps by keyboard', () => {
  it('Enter edits, the words are kept exactly as typed, and Enter goes back to the table', async () => {
    const { steps } = await open();
    cellWith('Alma kuca')?.focus();
    await key('Enter');
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
    expect(document.activeElement?.getAttribute('spellcheck')).toBe('false');
    await type('alma kuca  u 7.15 , i ništa vise');
    await key('Enter');
    expect(steps[1]?.what).toBe('alma kuca  u 7.15 , i ništa vise');
    expect(document.activeElement?.tagName).toBe('TD');
  });

  it('Tab leads through who and when, and on to the next step', async () => {
    await open();
    cellWith('Baka Hatidža')?.focus();
    await key('Enter');
    await key('Tab');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    document.querySelectorAll<HTMLElement>('td ul button')[0]?.focus();
    await key('Tab');
    expect((document.activeElement as HTMLInputElement).value).toBe('odmah');
    await key('Tab', { shiftKey: true });
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('N adds a step with its words under the hand, Del removes it again', async () => {
    const { backend, steps } = await open();
    cellWith('Baka Hatidža')?.focus();
    await key('n');
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'step', id: null, set: { pos: 3 } }]);
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
    await type('Senad vozi Ajlu u vrtić.');
    await key('Escape');
    expect(steps[2]?.what).toBe('Senad vozi Ajlu u vrtić.');
    await key('Delete');
    expect(rows()).toEqual(['Baka Hatidža spava kod djece.', 'Alma kuca u 7:15.']);
  });

  it('Alt and an arrow moves a step', async () => {
    const { backend } = await open();
    cellWith('Alma kuca')?.focus();
    await key('ArrowUp', { altKey: true });
    expect(backend.requests('plan.move_step')).toEqual([{ case: 'lipa', id: 's2', up: true }]);
    expect(rows()).toEqual(['Alma kuca u 7:15.', 'Baka Hatidža spava kod djece.']);
  });
});

describe('sealing', () => {
  it('that is stopped says each reason, and the plan stays open', async () => {
    await open();
    await press('Seal the plan');
    await press('Seal now');
    const said = document.querySelector('[role="alert"]')?.textContent ?? '';
    expect(said).toContain('Step 1 has nobody who does it yet.');
    expect(said).toContain('Step 2 has nobody who does it yet.');
  });
});

describe('a record as a form holds it', () => {
  it('has members of sets, ticks and references under their stored names', () => {
    expect(
      valuesOf('agreement', { id: 'g', person: 'damir', witness: null, copy: true, remark: '', strokes: [[[10, 20], [30, 40]]], only_steps: { '4': '2026-11-28' } }),
    ).toEqual({ person: { ref: 'damir' }, witness: null, copy: true, remark: '', strokes: '[[[10,20],[30,40]]]', 'only_steps:4': '2026-11-28' });
    expect(valuesOf('step', { id: 's', who: ['alma', 'senad'], meets: [] })).toEqual({ 'who:alma': true, 'who:senad': true });
  });

  it('leaves a file where it is', () => {
    expect(valuesOf('plan', { id: 'plan', original_photo: { sha256: 'ab', name: 'x', type: 'image/png', size: 3 }, children: 'Amar' })).toEqual({ children: 'Amar' });
  });
});

describe('the pad', () => {
  const box = { left: 100, top: 50, width: 500, height: 150 };

  it('measures in thousandths and never leaves its own edges', () => {
    expect(pointAt(350, 125, box)).toEqual([500, 150]);
    expect(pointAt(0, 900, box)).toEqual([0, 300]);
  });

  it('keeps where the pen went and drops a trembling that goes nowhere', () => {
    const line = [[0, 0], [1, 1], [2, 0], [40, 30]].reduce<Line>((drawn, point) => drawnOn(drawn, point as [number, number]), []);
    expect(line).toEqual([[0, 0], [40, 30]]);
  });

  it('asks about a slip of the pen and not about a name', () => {
    expect(isShort([[[100, 100], [130, 110]]])).toBe(true);
    expect(isShort([[[100, 100], [300, 200]]])).toBe(false);
  });

  it('stores nothing for nothing and reads back what it stored', () => {
    expect(textOf([])).toBeNull();
    expect(linesOf(textOf([[[1, 2], [3, 4]]]))).toEqual([[[1, 2], [3, 4]]]);
    expect(linesOf('not lines')).toEqual([]);
  });
});

vi.setConfig({ testTimeout: 15_000 });
