/** The help pages: one for each screen, under the screen's own name, each with its keys. */
export interface Topic {
  id: string;
  /** Combinations and the message key of what they do. */
  keys: readonly [keys: string, label: string][];
}

const GRID: Topic['keys'] = [
  ['↑ ↓ ← →', 'help-key-move'],
  ['Enter', 'help-key-open'],
];

export const TOPICS: readonly Topic[] = [
  {
    id: 'start',
    keys: [
      ['Ctrl+K', 'frame-find'],
      ['F9', 'frame-turn'],
      ['Ctrl+L', 'frame-lock'],
      ['F1', 'frame-help-here'],
      ['Ctrl+Shift+N', 'frame-note'],
      ['Ctrl+Z', 'frame-undo'],
      ['Ctrl+Shift+Z', 'frame-redo'],
      ['Ctrl+1 … 8', 'help-key-tabs'],
      ['Esc', 'help-key-esc'],
    ],
  },
  { id: 'today', keys: GRID },
  { id: 'families', keys: [...GRID, ['N', 'families-new']] },
  { id: 'referral', keys: [] },
  { id: 'journey', keys: [] },
  { id: 'people', keys: [...GRID, ['N', 'people-add']] },
  { id: 'preparation', keys: GRID },
  { id: 'day', keys: [] },
  { id: 'plan', keys: GRID },
  { id: 'reviews', keys: [] },
  { id: 'notes', keys: [['Ctrl+Shift+N', 'frame-note']] },
  { id: 'papers', keys: GRID },
  { id: 'history', keys: [['Ctrl+Shift+H', 'history-open'], ['↑ ↓', 'help-key-move']] },
  { id: 'questions', keys: [['↑ ↓', 'help-key-move']] },
  { id: 'turning', keys: [['F9', 'help-key-turn-twice']] },
  { id: 'private-time', keys: [] },
  { id: 'share', keys: GRID },
  { id: 'settings', keys: [] },
];
