/**
 * Where the window is. In memory only: no addresses, no history that could be leafed back after a lock.
 */
import { untrack } from 'svelte';

/** The eight tabs of a family, in the order of the method; Ctrl+1 to Ctrl+8. */
export const TABS = ['journey', 'people', 'preparation', 'day', 'plan', 'reviews', 'notes', 'papers'] as const;
/** A tab of a family. */
export type Tab = (typeof TABS)[number];

/** A record to bring into view, such as a hit of Find. `id` is null for a new one. */
export interface Focus {
  kind: string;
  id: string | null;
}

/** A place in the window. The `path` of a share is a file to look at on entering. */
export type Place =
  | { at: 'today' | 'families' | 'referral' | 'settings' }
  | { at: 'questions' }
  | { at: 'share'; path?: string }
  | { at: 'history'; case: string }
  | { at: 'help'; topic: string }
  | { at: 'family'; case: string; tab: Tab; focus?: Focus };

const START: Place = { at: 'today' };
const LONGEST_WAY_BACK = 20;

const state = $state<{ place: Place; back: Place[]; lastFamily: string | null }>({
  place: START,
  back: [],
  lastFamily: null,
});

/** The router. */
export const router = {
  get place(): Place {
    return state.place;
  },
  /** The family that was open last; a note from anywhere goes there. */
  get lastFamily(): string | null {
    return state.lastFamily;
  },
  go(place: Place): void {
    state.back = untrack(() => [...state.back, state.place].slice(-LONGEST_WAY_BACK));
    state.place = place;
    if (place.at === 'family') state.lastFamily = place.case;
  },
  /** Opens a family, on its journey unless a tab is named. */
  family(id: string, tab: Tab = 'journey', focus?: Focus): void {
    router.go(focus ? { at: 'family', case: id, tab, focus } : { at: 'family', case: id, tab });
  },
  back(): void {
    state.place = state.back.pop() ?? START;
  },
  /** Forgets everything, as a lock must. */
  forget(): void {
    state.place = START;
    state.back = [];
    state.lastFamily = null;
  },
};

/** The family a place belongs to, if it does. */
export const caseAt = (place: Place): string | null => ('case' in place ? place.case : null);

/** Reads a tab's name as the core sends it; an unknown one opens the journey. */
export const tabOf = (name: string): Tab => TABS.find((tab) => tab === name) ?? 'journey';
