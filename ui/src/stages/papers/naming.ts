/** File names that give nobody away: the family's code word in plain letters, the kind, the day. Pure. */
import { folded } from '@/shared/text/fold';

/** Plain letters, digits and dashes only; a word of other letters becomes nothing. */
const plain = (word: string): string => folded(word).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** `krug-lipa-plan-bs-2026-11-28.pdf` */
export function fileName(alias: string, kind: string, language: string, day: string, ending: 'pdf' | 'jpg' = 'pdf'): string {
  return `${['krug', plain(alias), plain(kind), plain(language), plain(day)].filter(Boolean).join('-')}.${ending}`;
}
