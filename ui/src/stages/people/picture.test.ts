// The circle as arithmetic: which band is pointed at, who is next for an arrow key, how large it is.
import { describe, expect, it } from 'vitest';
import type { Picture, Placed } from '@/backend/calls';
import { BIG, bandOf, bigScale, boxOf, neighbour, ovalsOf, pointIn, ringAt, ringBeside, scaleIn } from './picture';
import { DRAWN, oval } from './rings.fixture';

const SHAPES = DRAWN.toSpliced(4, 0, { pen: 'line', path: 'M500 300L700 300' });
const OVALS = ovalsOf(SHAPES);

describe('the bands', () => {
  it('are read from the display list, from the middle outwards', () => {
    expect(OVALS.map(({ x, y, rx, ry }) => [x, y, rx, ry])).toEqual([[500, 300, 80, 50], [500, 300, 180, 110], [500, 300, 280, 170], [500, 300, 380, 230], [500, 300, 480, 290]]);
  });

  it('say which of them a point lies in', () => {
    const at = (x: number, y = 300) => ringAt({ x, y }, OVALS);
    expect([at(500), at(590), at(690), at(790), at(970), at(985)]).toEqual([0, 1, 2, 3, 4, null]);
    expect(at(500, 300 - 60)).toBe(1);
    expect(at(840, 480)).toBe(4);
    expect(ringAt({ x: 500, y: 300 }, [])).toBeNull();
  });

  it('are filled between two edges', () => expect(bandOf(1, OVALS)).toBe(`${oval(180, 110)}${oval(80, 50)}`));

  it('are left one at a time, never to the middle and never to outside', () => {
    expect([ringBeside(1, 1), ringBeside(4, 1), ringBeside(2, -1), ringBeside(1, -1), ringBeside(0, 1)]).toEqual([2, null, 1, null, null]);
  });
});

describe('arrow keys', () => {
  const people = [
    { id: 'damir', x: 500, y: 360 },
    { id: 'hatidza', x: 400, y: 350 },
    { id: 'mirela', x: 300, y: 360 },
    { id: 'ivo', x: 500, y: 200 },
  ];
  const damir = { x: 500, y: 360 };

  it('lead to whoever is near in that direction', () => {
    expect(neighbour('ArrowLeft', damir, people)).toBe('hatidza');
    expect(neighbour('ArrowUp', damir, people)).toBe('ivo');
  });

  it('lead nowhere where nobody is', () => {
    expect(neighbour('ArrowRight', damir, people)).toBeNull();
    expect(neighbour('Enter', damir, people)).toBeNull();
  });
});

describe('the size', () => {
  const picture = { width: 984, height: 584 };

  it('has free room all round', () => expect(boxOf(picture)).toBe('-8 -8 1000 600'));

  it('fits the room, but its letters never stand below 13', () => {
    expect(scaleIn({ width: 1500, height: 1200 }, picture)).toBe(1.5);
    expect(scaleIn({ width: 800, height: 500 }, picture) * 12).toBeCloseTo(13);
    expect(scaleIn({ width: 9000, height: 9000 }, picture)).toBe(2);
    expect(scaleIn({ width: 0, height: 0 }, { width: 0, height: 0 }) * 12).toBeCloseTo(13);
  });

  it('finds a place of the window in the picture', () => {
    expect(pointIn(picture, { clientX: 600, clientY: 350 }, { left: 100, top: 50, width: 500, height: 300 })).toEqual({ x: 992, y: 592 });
    expect(pointIn(picture, { clientX: 104, clientY: 54 }, { left: 100, top: 50, width: 500, height: 300 })).toEqual({ x: 0, y: 0 });
  });
});

describe('big people', () => {
  const one = (id: string, x: number, y: number, row = 1): Placed => ({ id, x, y, row, label: id, shapes: [], words: [{ say: 'name', x: 0, y: 34, text: id }] });
  const picture = (people: Placed[]): Picture => ({ width: 984, height: 584, shapes: [], words: [], people });

  it('are at least 1.6 times as large in a picture that still fits', () => {
    const scale = bigScale({ width: 750, height: 450 }, picture([one('Ante', 100, 100), one('Ivana', 800, 400)]));
    expect(scale.whole).toBeCloseTo(0.75);
    expect(scale.whole * scale.around).toBeCloseTo(BIG);
  });

  it('never touch: the picture grows instead', () => {
    const scale = bigScale({ width: 750, height: 450 }, picture([one('Ante', 100, 100), one('Ivana', 165, 100)]));
    expect(scale.whole).toBeGreaterThan(0.9);
    expect(scale.whole * scale.around).toBeCloseTo(BIG);
    expect(65).toBeGreaterThanOrEqual(40 * scale.around);
    expect(bigScale({ width: 750, height: 450 }, picture([one('Ante', 100, 100), one('Ivana', 101, 100)])).whole).toBe(BIG);
  });

  it('count what the letters have grown by already', () => {
    const scale = bigScale({ width: 400, height: 240 }, picture([one('Ante', 100, 100), one('Ivana', 165, 100)]), 1.25);
    expect(scale.whole * scale.around * 1.25).toBeCloseTo(BIG);
    expect(scaleIn({ width: 100, height: 100 }, { width: 984, height: 584 }, 1.25) * 12 * 1.25).toBeCloseTo(13);
  });

  it('leave the children in the middle as large as there is room', () => {
    const scale = bigScale({ width: 750, height: 450 }, picture([one('Lejla', 460, 290, 0), one('Amar', 526, 290, 0), one('Ante', 100, 100)]));
    expect(scale.whole).toBeCloseTo(0.75);
    expect(scale.middle).toBeLessThan(scale.around);
    expect(scale.middle).toBeGreaterThan(1);
  });
});
