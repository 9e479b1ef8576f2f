/** The family tree as arithmetic: who is next for an arrow key, how large it is drawn, who is faded, what stays in view. */
import type { PersonLine, Placed, Shape } from '@/backend/calls';

/** Where somebody stands in the tree. */
export type Spot = Pick<Placed, 'id' | 'x' | 'y' | 'row'>;

/** Who has the focus after a key: along the row, to the row above or below, or to the first child it is about. */
export function nextInTree(key: string, from: string, people: readonly Spot[], main: readonly string[]): string | null {
  if (key === 'Home') return main.find((id) => people.some((one) => one.id === id)) ?? people[0]?.id ?? null;
  const here = people.find((one) => one.id === from);
  if (!here) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return besideOf(from, people)[key === 'ArrowRight' ? 'right' : 'left'];
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const rows = people.map((one) => one.row).filter((row) => (key === 'ArrowUp' ? row < here.row : row > here.row));
  const row = key === 'ArrowUp' ? Math.max(...rows) : Math.min(...rows);
  let best: Spot | null = null;
  for (const one of people) {
    if (one.row !== row) continue;
    const [far, least] = [Math.abs(one.x - here.x), best ? Math.abs(best.x - here.x) : Infinity];
    if (best === null || far < least || (far === least && one.x < best.x)) best = one;
  }
  return best?.id ?? null;
}

/** Who stands in somebody's row, from left to right. */
export function rowOf(id: string, people: readonly Spot[]): readonly Spot[] {
  const row = people.find((one) => one.id === id)?.row;
  return people.filter((one) => one.row === row);
}

/** Who stands left and right of somebody. */
export function besideOf(id: string, people: readonly Spot[]): { left: string | null; right: string | null } {
  const row = rowOf(id, people);
  const at = row.findIndex((one) => one.id === id);
  return { left: row[at - 1]?.id ?? null, right: at < 0 ? null : (row[at + 1]?.id ?? null) };
}

/** Between two neighbours: where somebody who is held would go. */
export interface Gap {
  /** Where a mark shows it. */
  x: number;
  /** The last neighbour on the way there. */
  past: string;
  right: boolean;
}

/** Half of the room that somebody takes at the end of a row. */
const BESIDE = 46;

/** The gap into which somebody would go who is held over `x`; nothing where they stand already. */
export function gapAt(id: string, x: number, people: readonly Spot[]): Gap | null {
  const row = rowOf(id, people);
  const from = row.findIndex((one) => one.id === id);
  const others = row.filter((one) => one.id !== id);
  const to = others.filter((one) => one.x < x).length;
  const past = to > from ? others[to - 1] : others[to];
  if (from < 0 || to === from || !past) return null;
  const [left, right] = [others[to - 1], others[to]];
  return {
    x: left && right ? (left.x + right.x) / 2 : left ? left.x + BESIDE : (right?.x ?? 0) - BESIDE,
    past: past.id,
    right: to > from,
  };
}

/** Whether somebody stands on that side of another by now; also if one of the two has no place any more. */
export function standsBeyond(id: string, { past, right }: Pick<Gap, 'past' | 'right'>, people: readonly Spot[]): boolean {
  const row = rowOf(id, people).map((one) => one.id);
  const [own, other] = [row.indexOf(id), row.indexOf(past)];
  if (own < 0 || other < 0) return true;
  return right ? own > other : own < other;
}

/** Smallest and largest drawing: names never stand below 13 px, so the canvas scrolls before it shrinks. */
export const ZOOM = { least: 1, most: 2, step: 0.2 };

const within = (zoom: number) => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** A step larger or smaller. */
export const zoomed = (zoom: number, by: 1 | -1): number => within(Math.round((zoom + by * ZOOM.step) * 10) / 10);

/** Free room round the picture; over it and under it also for rings and badges. */
export const MARGIN = { x: 22, y: 20 };

/** A width and a height. */
export interface Size {
  width: number;
  height: number;
}

/** The picture with the free room round it, as a drawing names its part of the plane. */
export const viewBox = ({ width, height }: Size): string => `${-MARGIN.x} ${-MARGIN.y} ${width + 2 * MARGIN.x} ${height + 2 * MARGIN.y}`;

/** The largest drawing that needs no scrolling, or else the smallest one. */
export function fitting(room: Size, picture: Size): number {
  const most = Math.min(room.width / picture.width, room.height / picture.height);
  return Number.isFinite(most) ? within(Math.floor(most * 100) / 100) : ZOOM.least;
}

/** Who is shown clearly. */
export type Clear = 'all' | 'coming' | 'mother' | 'father';
/** All choices, in order. */
export const CLEAR: readonly Clear[] = ['all', 'coming', 'mother', 'father'];

function isClear(line: PersonLine, clear: Clear): boolean {
  if (clear === 'all') return true;
  if (clear === 'coming') return line.standing === 'coming';
  return line.person.main || line.person.side === 'both' || line.person.side === clear;
}

/** Who is faded. The children it is about belong to both sides. */
export const faded = (people: readonly PersonLine[], clear: Clear): Set<string> =>
  new Set(people.filter((line) => !isClear(line, clear)).map((line) => line.person.id));

/** Those who stood before in their order, then whoever is new: what stays in the page can glide and keeps the focus. */
export function keptOrder(before: readonly string[], now: readonly string[]): string[] {
  return [...before.filter((id) => now.includes(id)), ...now.filter((id) => !before.includes(id))];
}

/** The outline of a sign, for the ring round it: of two, the outer one, which is painted first. */
export const contour = (shapes: readonly Shape[]): string => shapes[0]?.path ?? '';

/** The sign's own outline, within which it is hatched and crossed. */
export const outline = (shapes: readonly Shape[]): string => shapes.find((one) => one.pen !== 'outer')?.path ?? '';

/** Whether a sign is hatched: somebody who is not invited. */
export const isHatched = (shapes: readonly Shape[]): boolean => shapes.some((one) => one.pen === 'excluded');

/** Where a canvas scrolls to, so that a stretch is in view; it stays where it is if it can. */
export function follow(from: number, to: number, at: number, room: number): number {
  if (to - from > room) return Math.max(0, (from + to - room) / 2);
  if (from < at) return Math.max(0, from);
  return to > at + room ? to - room : at;
}

/** What is seen of the canvas. */
export interface Seen {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Free room over a sign for ring and badges, under it for the words, and beside the canvas's edge. */
export const CLEARANCE = { over: 34, under: 54, edge: 6, tip: 7 };

/** Where the bar of words stands: over the sign, or under its words where there is no room; never cut at the sides. */
export function barAt(spot: { x: number; y: number }, scale: number, bar: Size, seen: Seen): { x: number; y: number; under: boolean; tip: number } {
  const [x, y] = [spot.x * scale, spot.y * scale];
  const over = y - CLEARANCE.over * scale - CLEARANCE.tip - bar.height;
  const under = over < seen.top;
  const least = seen.left + CLEARANCE.edge;
  const left = Math.max(least, Math.min(x - bar.width / 2, seen.right - bar.width - CLEARANCE.edge));
  return {
    x: left,
    y: under ? y + CLEARANCE.under * scale + CLEARANCE.tip : over,
    under,
    tip: Math.max(14, Math.min(x - left, bar.width - 14)),
  };
}
