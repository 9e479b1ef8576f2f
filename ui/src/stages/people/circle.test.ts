// The circle under somebody's hands: rings by key and by dragging, nearness in one keystroke, drawings that are begun and compared.
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CircleView, Drawing, DrawingLine, PeopleView, Placed, Tie } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { saved } from '@/shared/saved.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { drawingName, drawingsOf, lookOf, newIn, sideBySide, tieIn } from './circle';
import { nearnessOf } from './inWords';
import PeoplePage from './PeoplePage.svelte';

const names: Record<string, string> = { amar: 'Amar', damir: 'Damir', fatima: 'Fatima', kemal: 'Coach Kemal', school: 'Third primary school' };
const drawing = (id: string, more: Partial<Drawing> = {}): Drawing => ({ id, on: null, moment: null, told_by: null, ring_1: '', ring_2: '', ring_3: '', ring_4: '', shown: false, ...more });
const tie = (drawn: string | null, who: string, more: Partial<Tie> = {}): Tie => ({
  id: `${drawn ?? ''}-${who}`, drawing: drawn, person: who === 'school' ? null : who, organisation: who === 'school' ? who : null, ring: 1, strength: 2, stress: false, broken: false, repaired: false, flow: null, moment: null, told_by: null, ...more,
});
const stored = (id: string) => ({ id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true });

/** What the stand-in keeps: drawings, and ties in them. */
let drawn: Drawing[];
let ties: Tie[];
let lent: Set<string>;
let notAsked: string[];
let backend: StandIn;
let page: Record<string, unknown> | undefined;

const ringIn = (id: string, who: string) => ties.find((one) => one.drawing === id && (one.person ?? one.organisation) === who)?.ring ?? 0;
const around = () => Object.keys(names).filter((id) => id !== 'amar' && !lent.has(id));

const people = (): PeopleView =>
  ({
    seen: ['a'], drawings: drawn, drawing: drawn.at(-1)?.id ?? null, ties, relations: [], households: [], contacts: [], consents: [], exclusions: [], safety_pairs: [], protected_places: [], stays: [], findings: [],
    organisations: lent.has('school') ? [] : [{ id: 'school', name: 'Third primary school', member: ['amar'] }], legend: { standings: [], home: [], hidden: [], safety: [] }, family_count: 3, others_count: 1,
    people: ['amar', ...around()].filter((id) => id !== 'school').map((id) => ({ person: { id, name: names[id], main: id === 'amar', kin: '', side: null, role: 'family' }, short: names[id], age: '', talks: 0, standing: 'coming', hidden: false, safety: false })),
  }) as unknown as PeopleView;

const oval = (rx: number, ry: number) => `M${500 - rx} 300C${500 - rx} 300 500 ${300 - ry} 500 ${300 - ry}C500 ${300 - ry} ${500 + rx} 300 ${500 + rx} 300C${500 + rx} 300 500 ${300 + ry} 500 ${300 + ry}Z`;
const PLACES: Record<string, [number, number]> = { damir: [1, 0], fatima: [-1, 0], kemal: [0, 1], school: [0, -1] };

function circle(asked: string | null): CircleView {
  const at = asked === null ? drawn.length - 1 : drawn.findIndex((one) => one.id === asked);
  if (asked !== null && at < 0) throw new Failure({ code: 'problems', key: 'problem-gone' });
  const here = drawn[at];
  const placed = (who: string, row: number): Placed => ({
    id: who, x: 500 + (PLACES[who]?.[0] ?? 0) * (50 + 90 * row), y: 300 + (PLACES[who]?.[1] ?? 0) * (30 + 60 * row), row, label: `${names[who] ?? ''}, ring ${row}`, shapes: [{ pen: 'coming', path: 'M-18 -18H18V18H-18Z' }],
    words: [{ say: 'name', x: 0, y: 34, text: names[who] ?? '' }],
  });
  const ring = (who: string) => (here ? ringIn(here.id, who) : 1);
  const inside = (id: string) => around().filter((who) => ringIn(id, who) > 0);
  const line = (one: Drawing): DrawingLine => ({
    ...one, rings: [one.ring_1, one.ring_2, one.ring_3, one.ring_4], counts: [1, 2, 3, 4].map((r) => around().filter((who) => ringIn(one.id, who) === r).length), members: inside(one.id),
  });
  return {
    seen: ['a'], drawings: drawn.map(line), drawing: here?.id ?? null, tray: here ? around().filter((who) => ring(who) === 0) : [], gaps: [{ kind: 'friends', child: 'amar' }], not_asked: notAsked, ties: [{ tie: 'strong', shapes: [] }, { tie: 'help', shapes: [] }],
    picture: {
      width: 984, height: 584, words: [], people: [placed('amar', 0), ...around().filter((who) => ring(who) > 0).map((who) => placed(who, ring(who)))],
      shapes: [{ pen: 'band', path: oval(480, 290) }, { pen: 'ring', path: oval(380, 230) }, { pen: 'band', path: oval(280, 170) }, { pen: 'ring', path: oval(180, 110) }, { pen: 'middle', path: oval(80, 50) }],
    },
  };
}

