// Keys: arrows in tables, letters by place and by sign, combinations of the whole window.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moved, stepped } from '@/shared/keys/grid';
import { isCombination, isKey } from '@/shared/keys/letters';
import { addKeys, addShortcuts, keyGroups, runShortcut, shortcuts } from '@/shared/keys/shortcuts.svelte';
import { keysInWords } from '@/shared/keys/words';
import { show } from '@/shared/page.fixture';
import { placed } from '@/shared/parts/seats';
import { pauseAfter } from '@/pages/lock/pause';
import PeopleTable from './PeopleTable.svelte';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

describe('arrows in a table', () => {
  const from = (name: string, row: number, column: number, ctrl = false) => moved(name, ctrl, { row, column }, 4, 3);

  it('move by one and stay inside', () => {
    expect(from('ArrowDown', 0, 0)).toEqual({ row: 1, column: 0 });
    expect(from('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 });
    expect(from('ArrowRight', 0, 2)).toEqual({ row: 0, column: 2 });
    expect(from('PageDown', 1, 1)).toEqual({ row: 3, column: 1 });
  });

  it('go to the ends of a row, and with Ctrl of the table', () => {
    expect(from('End', 1, 0)).toEqual({ row: 1, column: 2 });
    expect(from('Home', 3, 2, true)).toEqual({ row: 0, column: 0 });
  });

  it('leave other keys alone', () => {
    expect(from('n', 0, 0)).toBeNull();
    expect(stepped('ArrowUp', 0, 3)).toBe(2);
    expect(stepped('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('a letter', () => {
  it('counts by its place on a Cyrillic keyboard', () => {
    expect(isKey(key({ key: 'и', code: 'KeyI' }), 'i')).toBe(true);
    expect(isKey(key({ key: 'I', code: 'KeyI' }), 'i')).toBe(true);
  });

  it('counts by its sign on another Latin keyboard', () => {
    expect(isCombination(key({ key: 'z', code: 'KeyY', ctrlKey: true }), 'Ctrl+Z')).toBe(true);
    expect(isCombination(key({ key: 'y', code: 'KeyZ', ctrlKey: true }), 'Ctrl+Z')).toBe(false);
  });

  it('is a sign whether a keyboard needs Shift for it or not', () => {
    expect(isCombination(key({ key: '?', code: 'Minus', shiftKey: true }), '?')).toBe(true);
    expect(isCombination(key({ key: '?', code: 'KeyB' }), '?')).toBe(true);
    expect(isCombination(key({ key: '?', code: 'Minus', shiftKey: true, ctrlKey: true }), '?')).toBe(false);
    expect(isCombination(key({ key: '-', code: 'Slash' }), '?')).toBe(false);
  });

  it('does not mix up combinations', () => {
    expect(isCombination(key({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }), 'Ctrl+Z')).toBe(false);
    expect(isCombination(key({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true);
    expect(isCombination(key({ key: '3', code: 'Digit3', ctrlKey: true }), 'Ctrl+3')).toBe(true);
  });
});

describe('combinations of the window', () => {
  it('go to the newest who asked, and end with the page', () => {
    const below = vi.fn();
    const above = vi.fn();
    const takeBelow = addShortcuts([{ keys: 'Ctrl+P', label: 'a', run: below }]);
    const takeAbove = addShortcuts([{ keys: 'Ctrl+P', label: 'b', run: above }]);
    expect(runShortcut(key({ key: 'p', code: 'KeyP', ctrlKey: true }))).toBe(true);
    takeAbove();
    runShortcut(key({ key: 'p', code: 'KeyP', ctrlKey: true }));
    takeBelow();
    expect(runShortcut(key({ key: 'p', code: 'KeyP', ctrlKey: true }))).toBe(false);
    expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('a key cap', () => {
  it('says a combination in words, and the plus sign as itself', () => {
    expect(keysInWords('Ctrl+Shift+Z')).toBe('Ctrl Shift Z');
    expect(keysInWords('Alt+ArrowUp')).toBe('Alt Up');
    expect(keysInWords('+')).toBe('+');
  });
});

describe('keys that are only shown', () => {
  it('stand in the list while their picture does, and are not bound', () => {
    const before = shortcuts().length;
    const take = addKeys({ label: 'people-tree', keys: [['M', 'map-key-where']] });
    const takeOther = addKeys({ label: 'people-circle', keys: [['T', 'people-key-t']] });
    expect(keyGroups().map((one) => one.label)).toEqual(['people-tree', 'people-circle']);
    expect(shortcuts()).toHaveLength(before);
    expect(runShortcut(key({ key: 'm', code: 'KeyM' }))).toBe(false);
    take();
    expect(keyGroups().map((one) => one.label)).toEqual(['people-circle']);
    takeOther();
    expect(keyGroups()).toEqual([]);
  });
});

describe('a plain letter of a page', () => {
  const added = vi.fn();
  let take: () => void;
  beforeEach(() => {
    added.mockReset();
    take = addShortcuts([{ keys: 'N', label: 'a', run: added }]);
    window.addEventListener('keydown', runShortcut);
  });
  afterEach(() => {
    take();
    window.removeEventListener('keydown', runShortcut);
  });

  const pressIn = (html: string, init: KeyboardEventInit = { key: 'n', code: 'KeyN' }) => {
    document.body.innerHTML = html;
    (document.querySelector('[data-here]') ?? document.body).dispatchEvent(key(init));
    return added.mock.calls.length;
  };

  it('acts wherever the focus is, also on a Cyrillic keyboard', () => {
    expect(pressIn('')).toBe(1);
    expect(pressIn('<button data-here>Undo</button>')).toBe(2);
    expect(pressIn('<input type="radio" data-here>', { key: 'н', code: 'KeyN' })).toBe(3);
  });

  it('belongs to a field, to a sheet in front, and to whatever took it', () => {
    expect(pressIn('<input data-here>')).toBe(0);
    expect(pressIn('<textarea data-here></textarea>')).toBe(0);
    expect(pressIn('<dialog open><button data-here>Close</button></dialog>')).toBe(0);
    expect(pressIn('', { key: 'n', code: 'KeyN', ctrlKey: true })).toBe(0);
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    expect(pressIn('')).toBe(0);
  });
});

describe('a table of people', () => {
  it('has one stop, moves with arrows across groups, opens with Enter and hears a letter', () => {
    const opened = vi.fn();
    const invited = vi.fn();
    show(PeopleTable, { opened, invited });
    const stops = () => [...document.querySelectorAll<HTMLElement>('td[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowRight']) {
      document.activeElement?.dispatchEvent(key({ key: name }));
    }
    expect(document.activeElement?.textContent?.trim()).toBe('uncle');
    document.activeElement?.dispatchEvent(key({ key: 'Enter' }));
    document.activeElement?.dispatchEvent(key({ key: 'и', code: 'KeyI' }));
    expect(opened).toHaveBeenCalledWith('goran', 'kin');
    expect(invited).toHaveBeenCalledWith('goran');
  });
});

describe('seats', () => {
  it('stand in a ring, the first at the top, names outside', () => {
    const [amar, lejla, , fatima] = placed(
      ['Amar', 'Lejla', 'Selma', 'Fatima'].map((name) => ({ id: name, name, state: 'coming' as const })),
    );
    expect([amar?.x, amar?.y, amar?.anchor]).toEqual([170, 49, 'middle']);
    expect([lejla?.x, lejla?.anchor]).toEqual([257, 'start']);
    expect(fatima?.anchor).toBe('end');
  });
});

describe('the pause after wrong tries', () => {
  it('begins after five and grows to two minutes', () => {
    expect([0, 4, 5, 6, 7, 12].map(pauseAfter)).toEqual([0, 0, 5, 10, 20, 120]);
  });
});
