/** One short message at a time at the foot of the window, if wanted with a named way back. */
import { untrack } from 'svelte';
import type { Said } from '@/backend/failure';

/** A message and what its button does. */
export interface Toast {
  said: Said;
  action?: { label: Said; run: () => void };
}

const state = $state<{ shown: Toast | null; count: number }>({ shown: null, count: 0 });

export const toast = {
  get shown() {
    return state.shown;
  },
  /** Counts up with each message, so that the same words twice are still two messages. */
  get count() {
    return state.count;
  },
  show(said: Said, action?: Toast['action']): void {
    state.shown = action ? { said, action } : { said };
    state.count = untrack(() => state.count) + 1;
  },
  close(): void {
    state.shown = null;
  },
};
