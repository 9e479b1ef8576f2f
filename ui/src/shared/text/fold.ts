/**
 * Folds words for finding on screen: no accents, no case, Cyrillic as Latin, so that "cosic", "Ćosić" and "Ћосић" meet.
 * The core has its own folding for Find; this one serves short lists already on screen.
 */
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'd', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', й: 'j', к: 'k', л: 'l', љ: 'lj',
  м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz',
  ш: 's', щ: 'st', ъ: 'a', ь: '', ю: 'ju', я: 'ja', đ: 'd',
};

/** The folded form. */
export function folded(words: string): string {
  // Letter by letter before the marks come off: й is not и with a mark here.
  const latin = [...words.toLowerCase().normalize('NFC')].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
