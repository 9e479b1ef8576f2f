// Days as people type them and as people say them.
import { beforeEach, describe, expect, it } from 'vitest';
import { longDate, nearDate, shortDate, weekdayOf, type Day } from '@/shared/text/dates';
import { readPlanned } from '@/shared/text/planning';
import { setLanguage } from '@/shared/text/text.svelte';
import { readTime } from '@/shared/text/times';

const TUESDAY: Day = { year: 2026, month: 11, day: 24 };
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const BS = ['ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja'];
const BG = ['понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота', 'неделя'];
const read = (typed: string, weekdays = EN, short?: string[]) => {
  const day = readPlanned(typed, TUESDAY, weekdays, short);
  return day ? `${day.year}-${day.month}-${day.day}` : null;
};

describe('a planned day', () => {
  it('is day and month, never month first, and the next such day', () => {
    expect(read('28 11')).toBe('2026-11-28');
    expect(read('28.11.')).toBe('2026-11-28');
    expect(read('3/2')).toBe('2027-2-3');
    expect(read('24 11')).toBe('2026-11-24');
    expect(read('28.11.2027.')).toBe('2027-11-28');
    expect(read('1 2 27')).toBe('2027-2-1');
  });

  it('may be a weekday in any bent form, or days ahead', () => {
    expect(read('sat')).toBe('2026-11-28');
    expect(read('u subotu', BS)).toBe('2026-11-28');
    expect(read('sub', BS)).toBe('2026-11-28');
    expect(read('cet', BS)).toBe('2026-11-26');
    expect(read('в събота', BG)).toBe('2026-11-28');
    expect(read('пт', BG, ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'])).toBe('2026-11-27');
    expect(read('нд', BG, ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'])).toBe('2026-11-29');
    expect(read('tue')).toBe('2026-12-1');
    expect(read('+3')).toBe('2026-11-27');
  });

  it('is not guessed', () => {
    expect(read('31 11')).toBeNull();
    expect(read('s')).toBeNull();
    expect(read('t')).toBeNull();
    expect(read('soon')).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('a day in words', () => {
  beforeEach(() => setLanguage('en'));

  it('has its weekday', () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 29 })).toBe(7);
    expect(longDate('2026-11-28')).toBe('Saturday 28 November 2026');
    expect(shortDate('2026-11-28')).toBe('Sat 28 Nov');
  });

  it('is near or late as people say it', () => {
    expect(nearDate('2026-11-24', TUESDAY)).toBe('Today');
    expect(nearDate('2026-11-19', TUESDAY)).toBe('5 days late');
    expect(nearDate('2026-12-01', TUESDAY)).toBe('Tue 1 Dec');
  });
});

describe('a time of day', () => {
  it('is read loosely', () => {
    expect(['9', '930', '9.30', '15:45', '9 05', '0:00'].map(readTime)).toEqual(['09:00', '09:30', '09:30', '15:45', '09:05', '00:00']);
    expect(['24', '9:60', 'noon', ''].map(readTime)).toEqual([null, null, null, null]);
  });
});