const settled = async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    await new Promise((done) => setTimeout(done));
    await tick();
    flushSync();
  }
};

class Watched {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

const button = (words: string) => {
  const found = [...document.querySelectorAll<HTMLButtonElement>('button')].find((one) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(words) || one.textContent?.trim().startsWith(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const at = (id: string) => document.querySelector<SVGGElement>(`svg [data-id="${id}"]`);
const sign = (id: string) => {
  const found = at(id);
  if (!found) throw new Error(`nobody called ${id}`);
  return found;
};
const waiting = (id: string) => document.querySelector<HTMLButtonElement>(`section [data-id="${id}"]`);
const said = () => document.querySelector('.canvas [aria-live=polite]')?.textContent?.trim() ?? '';
const told = () => backend.requests('map.tie') as { drawing: string | null; id: string; told: Record<string, unknown> }[];

async function press(element: Element | null, init: KeyboardEventInit) {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  flushSync();
  await settled();
}

async function click(element: Element) {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  flushSync();
  await settled();
}

async function choose(select: HTMLSelectElement | null, value: string) {
  if (!select) throw new Error('no select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
  await settled();
}

beforeEach(async () => {
  await setLanguage('en');
  vi.stubGlobal('ResizeObserver', Watched);
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
  HTMLElement.prototype.hidePopover = () => undefined;
  lent = new Set();
  notAsked = ['fatima', 'damir', 'kemal'];
  drawn = [drawing('d1', { on: '2026-09-14', moment: 'referral', told_by: 'fatima' }), drawing('d2', { on: '2026-11-09', moment: 'conference', told_by: 'damir', ring_2: 'Next door' })];
  ties = [tie('d1', 'damir'), tie('d1', 'school', { ring: 3 }), tie('d2', 'damir', { strength: 3 }), tie('d2', 'fatima'), tie('d2', 'school', { ring: 3 })];
  backend = new StandIn({
    'people.view': people,
    'map.circle': ({ drawing: asked }) => circle(asked),
    'map.tie': ({ drawing: asked, id, told }) => {
      const into = asked ?? drawn.at(-1)?.id ?? 'd9';
      const there = ties.find((one) => one.drawing === into && (one.person ?? one.organisation) === id);
      const set = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
      const fresh = { ...(there ?? tie(into, id, { ring: null, strength: null })), ...set } as Tie;
      ties = [...ties.filter((one) => one !== there), fresh];
      return stored('t');
    },
    'map.begin': ({ told_by, from }) => {
      drawn = [...drawn, drawing('d3', { on: '2026-11-24', told_by })];
      ties = [...ties, ...ties.filter((one) => one.drawing === from).map((one) => ({ ...one, id: `d3-${one.id}`, drawing: 'd3' }))];
      return stored('d3');
    },
    'map.view': () => ({ seen: ['a'], generations: 0, round: [], tray: [], picture: { width: 0, height: 0, shapes: [], words: [], people: [] } }),
    'record.save': ({ kind, id, set }) => {
      if ('asked_who_else' in set) notAsked = notAsked.filter((one) => one !== id);
      if (kind === 'drawing') drawn = drawn.map((one) => (one.id === id ? { ...one, ...set } : one));
      return stored(id ?? 'new');
    },
    'record.remove': ({ id }) => {
      drawn = drawn.filter((one) => one.id !== id);
      lent.add(id);
      return stored(id);
    },
  });
  useBackend(backend);
  page = mount(PeoplePage, { target: document.body, props: { caseId: 'lipa' } });
  flushSync();
  await settled();
  const circleRadio = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === t('people-circle'))?.querySelector('input');
  circleRadio?.click();
  await settled();
});

afterEach(async () => {
  if (page) await unmount(page);
  page = undefined;
  document.body.innerHTML = '';
  toast.close();
});

describe('the picture', () => {
  it('is one stop, with everybody a button named by the core', async () => {
    expect(document.querySelector('svg[role=graphics-document]')?.getAttribute('aria-label')).toBe(t('circle-label'));
    expect(sign('damir').getAttribute('aria-label')).toBe('Damir, ring 1');
    expect([...document.querySelectorAll('svg [data-id][tabindex="0"]')].map((one) => one.getAttribute('data-id'))).toEqual(['amar']);
    await press(sign('amar'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(sign('damir'));
    await press(sign('damir'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(sign('school'));
    await press(sign('school'), { key: 'Home' });
    expect(document.activeElement).toBe(sign('amar'));
  });

  it('says where one is and who is near', async () => {
    await press(sign('damir'), { key: 'm', code: 'KeyM' });
    expect(said()).toBe('Damir, ring 1');
    await press(sign('damir'), { key: 'Enter', altKey: true });
    expect(said()).toBe('left: Amar; over: Third primary school');
  });
});

describe('a ring', () => {
  function measured() {
    const svg = document.querySelector<SVGSVGElement>('svg[role=graphics-document]');
    if (svg) svg.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1000, height: 600 }) as DOMRect;
  }
  function point(type: string, x: number, y: number, pointer: { who?: string; pointerId?: number; isPrimary?: boolean } = {}) {
    const { who = 'damir', pointerId = 1, isPrimary = true } = pointer;
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x + 8, clientY: y + 8 });
    sign(who).dispatchEvent(Object.assign(event, { pointerId, isPrimary }));
    flushSync();
  }

  it('is a digit away, also on a Cyrillic keyboard, and is said', async () => {
    await press(sign('damir'), { key: '2', code: 'Digit2' });
    expect(told()).toEqual([{ case: 'lipa', drawing: 'd2', id: 'damir', told: { ring: 2, strength: null, stress: null, broken: null, repaired: null, flow: null }, seen: null }]);
    expect(sign('damir').getAttribute('aria-label')).toBe('Damir, ring 2');
    expect(said()).toBe('Damir: Next door');
    expect(document.activeElement).toBe(sign('damir'));
    expect(toast.shown?.action).toBeDefined();
    await press(sign('damir'), { key: 'ě', code: 'Digit2' });
    expect(told()).toHaveLength(1);
    await press(sign('damir'), { key: 'š', code: 'Digit3' });
    expect(told().at(-1)?.told.ring).toBe(3);
  });

  it('is moved by one with Ctrl, and never beyond the last', async () => {
    await press(sign('school'), { key: 'ArrowUp', ctrlKey: true });
    expect(told().at(-1)).toMatchObject({ id: 'school', told: { ring: 4 } });
    await press(sign('school'), { key: 'ArrowUp', ctrlKey: true });
    expect(told()).toHaveLength(1);
    await press(sign('school'), { key: 'ArrowDown', ctrlKey: true });
    expect(told().at(-1)?.told.ring).toBe(3);
    await press(sign('amar'), { key: '1' });
    expect(told()).toHaveLength(2);
    expect(toast.shown?.said.key).toBe('people-in-the-middle');
  });

  it('is counted from the ring that was asked for last, before the picture is read again', async () => {
    const tell = backend.answers['map.tie'];
    const waits: (() => void)[] = [];
    backend.answers['map.tie'] = async (request) => {
      await new Promise<void>((done) => waits.push(done));
      return tell?.(request) ?? stored('t');
    };
    const stores = async () => {
      while (waits.length > 0) {
        waits.shift()?.();
        await settled();
      }
    };
    // Out and back again, and the same twice.
    for (const key of ['2', '2', '1']) await press(sign('damir'), { key });
    await stores();
    expect(told().map((one) => one.told.ring)).toEqual([2, 1]);
    expect(ringIn('d2', 'damir')).toBe(1);
    expect(said()).toBe('Damir: Closest');
    // Two steps are two rings.
    for (const key of ['ArrowUp', 'ArrowUp']) await press(sign('fatima'), { key, ctrlKey: true });
    await stores();
    expect(told().slice(2).map((one) => one.told.ring)).toEqual([2, 3]);
    expect(ringIn('d2', 'fatima')).toBe(3);
  });

  it('that was refused is not counted from', async () => {
    backend.answers['map.tie'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    await press(sign('damir'), { key: '2' });
    await press(sign('damir'), { key: '1' });
    await press(sign('damir'), { key: 'ArrowUp', ctrlKey: true });
    expect(told().map((one) => one.told.ring)).toEqual([2, 2]);
  });

  it('is left with 0: the focus goes along into the tray, and back with a digit', async () => {
    await press(sign('fatima'), { key: '0' });
    expect(told().at(-1)?.told.ring).toBe(0);
    expect(at('fatima')).toBeNull();
    expect(document.activeElement).toBe(waiting('fatima'));
    expect(said()).toBe(`Fatima: ${t('circle-tray')}`);
    await press(waiting('fatima'), { key: '4' });
    expect(told().at(-1)).toMatchObject({ id: 'fatima', told: { ring: 4 } });
    expect(document.activeElement).toBe(sign('fatima'));
  });

  it('is snapped to where somebody is dragged; the band under the pointer is lit', async () => {
    measured();
    point('pointerdown', 640, 300);
    point('pointermove', 643, 300);
    expect(document.querySelector('.over')).toBeNull();
    point('pointermove', 840, 300);
    expect(document.querySelector('.over')?.getAttribute('data-ring')).toBe('3');
    point('pointerup', 840, 300);
    await settled();
    expect(document.querySelector('.over')).toBeNull();
    expect(told()).toMatchObject([{ id: 'damir', told: { ring: 3 } }]);
    // Let go outside, in the middle or after Esc: nothing is told.
    for (const [x, y] of [[990, 590], [500, 300]] as const) {
      point('pointerdown', 820, 300);
      point('pointermove', x, y);
      point('pointerup', x, y);
    }
    point('pointerdown', 820, 300);
    point('pointermove', 640, 300);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point('pointerup', 640, 300);
    await settled();
    expect(told()).toHaveLength(1);
  });

  it('is reached by one finger alone, and the page lies still under it', async () => {
    measured();
    const scrolls = () => sign('damir').dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));
    expect(scrolls()).toBe(true);
    point('pointerdown', 640, 300);
    expect(scrolls()).toBe(false);
    point('pointermove', 840, 300);
    // Another finger, on Fatima or on Damir himself, neither takes over nor puts down.
    const second = { pointerId: 2, isPrimary: false };
    point('pointerdown', 360, 300, { ...second, who: 'fatima' });
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel']) point(type, 930, 300, second);
    expect(document.querySelector('.over')?.getAttribute('data-ring')).toBe('3');
    point('pointerup', 840, 300);
    await settled();
    expect(told()).toMatchObject([{ id: 'damir', told: { ring: 3 } }]);
    expect(scrolls()).toBe(true);
    // Nobody in the middle is held.
    point('pointerdown', 500, 300, { who: 'amar' });
    expect(scrolls()).toBe(true);
  });

  it('is told even where the part they play says the same, while nobody has drawn', async () => {
    [drawn, ties] = [[], []];
    saved.touch();
    await settled();
    expect(document.querySelector('.drawings')?.textContent).toContain(t('circle-by-part'));
    await press(sign('damir'), { key: '0' });
    expect(told()).toEqual([]);
    await press(sign('damir'), { key: '1' });
    expect(told()).toMatchObject([{ drawing: null, id: 'damir', told: { ring: 1 } }]);
  });

  it('of the one who waits is a button, too', async () => {
    const kemal = waiting('kemal');
    if (!kemal) throw new Error('Kemal does not wait');
    await click(kemal);
    await click(button('Next door'));
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'kemal', told: { ring: 2 } }]);
    expect(waiting('kemal')).toBeNull();
    expect(at('kemal')).not.toBeNull();
  });
});

