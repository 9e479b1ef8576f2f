/** Signs of the family tree for the look page, which has no core to draw them. */
import type { Pen, Shape, DayStanding } from '@/backend/calls';

/** Half of a sign. */
const HALF = 18;

/** A square with this half-width. */
export const square = (half: number): string => `M${-half} ${-half}H${half}V${half}H${-half}Z`;

const BADGES: Partial<Record<DayStanding, [Pen, string]>> = {
  coming: ['badge_done', 'm-3.6 .3 2.6 2.6 4.7 -5.6'],
  asked: ['badge_soon', 'm0 -4.4v4.8l3.2 1.8'],
  message: ['badge_info', 'm-4.2 3v-6l4.2 3.6 4.2 -3.6v6z'],
  information: ['badge_info', 'm0 4.2v-5.2'],
  not_coming: ['badge_calm', 'm-3.8 0h7.6'],
  excluded: ['badge_calm', 'm-3.8 0h7.6'],
};

const disc = (x: number, y: number) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0`;

/** A sign with its badge. */
export function signShapes(standing: DayStanding, form = square(HALF)): Shape[] {
  const badge = BADGES[standing];
  return [
    { pen: standing, path: form },
    ...(standing === 'excluded' ? [{ pen: 'cross' as const, path: 'M-17 5L5 -17M-17 17L17 -17M-5 17L17 -5' }] : []),
    ...(badge
      ? [
          { pen: badge[0], path: disc(HALF, -HALF) },
          { pen: 'badge_mark' as const, path: `M${HALF} ${-HALF}${badge[1]}` },
        ]
      : []),
  ];
}

const GUARDED = { lock: 'm-3.2 3.8v-4.2h1.4v-3.2h3.6v3.2h1.4v4.2z', shield: 'm0 -4.5 3.6 1.5v3.5l-3.6 4 -3.6 -4v-3.5z' };

/** A mark for the coordinator alone. */
export const guardedShapes = (mark: keyof typeof GUARDED, x = 0, y = 0): Shape[] => [
  { pen: 'guarded', path: disc(x, y) },
  { pen: 'guarded_mark', path: `M${x} ${y}${GUARDED[mark]}` },
];
