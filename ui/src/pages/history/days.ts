/** The lines of a history under the days they were written on. */
import type { HistoryLine } from '@/backend/calls';
import { dayOfMoment } from '@/shared/text/dates';

/** A day and its lines. */
export interface DayOfLines {
  day: string;
  lines: HistoryLine[];
}

/** Groups lines by day in their order. A clock that was wrong gives a day a second heading rather than another place. */
export function byDay(lines: readonly HistoryLine[]): DayOfLines[] {
  const days: DayOfLines[] = [];
  for (const line of lines) {
    const day = dayOfMoment(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
