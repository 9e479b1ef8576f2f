/**
 * Reads a day the way people type it when planning: `28 11`, `28.11.2026`, `sub`, `u subotu`, `+3`.
 * Never month first. A day without a year is the next such day; a weekday is the next such weekday.
 * Pure: today and the weekday names are given.
 */
import { daysIn, shifted, weekdayOf, type Day } from './dates';

const bare = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd');

/** Reads a typed day; nothing if it cannot be understood. `weekdays` has seven names, Monday first, and `short` what is written for them. */
export function readPlanned(typed: string, today: Day, weekdays: readonly string[], short: readonly string[] = []): Day | null {
  const text = bare(typed.trim());
  if (text === '') return null;
  const ahead = /^\+\s*(\d{1,3})$/.exec(text);
  if (ahead) return shifted(today, Number(ahead[1]));
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (written) return possible(Number(written[1]), Number(written[2]), Number(written[3]));
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]*(\d{2}|\d{4})?\.?$/.exec(text);
  if (parts) return numbered(Number(parts[1]), Number(parts[2]), parts[3], today);
  return named(text, today, weekdays, short);
}

function possible(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function numbered(day: number, month: number, year: string | undefined, today: Day): Day | null {
  if (year) return possible(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const passed = month < today.month || (month === today.month && day < today.day);
  return possible(today.year + (passed ? 1 : 0), month, day);
}

/** `sub`, `subota`, `u subotu`, and `пт`: what stands before is left out, and the last letter may bend. */
function named(text: string, today: Day, weekdays: readonly string[], short: readonly string[]): Day | null {
  const word = text.split(/\s+/).at(-1) ?? '';
  if (word.length < 2) return null;
  const fitting = weekdays.flatMap((name, at) => {
    const whole = bare(name);
    const stem = whole.slice(0, -1);
    const fits = whole.startsWith(word) || bare(short[at] ?? '') === word || (word.startsWith(stem) && word.length <= whole.length + 1);
    return fits ? [at + 1] : [];
  });
  if (fitting.length !== 1 || fitting[0] === undefined) return null;
  const ahead = (fitting[0] - weekdayOf(today) + 7) % 7;
  return shifted(today, ahead === 0 ? 7 : ahead);
}
