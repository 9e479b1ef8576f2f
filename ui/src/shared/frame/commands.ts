/** The key combinations of the whole window, which Find also offers as commands. */
import { redo, undo } from '../history.svelte';
import type { Shortcut } from '../keys/shortcuts.svelte';
import { caseAt, router, TABS } from '../router.svelte';

/** What only the window itself can do. */
interface Own {
  find: () => void;
  turn: () => void;
  lock: () => void;
}

const family = () => caseAt(router.place);
const inFamily = (act: (id: string) => void) => () => {
  const id = family();
  if (id) act(id);
};

/** Help on the present screen. */
function help(): void {
  const place = router.place;
  if (place.at !== 'help') router.go({ at: 'help', topic: place.at === 'family' ? place.tab : place.at });
}

function note(): void {
  const id = family() ?? router.lastFamily;
  if (id) router.family(id, 'notes', { kind: 'note', id: null });
}

/** All of them. */
export function frameShortcuts(own: Own): Shortcut[] {
  return [
    { keys: 'Ctrl+K', label: 'frame-find', run: own.find },
    { keys: 'F9', label: 'frame-turn', run: own.turn, command: true },
    { keys: 'Ctrl+Shift+F', label: 'frame-turn', run: own.turn },
    { keys: 'Ctrl+L', label: 'frame-lock', run: own.lock, command: true, always: true },
    { keys: 'F1', label: 'frame-help-here', run: help, command: true },
    { keys: 'F2', label: 'day-unsafe', run: inFamily((id) => router.family(id, 'day', { kind: 'unsafe', id: null })), command: true },
    { keys: 'Ctrl+Shift+N', label: 'frame-note', run: note, command: true },
    { keys: 'Ctrl+Z', label: 'frame-undo', run: inFamily((id) => void undo(id)), command: true },
    { keys: 'Ctrl+Shift+Z', label: 'frame-redo', run: inFamily((id) => void redo(id)), command: true },
    { keys: 'Ctrl+Shift+H', label: 'history-open', run: inFamily((id) => router.go({ at: 'history', case: id })), command: true },
    ...TABS.map((tab, i) => ({
      keys: `Ctrl+${i + 1}`,
      label: `tab-${tab}`,
      run: inFamily((id) => router.family(id, tab)),
    })),
  ];
}
