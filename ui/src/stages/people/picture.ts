/** The circle as arithmetic: its bands and which of them is pointed at, who is next for an arrow key, how large it is drawn. */
import type { Picture, Placed, Shape } from '@/backend/calls';
import { plainKey } from '@/shared/keys/letters';

/** A point of the picture. */
export interface Point {
  x: number;
  y: number;
}

/** A width and a height. */
export interface Size {
  width: number;
  height: number;
}

/** How many rings there are. */
export const RINGS = [1, 2, 3, 4] as const;

/** The ring that a digit asks for; 0 is out of them. */
export function ringKey(event: KeyboardEvent): number | null {
  const digit = plainKey(event, ['0', '1', '2', '3', '4']);
  return digit === undefined ? null : Number(digit);
}

/** An ellipse with its outline. */
export interface Oval extends Point {
  rx: number;
  ry: number;
  path: string;
}

function ovalOf({ path }: Shape): Oval {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const side = (odd: number) => numbers.filter((_, i) => i % 2 === odd);
  const [across, down] = [side(0), side(1)];
  const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, rx: (right - left) / 2, ry: (bottom - top) / 2, path };
}

/** The middle and the outer edges of the four rings, from the middle outwards. */
export function ovalsOf(shapes: readonly Shape[]): Oval[] {
  const rings = shapes.filter((one) => one.pen === 'ring' || one.pen === 'band').toReversed();
  return [...shapes.filter((one) => one.pen === 'middle'), ...rings].map(ovalOf);
}

const inside = (at: Point, oval: Oval) => ((at.x - oval.x) / oval.rx) ** 2 + ((at.y - oval.y) / oval.ry) ** 2 <= 1;

/** The ring a point lies in; 0 in the middle, nothing outside of them all. */
export function ringAt(at: Point, ovals: readonly Oval[]): number | null {
  const ring = ovals.findIndex((oval) => inside(at, oval));
  return ring < 0 ? null : ring;
}

/** The band of a ring, to be filled by the even-odd rule. */
export const bandOf = (ring: number, ovals: readonly Oval[]): string => `${ovals[ring]?.path ?? ''}${ovals[ring - 1]?.path ?? ''}`;

/** The arrow keys, in the order in which neighbours are read. */
export const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const WAYS: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

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

/** The ring one step outwards or inwards; nothing at the end. Nobody moves into the middle. */
export function ringBeside(ring: number, by: 1 | -1): number | null {
  const next = ring + by;
  return ring >= 1 && next >= 1 && next <= RINGS.length ? next : null;
}

/** Free room round the picture, for rings round a sign. */
const AIR = 8;

/** The picture with its free room, as a drawing names its part of the plane. */
export const boxOf = ({ width, height }: Size): string => `${-AIR} ${-AIR} ${width + 2 * AIR} ${height + 2 * AIR}`;

/** Its size with the free room. */
export const sizeOf = ({ width, height }: Size): Size => ({ width: width + 2 * AIR, height: height + 2 * AIR });

/** Where a point of the window lies in the picture. */
export function pointIn(picture: Size, at: { clientX: number; clientY: number }, rect: { left: number; top: number; width: number; height: number }): Point {
  const size = sizeOf(picture);
  return { x: ((at.clientX - rect.left) / rect.width) * size.width - AIR, y: ((at.clientY - rect.top) / rect.height) * size.height - AIR };
}

/** Its smallest letters are 12 high, and nothing is read below 13: the picture scrolls before it shrinks further. */
const SCALE = { least: 13 / 12, most: 2 };

/** How large a picture that is read is drawn in this room; `unit` is what its own letters have grown by already. */
export function scaleIn(room: Size, picture: Size, unit = 1): number {
  const size = sizeOf(picture);
  const least = SCALE.least / unit;
  const most = Math.floor(Math.min(room.width / size.width, room.height / size.height) * 100) / 100;
  return Number.isFinite(most) ? Math.min(SCALE.most, Math.max(least, most)) : least;
}

/** How much larger than elsewhere somebody is drawn who is to be touched. */
export const BIG = 1.6;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A letter is about as wide as this. */
const LETTER = 7.6;
const SIGN = 20;

function boxesOf(one: Pick<Placed, 'x' | 'y' | 'words'>, scale: number): Box[] {
  const words = one.words.filter((word) => word.say === 'name' || word.say === 'below').map((word): Box => {
    const half = (word.text.length * LETTER) / 2;
    return [word.x - half, word.y - 12, word.x + half, word.y + 4];
  });
  const box = ([left, top, right, bottom]: Box): Box => [one.x + left * scale, one.y + top * scale, one.x + right * scale, one.y + bottom * scale];
  return [[-SIGN, -SIGN, SIGN, SIGN] as const, ...words].map(box);
}

const touch = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const apart = (groups: readonly Box[][]) => groups.every((one, i) => groups.slice(i + 1).every((other) => one.every((a) => other.every((b) => !touch(a, b)))));

/** How a picture to be touched is drawn: itself, those round the middle in it, and those in the middle. */
export interface BigScale {
  whole: number;
  around: number;
  middle: number;
}

/**
 * The smallest picture that fits the room or, if big people would touch in it, the first larger one in which they do not.
 * `unit` is what the letters have grown by already.
 */
export function bigScale(room: Size, picture: Picture, unit = 1): BigScale {
  const size = sizeOf(picture);
  const big = BIG / unit;
  const fits = Math.min(room.width / size.width, room.height / size.height);
  const core = picture.people.filter((one) => one.row === 0);
  let whole = Math.max(0.4, Math.min(big, Number.isFinite(fits) ? fits : big));
  const around = () => picture.people.filter((one) => one.row > 0).map((one) => boxesOf(one, big / whole));
  while (whole < big && !apart(around())) whole = Math.min(big, whole + 0.05);
  let middle = big / whole;
  while (middle > 1 && !apart([...core.map((one) => boxesOf(one, middle)), ...around()])) middle = Math.max(1, middle - 0.05);
  return { whole, around: big / whole, middle };
}