describe('how near', () => {
  const dialog = () => document.querySelector('dialog[open]');
  const radio = (label: string, i = 0) => {
    const row = [...(dialog()?.querySelectorAll('fieldset') ?? [])].find((one) => one.querySelector('legend')?.textContent === label);
    return row?.querySelectorAll('input')[i] ?? null;
  };

  it('opens with T, stores each choice at once and closes with Enter', async () => {
    await press(sign('damir'), { key: 't', code: 'KeyT' });
    expect(dialog()?.querySelector('h2')?.textContent).toBe('How near: Damir');
    expect(document.activeElement).toBe(radio('How near'));
    expect(radio('How strong')?.checked).toBe(true);
    radio('Difficult now', 1)?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'damir', told: { stress: true, ring: null } }]);
    radio('Where help goes', 2)?.click();
    await settled();
    expect(told().at(-1)?.told).toMatchObject({ flow: 'out', stress: null });
    await press(document.activeElement, { key: '4' });
    expect(told().at(-1)?.told.ring).toBe(4);
    expect(radio('How near', 3)?.checked).toBe(true);
    await press(radio('How near', 3), { key: 'Enter' });
    expect(dialog()).toBeNull();
  });

  it('leads from row to row with up and down', async () => {
    await press(sign('school'), { key: 'т', code: 'KeyT' });
    expect(document.activeElement).toBe(radio('How near', 2));
    await press(document.activeElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(radio('How strong', 1));
    await press(document.activeElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(radio('How near', 2));
    expect(told()).toEqual([]);
  });

  it('keeps what was chosen last when choices are quicker than the store', async () => {
    const tell = backend.answers['map.tie'];
    const waits: (() => void)[] = [];
    backend.answers['map.tie'] = async (request) => {
      await new Promise<void>((done) => waits.push(done));
      return tell?.(request) ?? stored('t');
    };
    await press(sign('damir'), { key: 't' });
    radio('How strong', 1)?.click();
    radio('How strong', 2)?.click();
    await settled();
    // One after the other, so that the second cannot be overtaken by the first.
    expect(told().map((one) => one.told.strength)).toEqual([2]);
    waits[0]?.();
    await settled();
    expect(told().map((one) => one.told.strength)).toEqual([2, 1]);
    expect(radio('How strong', 2)?.checked).toBe(true);
    waits[1]?.();
    await settled();
    expect(radio('How strong', 2)?.checked).toBe(true);
    expect(ties.find((one) => one.id === 'd2-damir')?.strength).toBe(1);
  });

  it('goes back to what is stored when a choice was refused, and says why', async () => {
    backend.answers['map.tie'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    await press(sign('damir'), { key: 't' });
    radio('How strong', 2)?.click();
    await settled();
    expect(dialog()?.textContent).toContain(t('problem-gone'));
    expect(radio('How strong', 0)?.checked).toBe(true);
  });

  it('takes nobody out of the rings who stands in none', async () => {
    ties = ties.filter((one) => one.id !== 'd2-fatima');
    saved.touch();
    await settled();
    await press(waiting('fatima'), { key: 't', code: 'KeyT' });
    await press(radio('How near'), { key: '0', code: 'Digit0' });
    expect(told()).toEqual([]);
    radio('How strong', 3)?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'fatima', told: { strength: 0, ring: null } }]);
  });

  it('is said of nobody in the middle', async () => {
    await press(sign('amar'), { key: 't' });
    expect(dialog()).toBeNull();
    expect(toast.shown?.said.key).toBe('people-in-the-middle');
  });

  it('is told in the drawing that is shown, not in the newest', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    expect(at('fatima')).toBeNull();
    await press(sign('damir'), { key: '2' });
    expect(told()).toMatchObject([{ drawing: 'd1' }]);
  });
});

