// The tree under somebody's hands: keys that say where one is, and moving sideways by keys and by dragging.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PeopleView, Placed, Relation } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { runShortcut } from '@/shared/keys/shortcuts.svelte';
import { settled, show } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import FamilyTree from './FamilyTree.svelte';

const ROW = ['Zoran', 'Goran', 'Dragana', 'Damir'];
const placed = (id: string, x: number, row: number): Placed => ({ id, x, y: 40 + 120 * row, row, label: `${id}, uncle`, shapes: [{ pen: 'coming', path: 'M0 0Z' }], words: [] });
const parent = (a: string, b: string): Relation => ({ id: `${a}-${b}`, a, b, kind: 'parent', union: null, bond: 'birth', from_year: null, to_year: null, twins: false });

let order: string[];
let backend: StandIn;
const letters = { Delete: vi.fn(), v: vi.fn() };

const picture = () => ({ width: 500, height: 300, shapes: [], words: [], people: [placed('Ante', 150, 0), ...order.map((id, i) => placed(id, 100 * (i + 1), 1))] });
const people = () =>
  ({
    seen: ['a'], relations: [parent('Ante', 'Damir'), parent('Ante', 'Goran'), { ...parent('Zoran', 'Damir'), kind: 'kin' }], organisations: [],
    people: ['Ante', ...ROW].map((id) => ({ person: { id, name: `${id} Marić`, main: false, side: null }, short: id, standing: 'coming' })),
  }) as unknown as PeopleView;

function swap(id: string, right: boolean) {
  const at = order.indexOf(id);
  const to = at + (right ? 1 : -1);
  const other = order[to];
  if (other === undefined) throw new Failure({ code: 'problems', key: 'problem-at-the-end' });
  [order[at], order[to]] = [other, id];
}

beforeEach(async () => {
  await setLanguage('en');
  order = [...ROW];
  backend = new StandIn({
    'map.view': () => ({ seen: ['a'], generations: 2, round: [], tray: [], picture: picture() }),
    'map.shift': ({ id, right }) => {
      swap(id, right);
      return { id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true };
    },
    'history.undo': () => ({ op: 'map.shift', seen: ['c'], at: '2026-11-24T09:15:00' }),
  });
  useBackend(backend);
  window.addEventListener('keydown', runShortcut);
  show(FamilyTree, { caseId: 'lipa', people: people(), selected: null, onselect: () => undefined, onopen: () => undefined, onplace: () => undefined, ondrawn: () => undefined, letters });
  await settled();
});

afterEach(() => {
  window.removeEventListener('keydown', runShortcut);
  for (const letter of Object.values(letters)) letter.mockReset();
});

const sign = (id: string) => {
  const found = document.querySelector<SVGGElement>(`svg [data-id="${id}"]`);
  if (!found) throw new Error(`nobody called ${id}`);
  return found;
};
const said = () => document.querySelector('[aria-live=polite]')?.textContent?.trim() ?? '';

async function press(id: string, init: KeyboardEventInit) {
  sign(id).focus();
  sign(id).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  flushSync();
  await settled();
}

const point = (id: string, type: string, clientX: number, button = 0, touch: { clientY?: number } | null = null) => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, button, clientX, ...touch });
  sign(id).dispatchEvent(Object.assign(event, { pointerId: 1, isPrimary: true, pointerType: touch ? 'touch' : 'mouse' }));
  flushSync();
};
const mark = () => document.querySelector('.gap-mark')?.getAttribute('d') ?? null;

