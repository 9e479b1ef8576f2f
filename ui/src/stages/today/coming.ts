/** The next conference across families, as Today shows it. */
import type { Answer, Seat as CoreSeat, TodayView } from '@/backend/calls';
import type { Seat, SeatState } from '@/shared/parts/seats';

/** The next conference. Written by hand: in the generated file its name meets that of another type. */
export interface NextMeeting {
  case: string;
  alias: string;
  on: string;
  time: string | null;
  place: string;
  days: number;
  seats: CoreSeat[];
}

/** The next conference, if there is one. */
export const comingOf = (view: TodayView): NextMeeting | null => view.coming as unknown as NextMeeting | null;

const STATES: Record<Answer, SeatState> = { yes: 'coming', no: 'not_coming', maybe: 'waiting', message: 'message' };

/** Seats for the drawing: the children first, at the top. */
export function seatsOf(meeting: NextMeeting): Seat[] {
  return meeting.seats
    .toSorted((a, b) => Number(b.main) - Number(a.main))
    .map((seat, i) => ({ id: String(i), name: seat.name, state: seat.answer ? STATES[seat.answer] : 'waiting', main: seat.main }));
}
