/**
 * A name drawn on the pad: lines of points in thousandths of the pad's width, 1000 across and 300 down. Only where the
 * pen went, never how fast or how hard: that would be a measure of the person. Pure.
 */

/** A point on the pad. */
export type Point = [number, number];
/** One line from pen down to pen up. */
export type Line = Point[];

/** Size of the pad in its own units. */
export const PAD = { width: 1000, height: 300 };
/** Points nearer than this to the last one add nothing. */
const NEAR = 4;
/** A drawing shorter than this may be a slip of the pen. */
const SHORT = 120;

const within = (value: number, most: number) => Math.round(Math.max(0, Math.min(most, value)));

/** A place on the screen as a point of the pad. */
export function pointAt(x: number, y: number, box: { left: number; top: number; width: number; height: number }): Point {
  return [within(((x - box.left) / box.width) * PAD.width, PAD.width), within(((y - box.top) / box.height) * PAD.height, PAD.height)];
}

/** The line with a point more, unless the pen hardly moved. */
export function drawnOn(line: Line, [x, y]: Point): Line {
  const last = line.at(-1);
  return last && Math.hypot(x - last[0], y - last[1]) < NEAR ? line : [...line, [x, y]];
}

/** The path of a line, as on paper: curves pulled by the points, through the middles between them. A single touch is a dot. */
export function pathOf(line: Line): string {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return '';
  const curves = line.slice(1, -1).map(([x, y], i) => {
    const [nextX, nextY] = line[i + 2] ?? last;
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('')}L${last[0]} ${last[1]}`;
}

/** How far the pen went over the pad. */
export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.slice(1).reduce((way, [x, y], i) => way + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0), 0);
}

/** Whether somebody should be asked "was that the whole name?". */
export const isShort = (lines: readonly Line[]): boolean => lengthOf(lines) < SHORT;

/** Lines as stored; nothing drawn is nothing. */
export const textOf = (lines: readonly Line[]): string | null => (lines.length === 0 ? null : JSON.stringify(lines));

/** Reads stored lines; what cannot be read is nothing. */
export function linesOf(text: unknown): Line[] {
  if (typeof text !== 'string') return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read as Line[]) : [];
  } catch {
    return [];
  }
}