describe('drawings', () => {
  const options = () => [...document.querySelectorAll<HTMLOptionElement>('.drawings option')].map((one) => one.textContent);

  it('are named by day, teller and station, newest first', () => {
    expect(options()).toEqual(['9 November 2026, told by: Damir · The conference', '14 September 2026, told by: Fatima · The beginning']);
  });

  it('are begun from the one that is shown, and the new one is shown', async () => {
    await click(button(t('circle-new')));
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settled();
    expect(backend.requests('map.begin')).toEqual([{ case: 'lipa', told_by: null, from: 'd2' }]);
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d3');
    expect(at('fatima')).not.toBeNull();
    await press(sign('damir'), { key: '4' });
    expect(told()).toMatchObject([{ drawing: 'd3' }]);
  });

  it('are begun on an empty sheet, told by somebody', async () => {
    await click(button(t('circle-new')));
    const teller = document.querySelector<HTMLInputElement>('dialog[open] input[role=combobox]');
    if (!teller) throw new Error('nobody can be named');
    teller.value = 'Fat';
    teller.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    await press(teller, { key: 'Enter' });
    document.querySelectorAll<HTMLInputElement>('dialog[open] input[type=radio]')[1]?.click();
    flushSync();
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settled();
    expect(backend.requests('map.begin')).toEqual([{ case: 'lipa', told_by: 'fatima', from: null }]);
    expect(waiting('damir')).not.toBeNull();
  });

  it('are shown to the family by a tick, and only then printed', async () => {
    expect(() => button(t('circle-print'))).toThrow();
    document.querySelector<HTMLInputElement>('.drawings input[type=checkbox]')?.click();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'drawing', id: 'd2', set: { shown: true } }]);
    expect(button(t('circle-print'))).toBeDefined();
  });

  it('stay as they were where a tick is refused, and so does whoever was asked', async () => {
    backend.answers['record.save'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    for (const place of ['.drawings', 'aside']) {
      const box = document.querySelector<HTMLInputElement>(`${place} input[type=checkbox]`);
      box?.focus();
      box?.click();
      await settled();
      expect(box?.checked).toBe(false);
      expect(document.activeElement).toBe(box);
      [1, 2].forEach(() => box?.click());
      await settled();
      expect(box?.checked).toBe(false);
    }
    expect(toast.shown?.said.key).toBe('problem-gone');
    expect(backend.requests('record.save')).toHaveLength(6);
  });

  it('give way to the newest when they are taken away', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    await click(button(t('circle-remove-drawing')));
    expect(backend.requests('record.remove')).toMatchObject([{ id: 'd1' }]);
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d2');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('give way without a word, also when they were taken back elsewhere', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    const said: string[] = [];
    const watch = new MutationObserver((all) => said.push(...all.flatMap((one) => [...one.addedNodes]).flatMap((one) => (one.textContent?.includes(t('problem-gone')) ? [one.textContent] : []))));
    watch.observe(document.body, { childList: true, subtree: true });
    await click(button(t('circle-remove-drawing')));
    drawn = [...drawn, drawing('d3', { on: '2026-11-24' })];
    saved.touch();
    await settled();
    await choose(document.querySelector('.drawings select'), 'd2');
    drawn = drawn.filter((one) => one.id !== 'd2');
    saved.touch();
    await settled();
    watch.disconnect();
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d3');
    expect(said).toEqual([]);
  });

  it('stand side by side: counts in words, who is new, and nobody to press', async () => {
    await click(button(t('circle-compare')));
    const columns = [...document.querySelectorAll('.beside .column')];
    expect(columns.map((one) => one.getAttribute('aria-label'))).toEqual(['14 September 2026, told by: Fatima · The beginning', '9 November 2026, told by: Damir · The conference']);
    expect(columns[1]?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      '9 November 2026, told by: Damir · The conference. In the rings: Closest 2, Next door 0, School, sport, faith, work 1, Paid to help 0',
    );
    expect(columns.map((one) => one.querySelector('.fresh')?.textContent ?? '')).toEqual(['', 'New here: Fatima']);
    expect(columns[1]?.querySelectorAll('.new')).toHaveLength(1);
    expect(document.querySelectorAll('.beside svg[role=img]')).toHaveLength(2);
    expect(document.querySelectorAll('.beside svg [tabindex], .beside svg [role=button]')).toHaveLength(0);
    expect(document.querySelector('aside')).toBeNull();
    // The first one against itself: nobody is new any more.
    await choose(columns[1]?.querySelector('select') ?? null, 'd1');
    expect(document.querySelectorAll('.beside .fresh')).toHaveLength(0);
  });
});

