/** What the signs of a picture mean. */
import type { Legend, Shape } from '@/backend/calls';
import { t } from '@/shared/text/text.svelte';

/** A sign or a line with its words. */
export interface LegendRow {
  shapes: readonly Shape[];
  words: string;
  /** What of the plane is shown. */
  box?: string;
}

/** Room for a mark alone. */
const MARK = '-14 -13 28 26';

/** How people stand to the day, and the marks beside them; in between who lives together, where homes are drawn. */
export const dayRows = (legend: Legend, homes = false): LegendRow[] => [
  ...legend.standings.map((one) => ({ shapes: one.shapes, words: t(`people-standing-${one.standing.replace('_', '-')}`) })),
  ...(homes ? [{ shapes: legend.home, words: t('people-lives') }] : []),
  { shapes: legend.hidden, words: t('people-mark-hidden'), box: MARK },
  { shapes: legend.safety, words: t('people-mark-safety'), box: MARK },
];
