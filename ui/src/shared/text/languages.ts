/** The program's languages under their own names, so that everybody finds theirs. */
import type { Language } from '@/backend/calls';

export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'bs', name: 'Bosanski' },
  { code: 'bg', name: 'Български' },
  { code: 'cs', name: 'Čeština' },
  { code: 'en', name: 'English' },
  { code: 'hr', name: 'Hrvatski' },
  { code: 'sr-Latn', name: 'Srpski (latinica)' },
  { code: 'sr-Cyrl', name: 'Српски (ћирилица)' },
];

/** The countries there is a set of wordings for. */
export const COUNTRIES = ['ba', 'hr', 'rs', 'bg', 'cz'] as const;

/** A country's name in the language of the screen. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? code.toUpperCase();
}