describe('several drawings', () => {
  it('stand side by side until there is one alone', async () => {
    await click(button(t('circle-compare')));
    drawn = drawn.slice(1);
    saved.touch();
    await settled();
    expect(document.querySelector('.beside .column')).toBeNull();
    expect(document.querySelector('aside')).not.toBeNull();
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d2');
    // And when there are two again, the one on screen stays.
    drawn = [...drawn, drawing('d3', { on: '2026-11-24' })];
    saved.touch();
    await settled();
    expect(document.querySelector('.beside .column')).toBeNull();
  });
});

describe('beside the picture', () => {
  it('says what the lines mean, all in the same way', () => {
    expect([...document.querySelectorAll('aside ul li')].slice(0, 2).map((one) => one.textContent)).toEqual(['strong, gives strength', 'where help goes']);
  });

  it('asks what to ask next, and ticks who was asked', async () => {
    expect(document.querySelector('.ask')?.textContent).toContain(t('circle-gap-friends', { name: 'Amar' }));
    document.querySelector<HTMLInputElement>('aside input[type=checkbox]')?.click();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'person', id: 'fatima', set: { asked_who_else: true } }]);
  });

  it('adds who was named in answer to a question, with who named them', async () => {
    document.querySelector<HTMLElement>('aside summary')?.click();
    await settled();
    await click(button(`${t('circle-who-else')} ${t('circle-prompt-7')}`));
    expect(document.querySelector('dialog[open]')?.textContent).toContain(t('person-named-by'));
  });

  it('opens a place or group with its name, and Delete takes it away', async () => {
    await press(sign('school'), { key: 'Enter' });
    expect(document.activeElement).toBe(document.querySelector('aside input'));
    expect(document.querySelector<HTMLInputElement>('aside input')?.value).toBe('Third primary school');
    await press(sign('school'), { key: 'Delete' });
    expect(backend.requests('record.remove')).toMatchObject([{ id: 'school' }]);
    expect(at('school')).toBeNull();
  });

  it('says how near somebody is in each drawing', async () => {
    await press(sign('damir'), { key: 'Enter' });
    const near = document.querySelector('[data-part=near] summary');
    if (near instanceof HTMLElement) near.click();
    await settled();
    expect([...document.querySelectorAll('[data-part=near] li p')].map((one) => one.textContent)).toEqual([
      '9 November 2026, told by: Damir · The conference', 'Closest · strong, gives strength',
      '14 September 2026, told by: Fatima · The beginning', 'Closest · there when needed',
    ]);
  });

  it('begins the first drawing with what is told, and goes on in it', async () => {
    [drawn, ties] = [[], []];
    const tell = backend.answers['map.tie'];
    backend.answers['map.tie'] = (request) => {
      if (drawn.length === 0) drawn = [drawing('d9', { on: '2026-11-24' })];
      return tell?.(request) ?? stored('t');
    };
    saved.touch();
    await settled();
    await press(sign('damir'), { key: 'Enter' });
    const near = document.querySelector('[data-part=near] summary');
    if (near instanceof HTMLElement) near.click();
    await settled();
    await click(button(t('people-add-tie')));
    const radios = (row: number) => document.querySelectorAll('dialog[open] fieldset')[row]?.querySelectorAll('input');
    radios(0)?.[1]?.click();
    await settled();
    expect(radios(0)?.[1]?.checked).toBe(true);
    expect(document.querySelector('dialog[open] .content p')?.textContent).toBe('24 November 2026');
    radios(1)?.[0]?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: null, told: { ring: 2 } }, { drawing: 'd9', told: { strength: 3 } }]);
    expect(radios(0)?.[1]?.checked).toBe(true);
  });
});

