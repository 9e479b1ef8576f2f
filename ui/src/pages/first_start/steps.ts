/** The steps of the first start, in order, and what is asked about the coordinator. */
export const STEPS = ['language', 'about', 'passphrase', 'recovery', 'begin'] as const;

/** What the coordinator says about herself or himself. */
export interface About {
  name: string;
  role_word: string;
  organisation: string;
  country: string;
}

/** The country a language most often points to; only a first suggestion. */
export const LIKELY_COUNTRY: Record<string, string> = {
  bs: 'ba',
  hr: 'hr',
  'sr-Latn': 'rs',
  'sr-Cyrl': 'rs',
  bg: 'bg',
  cs: 'cz',
};
