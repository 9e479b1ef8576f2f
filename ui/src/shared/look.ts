/** Theme and letter size of the whole window, set on its root; everything else follows from there by tokens. */

/** How the screen is lit. */
export type Theme = 'system' | 'light' | 'dark';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');
const now = { theme: 'system' as Theme, letters: 100 };

function light(): void {
  const isDark = now.theme === 'dark' || (now.theme === 'system' && dark().matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

const themeOf = (word: string): Theme => (word === 'light' || word === 'dark' ? word : 'system');

/** Applies theme and letter size (percent, 100 to 200). */
export function applyLook(look: { theme?: string; letters?: number }): void {
  if (look.theme) now.theme = themeOf(look.theme);
  if (look.letters) now.letters = Math.max(100, Math.min(200, look.letters));
  document.documentElement.style.setProperty('--letters', String(now.letters / 100));
  light();
}

/** The present theme and letter size. */
export const currentLook = () => ({ ...now });

/** Follows the system's own light and dark; returns how to stop. */
export function followSystem(): () => void {
  const asked = dark();
  asked.addEventListener('change', light);
  return () => asked.removeEventListener('change', light);
}

/** The letter sizes on offer. */
export const LETTERS = [100, 125, 150, 175, 200] as const;

/** The next bigger size, and from the biggest back to the first. */
export const biggerThanNow = (): number => LETTERS.find((size) => size > now.letters) ?? 100;

/** Who may be looking, for the sizes that depend on it. */
export function markAudience(audience: string): void {
  document.documentElement.dataset.audience = audience;
}