describe('the focus', () => {
  const box = (id: string) => document.querySelector<HTMLInputElement>(`aside input[aria-label^="${names[id] ?? ''}"]`);

  it('goes on to the next one when somebody was asked, and at last to the questions', async () => {
    for (const [id, next] of [['damir', 'kemal'], ['kemal', 'fatima']] as const) {
      box(id)?.focus();
      box(id)?.click();
      await settled();
      expect(box(id)).toBeNull();
      expect(document.activeElement).toBe(box(next));
    }
    box('fatima')?.click();
    await settled();
    expect(document.activeElement).toBe(document.querySelector('aside summary'));
  });

  it('stays at the tick with which the family may see a drawing', async () => {
    const tick = document.querySelector<HTMLInputElement>('.drawings input[type=checkbox]');
    tick?.focus();
    tick?.click();
    await settled();
    expect(tick?.checked).toBe(true);
    expect(document.activeElement).toBe(tick);
  });

  it('goes to whoever is nearest when somebody is taken away, by key or in the panel', async () => {
    const where: Record<string, number> = { amar: 400, damir: 500, fatima: 300, school: 900 };
    for (const [id, left] of Object.entries(where)) sign(id).getBoundingClientRect = () => ({ left, right: left, top: 0, bottom: 0 }) as DOMRect;
    await press(sign('school'), { key: 'Delete' });
    expect(at('school')).toBeNull();
    expect(document.activeElement?.getAttribute('data-id')).toBe('damir');
    const remove = [...document.querySelectorAll<HTMLButtonElement>('aside button')].find((one) => one.textContent?.trim().startsWith(t('remove')));
    remove?.focus();
    if (remove) await click(remove);
    expect(at('damir')).toBeNull();
    expect(document.activeElement?.getAttribute('data-id')).toBe('amar');
  });

  it('goes along with somebody into the next view, and to the views where they have no place', async () => {
    await press(sign('damir'), { key: 'v', code: 'KeyV' });
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Damir');
    await press(document.activeElement, { key: 'Delete' });
    expect(document.activeElement?.closest('tr')?.textContent).not.toContain('Damir');
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
    await press(document.activeElement, { key: 'v', code: 'KeyV' });
    // Nobody stands in this tree.
    expect(document.activeElement).toBe(document.querySelector('.segments :checked'));
  });

  it('goes to what begins a drawing when the last one is taken away', async () => {
    drawn = drawn.slice(1);
    saved.touch();
    await settled();
    await click(button(t('circle-remove-drawing')));
    expect(document.querySelector('.drawings')?.textContent).toContain(t('circle-by-part'));
    expect(document.activeElement).toBe(button(t('circle-new')));
  });
});

