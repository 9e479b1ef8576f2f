/** A combination as it is printed on a key cap: `Ctrl+Shift+Z` is "Ctrl Shift Z". */
import { t } from '../text/text.svelte';

export function keysInWords(keys: string): string {
  // The sign itself joins nothing.
  if (keys === '+') return keys;
  return keys
    .split('+')
    .map((part) => (part === 'Ctrl' ? t('key-ctrl') : part === 'Shift' ? t('key-shift') : part.replace(/^Arrow/, '')))
    .join(' ');
}