describe('keys that ask', () => {
  it('say where one is, in the row from above, also the same a second time', async () => {
    await press('Goran', { key: 'm', code: 'KeyM' });
    expect(said()).toBe('Goran: row 2 from above, place 2 of 4 in the row');
    const before = document.querySelector('[aria-live=polite] span');
    await press('Goran', { key: 'm', code: 'KeyM' });
    expect(document.querySelector('[aria-live=polite] span')).not.toBe(before);
  });

  it('say who stands beside, and parents and children', async () => {
    await press('Damir', { key: 'Enter', altKey: true });
    expect(said()).toBe('left: Dragana; right: nobody; parents: Ante');
    await press('Ante', { key: 'Enter', altKey: true });
    expect(said()).toBe('left: nobody; right: nobody; children: Damir, Goran');
  });

  it('say nothing while one only walks', async () => {
    await press('Goran', { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-id')).toBe('Dragana');
    expect(said()).toBe('');
  });
});

describe('keys of the page', () => {
  it('act on whoever has the focus, and the window does not hear them, too', async () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    await press('Goran', { key: 'Delete' });
    expect(heard).not.toHaveBeenCalled();
    // Whoever has the focus: if someone is not safe, F2 leads there.
    await press('Goran', { key: 'F2' });
    window.removeEventListener('keydown', heard);
    expect(letters.Delete).toHaveBeenCalledWith('Goran');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are listed with ?, those of the page only where it has them', async () => {
    await press('Goran', { key: '?', code: 'Minus', shiftKey: true });
    const listed = document.querySelector('dialog[open]')?.textContent ?? '';
    for (const key of ['map-key-where', 'map-key-near', 'map-key-shift', 'map-key-next-view', 'map-drag-hint', 'people-key-remove']) expect(listed).toContain(t(key));
    expect(listed).not.toContain(t('map-key-o'));
  });
});

describe('moving sideways', () => {
  it('by a key goes one step, and says beside whom', async () => {
    await press('Goran', { key: 'ArrowRight', ctrlKey: true });
    expect(backend.requests('map.shift')).toEqual([{ case: 'lipa', id: 'Goran', right: true }]);
    expect(said()).toBe('Goran stands right of Dragana now');
    await press('Goran', { key: 'ArrowLeft', ctrlKey: true });
    expect(said()).toBe('Goran stands left of Dragana now');
  });

  it('at the end says that nobody is further on, and does not say that somebody moved', async () => {
    await press('Zoran', { key: 'ArrowLeft', ctrlKey: true });
    expect(toast.shown?.said.key).toBe('problem-at-the-end');
    expect(said()).toBe('');
  });

  it('by dragging shows the gap, then goes step by step until there, with one way back', async () => {
    point('Zoran', 'pointerdown', 100);
    point('Zoran', 'pointermove', 104);
    expect(document.querySelector('.lifted')).toBeNull();
    point('Zoran', 'pointermove', 150);
    expect(document.querySelector('.lifted')).not.toBeNull();
    expect(mark()).toBeNull();
    point('Zoran', 'pointermove', 320);
    expect(mark()).toBe('M350 116V204');
    point('Zoran', 'pointerup', 320);
    await settled();
    expect(order).toEqual(['Goran', 'Dragana', 'Zoran', 'Damir']);
    expect(backend.requests('map.shift')).toHaveLength(2);
    expect(said()).toBe('Zoran stands right of Dragana now');
    expect(document.querySelector('.lifted')).toBeNull();
    toast.shown?.action?.run();
    await settled();
    expect(backend.requests('history.undo')).toHaveLength(2);
  });

  it('stops as soon as they stand there, though it took fewer steps', async () => {
    // A couple moves as one: a single step brings them past both.
    backend.answers['map.shift'] = ({ id }) => {
      order = ['Goran', 'Dragana', id, 'Damir'];
      return { id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true };
    };
    point('Zoran', 'pointerdown', 100);
    point('Zoran', 'pointermove', 320);
    point('Zoran', 'pointerup', 320);
    await settled();
    expect(backend.requests('map.shift')).toHaveLength(1);
  });

  it('ends after as many steps as the row is long, if they never get there', async () => {
    backend.answers['map.shift'] = ({ id }) => ({ id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true });
    point('Zoran', 'pointerdown', 100);
    point('Zoran', 'pointermove', 320);
    point('Zoran', 'pointerup', 320);
    await settled();
    expect(backend.requests('map.shift')).toHaveLength(4);
  });

  it('with a finger lifts only sideways, and then the finger scrolls no more', () => {
    const canvas = document.querySelector('.canvas');
    const scrolls = () => canvas?.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));
    point('Zoran', 'pointerdown', 100, 0, { clientY: 100 });
    point('Zoran', 'pointermove', 110, 0, { clientY: 140 });
    expect(document.querySelector('.lifted')).toBeNull();
    expect(scrolls()).toBe(true);
    point('Zoran', 'pointermove', 150, 0, { clientY: 110 });
    expect(document.querySelector('.lifted')).not.toBeNull();
    expect(scrolls()).toBe(false);
    point('Zoran', 'pointercancel', 150, 0, {});
    expect(scrolls()).toBe(true);
  });

  it('puts them back with Escape, and a press without a move asks for nothing', async () => {
    point('Zoran', 'pointerdown', 100);
    point('Zoran', 'pointermove', 320);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    flushSync();
    expect(document.querySelector('.lifted')).toBeNull();
    point('Zoran', 'pointerup', 320);
    point('Goran', 'pointerdown', 200);
    point('Goran', 'pointerup', 203);
    point('Goran', 'pointerdown', 200, 2);
    point('Goran', 'pointermove', 420, 2);
    point('Goran', 'pointerup', 420, 2);
    await settled();
    expect(backend.requests('map.shift')).toEqual([]);
  });
});
