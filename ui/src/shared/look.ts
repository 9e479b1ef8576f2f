/** Theme and letter size of the whole window, set on its root; everything else follows from there by tokens. */
import type { Theme } from '@/backend/calls';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme = 'system';

function light(): void {
  const isDark = chosen === 'dark' || (chosen === 'system' && dark().matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

/** Applies theme and letter size (percent, 100 to 200). */
export function applyLook(look: { theme?: Theme; letters?: number }): void {
  if (look.theme) chosen = look.theme;
  if (look.letters) {
    const share = Math.max(100, Math.min(200, look.letters)) / 100;
    document.documentElement.style.setProperty('--letters', String(share));
  }
  light();
}

/** Follows the system's own light and dark; returns how to stop. */
export function followSystem(): () => void {
  const asked = dark();
  asked.addEventListener('change', light);
  return () => asked.removeEventListener('change', light);
}

/** The letter sizes on offer. */
export const LETTERS = [100, 125, 150, 175, 200] as const;

/** The next bigger size, and from the biggest back to the first. */
export function biggerLetters(): void {
  const now = Number(document.documentElement.style.getPropertyValue('--letters') || '1') * 100;
  applyLook({ letters: LETTERS.find((size) => size > now + 1) ?? 100 });
}

/** Who may be looking, for the sizes that depend on it. */
export function markAudience(audience: string): void {
  document.documentElement.dataset.audience = audience;
}
