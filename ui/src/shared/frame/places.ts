/** The entries of the rail. Only what exists has an entry: no grey promises. */
import type { IconName } from '../parts/icons';
import type { Place } from '../router.svelte';

/** An entry of the rail. */
export interface RailEntry {
  label: string;
  icon: IconName;
  place: Place;
  /** The places at which this entry is marked as the present one. */
  here: Place['at'][];
}

/** The work. */
export const ABOVE: readonly RailEntry[] = [
  { label: 'frame-today', icon: 'today', place: { at: 'today' }, here: ['today'] },
  { label: 'frame-families', icon: 'families', place: { at: 'families' }, here: ['families', 'family', 'referral', 'history'] },
  { label: 'frame-share', icon: 'stick', place: { at: 'share' }, here: ['share', 'questions'] },
];

/** Beside the work. */
export const BELOW: readonly RailEntry[] = [
  { label: 'frame-help', icon: 'help', place: { at: 'help', topic: 'start' }, here: ['help'] },
  { label: 'frame-settings', icon: 'settings', place: { at: 'settings' }, here: ['settings'] },
];
