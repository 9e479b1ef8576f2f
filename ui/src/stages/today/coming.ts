/** Seats of the next conference. */
import type { Answer, NextConference } from '@/backend/calls';
import type { Seat, SeatState } from '@/shared/parts/seats';

const STATES: Record<Answer, SeatState> = { yes: 'coming', no: 'not_coming', maybe: 'waiting', message: 'message' };

/** Seats for the drawing: the children first, at the top. */
export function seatsOf(meeting: NextConference): Seat[] {
  return meeting.seats
    .toSorted((a, b) => Number(b.main) - Number(a.main))
    .map((seat, i) => ({ id: String(i), name: seat.name, state: seat.answer ? STATES[seat.answer] : 'waiting', main: seat.main }));
}
