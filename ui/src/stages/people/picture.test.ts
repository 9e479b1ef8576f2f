// The circle as arithmetic: what a tie looks like, and who is next for an arrow key.
import { describe, expect, it } from 'vitest';
import { barred, double, inMiddle, labelOf, linesOf, lookOf, neighbour, straight, zigzag } from './picture';

const FRAME = { width: 1000, height: 720, rings: [[200, 135]] as const };
const ends = { from: [100, 100] as const, to: [200, 100] as const };

describe('a tie', () => {
  it('says what is broken or difficult before how strong it is', () => {
    expect(lookOf({ strength: 3, stress: false, broken: false })).toBe('strong');
    expect(lookOf({ strength: 2, stress: false, broken: false })).toBe('there');
    expect(lookOf({ strength: 1, stress: false, broken: false })).toBe('thin');
    expect(lookOf({ strength: 0, stress: false, broken: false })).toBe('none');
    expect(lookOf({ strength: 3, stress: true, broken: false })).toBe('stress');
    expect(lookOf({ strength: 3, stress: true, broken: true })).toBe('broken');
  });

  it('begins and ends where it should, whatever it looks like', () => {
    expect(straight(ends)).toBe('M100.0 100.0L200.0 100.0');
    expect(double(ends)).toBe('M100.0 103.2L200.0 103.2M100.0 96.8L200.0 96.8');
    expect(zigzag(ends).startsWith('M100.0 100.0L')).toBe(true);
    expect(zigzag(ends).endsWith('L200.0 100.0')).toBe(true);
    expect(zigzag(ends).match(/ 106\.5/g)?.length).toBeGreaterThan(2);
    expect(barred(ends).match(/M/g)).toHaveLength(4);
  });
});

describe('a label', () => {
  it('stands away from the middle, and under the sign where the page ends', () => {
    expect(labelOf({ x: 700, y: 200, left: false }, FRAME).anchor).toBe('start');
    expect(labelOf({ x: 300, y: 200, left: true }, FRAME).anchor).toBe('end');
    expect(labelOf({ x: 30, y: 300, left: true }, FRAME)).toEqual({ x: 30, y: 332, anchor: 'middle' });
  });
});

describe('the children in the middle', () => {
  it('stand side by side, never more than three in a row', () => {
    expect(inMiddle(['amar', 'lejla'], FRAME).map((one) => [one.x, one.y])).toEqual([[473, 352], [527, 352]]);
    const four = inMiddle(['a', 'b', 'c', 'd'], FRAME);
    expect(four[0]?.y).toBe(four[2]?.y);
    expect(four[3]?.x).toBe(500);
    expect(four[3]?.y).toBeGreaterThan(four[0]?.y ?? 0);
  });
});

describe('words under a name', () => {
  it('go on in the next line and lose nothing', () => {
    expect(linesOf('социален работник в болницата')).toEqual(['социален работник', 'в болницата']);
    expect(linesOf('tetka')).toEqual(['tetka']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('socijalnopedagoškasavjetnica')).toEqual(['socijalnopedagoškasavjetnica']);
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
