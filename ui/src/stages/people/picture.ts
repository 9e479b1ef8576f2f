/** Geometry of the circle picture: lines of five kinds, labels, the children's places, and who is next for an arrow key. */

/** A point of the picture. */
export interface Point {
  x: number;
  y: number;
}

/** Middle of the picture and half-axes of its middle. */
export interface Frame {
  width: number;
  height: number;
  rings: readonly (readonly [number, number])[];
}

/** Half-axes of the middle, where the lines begin. */
export const MIDDLE = { rx: 88, ry: 66 };
/** Radius of a sign. */
export const SIGN = 15;

const ZIG = { step: 11, height: 6.5 };
const APART = 3.2;

interface Ends {
  from: readonly [number, number];
  to: readonly [number, number];
}

function along({ from, to }: Ends) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.max(1, Math.hypot(dx, dy));
  return { length, ux: dx / length, uy: dy / length };
}

const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** One straight line. */
export const straight = ({ from, to }: Ends): string => `M${at(...from)}L${at(...to)}`;

/** Two lines side by side. */
export function double(ends: Ends): string {
  const { ux, uy } = along(ends);
  return [APART, -APART]
    .map((by) => `M${at(ends.from[0] - uy * by, ends.from[1] + ux * by)}L${at(ends.to[0] - uy * by, ends.to[1] + ux * by)}`)
    .join('');
}

/** A zigzag, for what is difficult now. */
export function zigzag(ends: Ends): string {
  const { length, ux, uy } = along(ends);
  const teeth = Math.max(2, Math.floor(length / ZIG.step));
  const points = Array.from({ length: teeth - 1 }, (_, i) => {
    const far = ((i + 1) / teeth) * length;
    const off = (i % 2 === 0 ? 1 : -1) * ZIG.height;
    return at(ends.from[0] + ux * far - uy * off, ends.from[1] + uy * far + ux * off);
  });
  return `M${[at(...ends.from), ...points, at(...ends.to)].join('L')}`;
}

/** A line with two bars across its middle, for no contact. */
export function barred(ends: Ends): string {
  const { length, ux, uy } = along(ends);
  const bars = [-4, 4].map((by) => {
    const [x, y] = [ends.from[0] + ux * (length / 2 + by), ends.from[1] + uy * (length / 2 + by)];
    return `M${at(x - uy * 9, y + ux * 9)}L${at(x + uy * 9, y - ux * 9)}`;
  });
  const gap = (sign: number) => at(ends.from[0] + ux * (length / 2 + sign * 8), ends.from[1] + uy * (length / 2 + sign * 8));
  return `M${at(...ends.from)}L${gap(-1)}M${gap(1)}L${at(...ends.to)}${bars.join('')}`;
}

/** How a tie is drawn. */
export type TieLook = 'strong' | 'there' | 'thin' | 'stress' | 'broken' | 'none';

/** How a tie is drawn: what is difficult or broken says more than how strong it is. */
export function lookOf(tie: { strength: number; stress: boolean; broken: boolean }): TieLook {
  if (tie.broken) return 'broken';
  if (tie.stress) return 'stress';
  return tie.strength >= 3 ? 'strong' : tie.strength === 2 ? 'there' : tie.strength === 1 ? 'thin' : 'none';
}

/** The path of a tie. */
export function pathOf(look: TieLook, ends: Ends): string {
  if (look === 'strong') return double(ends);
  if (look === 'stress') return zigzag(ends);
  return look === 'broken' ? barred(ends) : straight(ends);
}

/** Where a label stands beside its sign. */
export interface Label extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** Beside the sign, away from the middle; under it where the page ends or right above and below the middle. */
export function labelOf(place: Point & { left: boolean }, frame: Frame): Label {
  const off = Math.abs(place.x - frame.width / 2);
  const under = off > frame.width * 0.37 || off < 40;
  if (under) return { x: place.x, y: place.y + SIGN + 17, anchor: 'middle' };
  return place.left ? { x: place.x - SIGN - 7, y: place.y - 1, anchor: 'end' } : { x: place.x + SIGN + 7, y: place.y - 1, anchor: 'start' };
}

/** Letters in a line under a name, before it goes on in the next: whole words, so that nothing is cut. */
const LINE = 18;

/** What stands under a name, in short lines. */
export function linesOf(below: string): string[] {
  const lines: string[] = [];
  for (const word of below.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** From where to where the words of somebody reach, near enough: letters are about as wide as these. */
export function reachOf(words: { name: string; below: string }, label: Label): [number, number] {
  const width = Math.max(words.name.length * 9.4, ...linesOf(words.below).map((line) => line.length * 8.4));
  const from = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return [from - 8, from + width + 8];
}

/** Places of the children inside the middle, at most three in a row. */
export function inMiddle(ids: readonly string[], frame: Frame): (Point & { id: string })[] {
  const rows = Math.ceil(ids.length / 3);
  return ids.map((id, i) => {
    const row = Math.floor(i / 3);
    const inRow = Math.min(3, ids.length - row * 3);
    return {
      id,
      x: frame.width / 2 + ((i % 3) - (inRow - 1) / 2) * 54,
      y: frame.height / 2 - 8 + (row - (rows - 1) / 2) * 46,
    };
  });
}

const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Who is next in the direction of an arrow key: near, and not far off to the side. */
export function neighbour(key: string, from: Point, all: readonly (Point & { id: string })[]): string | null {
  const way = WAYS[key];
  if (!way) return null;
  let best: { id: string; cost: number } | null = null;
  for (const one of all) {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    if (ahead <= 1) continue;
    const cost = ahead + 2 * Math.abs(dx * way.y - dy * way.x);
    if (!best || cost < best.cost) best = { id: one.id, cost };
  }
  return best?.id ?? null;
}
