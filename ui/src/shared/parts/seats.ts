/** Where the seats of the circle lie and on which side their names stand. Pure arithmetic, in units of the drawing. */

/** How somebody stands to the day. */
export type SeatState = 'coming' | 'waiting' | 'message' | 'not_coming' | 'present';

/** A seat. */
export interface Seat {
  id: string;
  name: string;
  state: SeatState;
  /** The conference is about this child. */
  main?: boolean;
}

/** A seat with its place. */
export interface PlacedSeat extends Seat {
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Size of the drawing. */
export const BOX = { width: 340, height: 272 };
const CENTRE = { x: 170, y: 136 };
const RADIUS = 87;
const LABEL = 104;

/** Places seats round the table, the first at the top, clockwise. */
export function placed(seats: readonly Seat[]): PlacedSeat[] {
  return seats.map((seat, i) => {
    const angle = (i * 2 * Math.PI) / seats.length;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const side = Math.abs(sin) < 0.06 ? 'middle' : sin > 0 ? 'start' : 'end';
    return {
      ...seat,
      x: CENTRE.x + RADIUS * sin,
      y: CENTRE.y - RADIUS * cos,
      labelX: CENTRE.x + LABEL * sin,
      labelY: CENTRE.y - (LABEL + 5) * cos + 4.5,
      anchor: side,
    };
  });
}
