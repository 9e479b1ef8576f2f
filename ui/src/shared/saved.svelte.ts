/**
 * What the status line says: when the last word was stored, whether something is waiting, when the last copy was made.
 * `changed` counts everything that may make a view stale; views follow it.
 */
import { untrack } from 'svelte';

const state = $state<{ at: string | null; trouble: boolean; copy: string | null; changed: number }>({
  at: null,
  trouble: false,
  copy: null,
  changed: 0,
});

export const saved = {
  get at() {
    return state.at;
  },
  get trouble() {
    return state.trouble;
  },
  get copy() {
    return state.copy;
  },
  get changed() {
    return state.changed;
  },
  /** Something was stored at this moment. */
  note(at: string): void {
    state.at = at;
    state.trouble = false;
  },
  /** Something could not be stored yet. */
  failed(): void {
    state.trouble = true;
  },
  /** A safety copy was made, or its time was read. */
  copied(at: string | null): void {
    state.copy = at;
  },
  /** Views on screen may be stale: read them again. */
  touch(): void {
    state.changed = untrack(() => state.changed) + 1;
  },
  forget(): void {
    state.at = null;
    state.trouble = false;
    state.copy = null;
  },
};