describe('in words', () => {
  const view = () => people();

  it('a tie says what is broken or difficult before how strong it is', () => {
    const look = (more: Partial<Tie>) => lookOf(tie(null, 'damir', more));
    expect([look({ strength: 3 }), look({ strength: 2 }), look({ strength: null }), look({ strength: 1 }), look({ strength: 0 })]).toEqual(['strong', 'there', 'there', 'thin', 'thin']);
    expect(look({ strength: 3, stress: true })).toBe('stress');
    expect(look({ strength: 3, stress: true, broken: true })).toBe('broken');
  });

  it('nearness is that of the newest drawing, in the family’s own words', () => {
    ties = [...ties, tie('d2', 'kemal', { ring: 2 }), tie('d1', 'kemal', { ring: 4 })];
    expect(nearnessOf(view(), 'kemal')).toBe('Next door · there when needed');
    expect(nearnessOf(view(), 'school')).toBe('School, sport, faith, work · there when needed');
    ties = ties.filter((one) => one.drawing === 'd1');
    expect(nearnessOf(view(), 'damir')).toBe('');
  });

  it('ties told before there were drawings stand together', () => {
    const loose = { ties: [tie(null, 'damir', { moment: 'referral', ring: 4 }), tie(null, 'damir', { id: 'b', moment: 'review', ring: 1 })], drawings: [], drawing: '' };
    expect(nearnessOf(loose, 'damir')).toBe('Closest · there when needed');
    expect(nearnessOf({ ...loose, drawing: null }, 'damir')).toBe('');
    expect(tieIn(loose.ties, 'd1', 'damir')).toBeUndefined();
    // Of the station that was told last, as on the picture.
    expect(drawingsOf(loose).map((one) => [one.id, one.moment])).toEqual([['', 'review']]);
    expect(drawingsOf({ ...loose, ties: [tie(null, 'damir')] })[0]?.moment).toBeNull();
  });

  it('a drawing without day or teller has a name', () => {
    const name = (more: Partial<DrawingLine>) => drawingName({ id: 'x', on: null, told_by: null, moment: null, ...more }, (id) => names[id] ?? '');
    expect(name({})).toBe('Drawing');
    expect(name({ told_by: 'damir' })).toBe('Told by: Damir');
    expect(name({ on: '2026-11-09' })).toBe('9 November 2026');
    expect(name({ id: '', moment: 'referral' })).toBe('the first drawing · The beginning');
  });

  it('first, chosen or middle, and last stand side by side', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    expect(sideBySide(ids, null)).toEqual(['a', 'c', 'e']);
    expect(sideBySide(ids, 'd')).toEqual(['a', 'd', 'e']);
    expect(sideBySide(ids, 'e')).toEqual(['a', 'c', 'e']);
    expect(sideBySide(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(sideBySide(['a'], 'a')).toEqual(['a']);
    expect(newIn(['a', 'b'], ['b', 'c'])).toEqual(['a']);
  });
});
