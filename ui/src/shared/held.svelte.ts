/**
 * What is on screen this once and nowhere else, such as a new key or the words of a file: while anything is held, the
 * place does not change under it. Only a lock still takes it away.
 */
import { untrack } from 'svelte';

let count = $state(0);

export const held = {
  get any(): boolean {
    return count > 0;
  },
};

/** Holds the place; returns how to let it go. Use as `$effect(hold)`. */
export function hold(): () => void {
  count = untrack(() => count) + 1;
  return () => {
    count = untrack(() => count) - 1;
  };
}
