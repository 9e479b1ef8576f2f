/**
 * Which words of a text differ from another one. For looking at only: nothing is decided by it. Pure.
 */

/** A run of words, and whether the other text has it too. */
export interface Run {
  words: string;
  same: boolean;
}

/** Above this many pairs of words the middle is marked as a whole; nobody compares that much word by word. */
const MOST_PAIRS = 1_000_000;

const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];
const alike = (one: string | undefined, other: string | undefined) => one !== undefined && one.trim() === other?.trim();

/** The text in runs, marked against the other. */
export function marked(text: string, other: string): Run[] {
  const [own, against] = [wordsOf(text), wordsOf(other)];
  const shorter = Math.min(own.length, against.length);
  let head = 0;
  while (head < shorter && alike(own[head], against[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && alike(own[own.length - 1 - tail], against[against.length - 1 - tail])) tail += 1;
  const middle = own.slice(head, own.length - tail);
  const kept = common(middle, against.slice(head, against.length - tail));
  return joined(own.map((words, i) => ({ words, same: i < head || i >= own.length - tail || (kept[i - head] ?? false) })));
}

/** For each word, whether it belongs to the longest run of words both have in one order. */
function common(own: readonly string[], other: readonly string[]): boolean[] {
  const kept = own.map(() => false);
  if (own.length * other.length > MOST_PAIRS) return kept;
  const width = other.length + 1;
  const length = new Uint16Array((own.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = alike(own[i], other[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    if (alike(own[i], other[j])) {
      kept[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function joined(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.same === word.same) last.words += word.words;
    else runs.push({ ...word });
  }
  return runs;
}
