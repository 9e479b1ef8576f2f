/**
 * Days and times in words. Month and weekday names are messages, not the engine's: a date in a sentence needs
 * the month in its second case, which the engine does not give for every language here.
 */
import { t, text } from './text.svelte';

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const two = (n: number) => String(n).padStart(2, '0');

/** Reads `2026-11-28` (anything after it is left alone). */
export function dayOf(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** Writes `2026-11-28`. */
export const isoOf = (day: Day): string => `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;

/** The day some days later or earlier. */
export function shifted(day: Day, days: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Today on this laptop. */
export function today(now = new Date()): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function words(form: 'calendar-long' | 'calendar-short' | 'calendar-plain', iso: string): string {
  const day = dayOf(iso);
  if (!day) return iso;
  return t(form, {
    weekday: t(`calendar-weekday-${weekdayOf(day)}`),
    short: t(`calendar-weekday-short-${weekdayOf(day)}`),
    day: String(day.day),
    month: t(`calendar-month-${day.month}`),
    month_short: t(`calendar-month-short-${day.month}`),
    year: String(day.year),
  });
}

/** "Saturday 28 November 2026" */
export const longDate = (iso: string) => words('calendar-long', iso);
/** "Sat 28 Nov" */
export const shortDate = (iso: string) => words('calendar-short', iso);
/** "28 November 2026" */
export const plainDate = (iso: string) => words('calendar-plain', iso);

/** A day in a list, said as people say it: "today", "5 days late", else "Sat 28 Nov". */
export function nearDate(iso: string, now = today()): string {
  if (!dayOf(iso)) return iso;
  const ahead = daysAhead(iso, now);
  if (ahead === 0) return capital(t('date-today'));
  return ahead < 0 ? capital(t('date-days-late', { n: -ahead })) : shortDate(iso);
}

/** How many days a day lies ahead; less than nothing if it has passed. */
export function daysAhead(iso: string, now = today()): number {
  const day = dayOf(iso);
  if (!day) return 0;
  return Math.round((Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(now.year, now.month - 1, now.day)) / 86_400_000);
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase(text.language) + words.slice(1);

/** "09:12" of a moment, in this laptop's time. A bare `2026-11-28T09:12` is taken as it stands. */
export function clock(moment: string): string {
  const when = new Date(moment);
  if (Number.isNaN(when.getTime())) return moment;
  return `${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** The day of a moment, in this laptop's time. */
export function dayOfMoment(moment: string): string {
  const when = new Date(moment);
  return Number.isNaN(when.getTime()) ? moment : isoOf(today(when));
}
