// The tree as arithmetic: who is next for an arrow key, how large it is, who is faded, and that nothing is cut.
import { describe, expect, it } from 'vitest';
import type { PersonLine } from '@/backend/calls';
import { barAt, besideOf, contour, faded, fitting, follow, gapAt, keptOrder, nextInTree, outline, rowOf, standsBeyond, zoomed } from './tree';

const PEOPLE = [
  { id: 'ante', x: 100, y: 40, row: 0 },
  { id: 'ljubica', x: 200, y: 40, row: 0 },
  { id: 'dragana', x: 80, y: 160, row: 1 },
  { id: 'damir', x: 150, y: 160, row: 1 },
  { id: 'selma', x: 260, y: 160, row: 1 },
  { id: 'lejla', x: 180, y: 280, row: 2 },
  { id: 'amar', x: 240, y: 280, row: 2 },
];
const next = (key: string, from: string) => nextInTree(key, from, PEOPLE, ['lejla', 'amar']);

describe('an arrow key', () => {
  it('leads along the row and stops at its ends', () => {
    expect(next('ArrowRight', 'damir')).toBe('selma');
    expect(next('ArrowLeft', 'damir')).toBe('dragana');
    expect(next('ArrowRight', 'selma')).toBeNull();
    expect(next('ArrowLeft', 'dragana')).toBeNull();
  });

  it('leads to whoever is nearest above and below, of two the left one', () => {
    expect(next('ArrowUp', 'damir')).toBe('ante');
    expect(next('ArrowUp', 'selma')).toBe('ljubica');
    expect(next('ArrowDown', 'selma')).toBe('amar');
    expect(next('ArrowUp', 'lejla')).toBe('damir');
    expect(next('ArrowUp', 'ante')).toBeNull();
    expect(next('ArrowDown', 'amar')).toBeNull();
  });

  it('leads home to the first child it is about', () => {
    expect(next('Home', 'ante')).toBe('lejla');
    expect(nextInTree('Home', 'amar', PEOPLE, ['away'])).toBe('ante');
    expect(nextInTree('Home', 'amar', [], [])).toBeNull();
  });

  it('is no other key', () => {
    expect(next('Enter', 'damir')).toBeNull();
    expect(next('ArrowUp', 'nobody')).toBeNull();
  });
});

describe('a row', () => {
  it('has neighbours, and ends', () => {
    expect(rowOf('damir', PEOPLE).map((one) => one.id)).toEqual(['dragana', 'damir', 'selma']);
    expect(besideOf('damir', PEOPLE)).toEqual({ left: 'dragana', right: 'selma' });
    expect(besideOf('dragana', PEOPLE)).toEqual({ left: null, right: 'damir' });
    expect(besideOf('amar', PEOPLE)).toEqual({ left: 'lejla', right: null });
    expect(besideOf('nobody', PEOPLE)).toEqual({ left: null, right: null });
  });
});

describe('somebody who is dragged', () => {
  const row = ['zoran', 'goran', 'dragana', 'damir'].map((id, i) => ({ id, x: 100 * (i + 1), y: 160, row: 1 }));
  const people = [{ id: 'ante', x: 150, y: 40, row: 0 }, ...row, { id: 'luka', x: 250, y: 280, row: 2 }];

  it('stays while over no neighbour, and goes nowhere out of the row', () => {
    expect(gapAt('goran', 200, people)).toBeNull();
    expect(gapAt('goran', 300, people)).toBeNull();
    expect(gapAt('goran', 101, people)).toBeNull();
    expect(gapAt('ante', 400, people)).toBeNull();
    expect(gapAt('nobody', 400, people)).toBeNull();
  });

  it('goes past a neighbour as soon as over them, and the mark stands between two', () => {
    expect(gapAt('goran', 301, people)).toEqual({ x: 350, past: 'dragana', right: true });
    expect(gapAt('damir', 250, people)).toEqual({ x: 250, past: 'dragana', right: false });
    expect(gapAt('zoran', 301, people)).toEqual({ x: 350, past: 'dragana', right: true });
  });

  it('goes to the end of the row, and no further', () => {
    expect(gapAt('goran', 900, people)).toEqual({ x: 446, past: 'damir', right: true });
    expect(gapAt('goran', -50, people)).toEqual({ x: 54, past: 'zoran', right: false });
  });

  it('stands there as soon as the other is on the other side', () => {
    expect(standsBeyond('goran', { past: 'dragana', right: true }, people)).toBe(false);
    expect(standsBeyond('dragana', { past: 'goran', right: true }, people)).toBe(true);
    expect(standsBeyond('dragana', { past: 'goran', right: false }, people)).toBe(false);
    expect(standsBeyond('goran', { past: 'away', right: true }, people)).toBe(true);
    expect(standsBeyond('away', { past: 'goran', right: true }, people)).toBe(true);
  });
});

