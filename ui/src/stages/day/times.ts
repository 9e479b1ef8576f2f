/** Times of the day as arithmetic on `15:45`. Pure. */

const MINUTES = 24 * 60;

/** Minutes since midnight; nothing for what is no time. */
export function minutesOf(time: string | null): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(time ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** The time some minutes later or earlier. */
export function plus(time: string | null, minutes: number): string | null {
  const from = minutesOf(time);
  if (from === null) return null;
  const at = (((from + minutes) % MINUTES) + MINUTES) % MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
