/** A square code as one path: each row of `#` and blanks in runs, with the quiet edge a reader needs. Pure. */

/** Blank modules all round, as the standard asks. */
export const QUIET = 4;

/** The whole width in modules. */
export const widthOf = (rows: readonly string[]): number => rows.length + 2 * QUIET;

/** The dark modules. */
export function pathOf(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) => [...row.matchAll(/#+/g)].map((run) => `M${run.index + QUIET} ${y + QUIET}h${run[0].length}v1h-${run[0].length}z`))
    .join('');
}