describe('the size', () => {
  it('goes in steps between natural and double', () => {
    expect(zoomed(1, 1)).toBe(1.2);
    expect(zoomed(1.2, -1)).toBe(1);
    expect(zoomed(1, -1)).toBe(1);
    expect(zoomed(1.93, 1)).toBe(2);
  });

  it('fits the room, but never below natural', () => {
    expect(fitting({ width: 900, height: 600 }, { width: 600, height: 300 })).toBe(1.5);
    expect(fitting({ width: 900, height: 300 }, { width: 600, height: 300 })).toBe(1);
    expect(fitting({ width: 500, height: 300 }, { width: 1600, height: 300 })).toBe(1);
    expect(fitting({ width: 5000, height: 3000 }, { width: 600, height: 300 })).toBe(2);
    expect(fitting({ width: 0, height: 0 }, { width: 0, height: 0 })).toBe(1);
  });
});

describe('what is shown clearly', () => {
  const line = (id: string, more: Partial<PersonLine['person']>, standing: PersonLine['standing'] = 'asked') =>
    ({ person: { id, role: 'family', main: false, side: null, ...more }, standing }) as PersonLine;
  const people = [
    line('amar', { main: true }),
    line('fatima', { side: 'mother' }, 'coming'),
    line('ante', { side: 'father' }),
    line('jasna', { side: 'both' }),
    line('ivo', {}),
  ];

  it('fades nobody at first', () => expect([...faded(people, 'all')]).toEqual([]));
  it('fades who has not said that they come', () => expect([...faded(people, 'coming')]).toEqual(['amar', 'ante', 'jasna', 'ivo']));
  it('keeps the children on both sides', () => {
    expect([...faded(people, 'mother')]).toEqual(['ante', 'ivo']);
    expect([...faded(people, 'father')]).toEqual(['fatima', 'ivo']);
  });
});

describe('the page', () => {
  it('keeps everybody where they were, so that they glide', () => {
    expect(keptOrder(['a', 'b', 'c'], ['c', 'new', 'a'])).toEqual(['a', 'c', 'new']);
  });

  it('scrolls no further than it must', () => {
    expect(follow(100, 200, 0, 300)).toBe(0);
    expect(follow(100, 200, 150, 300)).toBe(100);
    expect(follow(400, 500, 0, 300)).toBe(200);
    expect(follow(-20, 80, 40, 300)).toBe(0);
    expect(follow(0, 500, 0, 300)).toBe(100);
  });

  it('keeps the bar over the sign and inside what is seen', () => {
    const seen = { left: 0, top: 0, right: 600, bottom: 400 };
    const bar = { width: 300, height: 36 };
    expect(barAt({ x: 300, y: 200 }, 1, bar, seen)).toEqual({ x: 150, y: 123, under: false, tip: 150 });
    expect(barAt({ x: 30, y: 200 }, 1, bar, seen)).toMatchObject({ x: 6, tip: 24 });
    expect(barAt({ x: 590, y: 200 }, 1, bar, seen)).toMatchObject({ x: 294, tip: 286 });
    expect(barAt({ x: 300, y: 40 }, 1, bar, seen)).toMatchObject({ under: true, y: 101 });
  });
});

it('rings the outer of two outlines and hatches the inner one', () => {
  const shapes = [{ pen: 'outer', path: 'O' }, { pen: 'excluded', path: 'E' }, { pen: 'cross', path: 'X' }] as const;
  expect(contour(shapes)).toBe('O');
  expect(outline(shapes)).toBe('E');
});
