/** What the pictures and the table hear, as it is printed on key caps, and what it does. */
type Key = readonly [cap: string, does: string];

const WAYS: readonly Key[] = [['↑ ↓ ← →', 'people-key-move'], ['Home', 'map-key-home']];
const ENTER: Key = ['Enter', 'people-key-change'];
const NEAR: Key = ['T', 'people-key-t'];
const ASKS: readonly Key[] = [['M', 'map-key-where'], ['Alt+Enter', 'map-key-near'], ENTER];
const RELATIVES: readonly Key[] = [['P', 'people-key-p'], ['R', 'people-key-r'], ['C', 'people-key-c'], ['S', 'people-key-s'], ['H', 'people-key-h'], ['O', 'map-key-o']];
const LAST: readonly Key[] = [['I', 'people-key-i'], ['V', 'map-key-next-view'], ['Del', 'people-key-remove']];

/** What the page does. */
const LETTERS: readonly Key[] = [NEAR, ...RELATIVES, ...LAST];
const ofPage = (letters: readonly string[]) => LETTERS.filter(([cap]) => letters.includes(cap === 'Del' ? 'Delete' : cap.toLowerCase()));

/** All that a picture hears, shown with `?`; of the letters those that the page has. */
export const treeKeys = (letters: readonly string[]): readonly Key[] => [
  ...WAYS, ['Ctrl+← →', 'map-key-shift'], ...ASKS, ...ofPage(letters), ['+', 'map-larger'], ['−', 'map-smaller'], ['0', 'map-fit'],
];
export const circleKeys = (letters: readonly string[]): readonly Key[] => [
  ...WAYS, ['1 … 4', 'circle-key-rings'], ['0', 'circle-out'], ['Ctrl+↑ ↓', 'circle-key-outwards'], ...ASKS, ...ofPage(letters),
];

const MOVE: Key = ['', 'people-key-move'];

/** What is used most, under each view; the tree has relatives over whoever is chosen. */
export const MOST_USED: Record<'tree' | 'circle' | 'table', readonly Key[]> = {
  tree: [MOVE, ['Ctrl ← →', 'map-key-shift'], ENTER, NEAR, ...LAST],
  circle: [MOVE, ['1 2 3 4', 'circle-key-rings'], ENTER, NEAR, ['V', 'map-key-next-view']],
  table: [MOVE, ENTER, NEAR, ...RELATIVES, ...LAST],
};
