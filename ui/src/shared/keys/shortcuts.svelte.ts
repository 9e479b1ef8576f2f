/**
 * Key combinations that work on the whole screen. A page adds its own while it is shown; the newest wins.
 * The list is also what Find and Help show.
 */
import { untrack } from 'svelte';
import { held } from '../held.svelte';
import { isCombination, isTyping } from './letters';

/** One combination, or a plain letter, and what it does. */
export interface Shortcut {
  keys: string;
  /** Message key of what it does. */
  label: string;
  run: () => void;
  /** Offered in Find as a command. */
  command?: boolean;
  /** Works also while something is held that is shown only once. */
  always?: boolean;
}

const shown = $state<Shortcut[]>([]);

/** All combinations of the moment, oldest first. */
export const shortcuts = (): readonly Shortcut[] => shown;

/** Keys of one thing on the screen, such as a picture: it hears them itself while it has the focus. */
export interface KeyGroup {
  /** Message key of what it is. */
  label: string;
  /** Message key of what else there is to know, such as how the mouse does the same. */
  hint?: string;
  /** As they are printed on key caps, each with the message key of what it does. */
  keys: readonly (readonly [keys: string, label: string])[];
}

const groups = $state<KeyGroup[]>([]);

/** What is on screen and has keys of its own, oldest first. */
export const keyGroups = (): readonly KeyGroup[] => groups;

/** Adds keys that are shown and not bound; returns how to take them away. */
export function addKeys(group: KeyGroup): () => void {
  untrack(() => groups.push(group));
  return () =>
    untrack(() => {
      const at = groups.findIndex((one) => one.label === group.label);
      if (at >= 0) groups.splice(at, 1);
    });
}

function take(gone: Shortcut): void {
  const at = shown.findIndex((one) => one.keys === gone.keys && one.label === gone.label);
  if (at >= 0) shown.splice(at, 1);
}

/** Adds combinations; returns how to take them away. Use as `$effect(() => addShortcuts([...]))`. */
export function addShortcuts(added: Shortcut[]): () => void {
  // Adding is no reading: an effect that adds must not follow the list.
  untrack(() => shown.push(...added));
  return () => untrack(() => added.forEach(take));
}

/** Runs the newest combination that fits; says whether one did. */
export function runShortcut(event: KeyboardEvent): boolean {
  const bare = !/^F\d+$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ownUndo = isCombination(event, 'Ctrl+Z') || isCombination(event, 'Ctrl+Shift+Z');
  if ((bare || ownUndo) && isTyping(event.target)) return false;
  // A plain letter belongs to what has the focus, then to the sheet in front, and only then to the page.
  if (bare && (event.defaultPrevented || document.querySelector('dialog[open]'))) return false;
  const found = shown.findLast((one) => isCombination(event, one.keys));
  if (!found) return false;
  event.preventDefault();
  // A key that is held down counts once: the second F9 would turn the screen back. Taking back may go on.
  if ((!event.repeat || ownUndo) && (found.always || !held.any)) found.run();
  return true;
}
