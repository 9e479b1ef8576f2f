/** How long one waits after wrong tries: nothing for five, then growing. The core has its own cost on each try. Pure. */
const FREE_TRIES = 5;
const FIRST = 5;
const LONGEST = 120;

/** Seconds to wait after this many wrong tries. */
export function pauseAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0;
  return Math.min(LONGEST, FIRST * 2 ** (wrong - FREE_TRIES));
}
