/**
 * Which key was pressed, by place and by letter: a Cyrillic keyboard has no `n`, but it has the key where `n` lies.
 */

/** Whether an event is this letter, digit or named key (`n`, `5`, `F9`, `Enter`). */
export function isKey(event: KeyboardEvent, key: string): boolean {
  if (key.length > 1) return event.key === key;
  if (/[a-z]/i.test(key)) {
    const letter = key.toLowerCase();
    // Another Latin letter on that place means a different Latin layout: then the letter counts, not the place.
    const latin = /^[a-z]$/i.test(event.key);
    return event.key.toLowerCase() === letter || (!latin && event.code === `Key${key.toUpperCase()}`);
  }
  return event.key === key || event.code === `Digit${key}`;
}

/**
 * Whether an event is a combination such as `Ctrl+Shift+Z`, `Alt+ArrowUp` or `F9`. The command key counts as Ctrl. A
 * sign such as `?` is the same sign whether a keyboard needs Shift for it or not.
 */
export function isCombination(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const asked = (name: string) => parts.slice(0, -1).includes(name);
  const sign = key.length === 1 && !/[a-z\d]/i.test(key);
  return (
    (event.ctrlKey || event.metaKey) === asked('Ctrl') &&
    (sign || event.shiftKey === asked('Shift')) &&
    event.altKey === asked('Alt') &&
    isKey(event, key)
  );
}

/** A plain letter or sign with nothing held; such keys act only while a list or map has the focus. */
export const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Which of these keys an event is, with nothing held. */
export const plainKey = <K extends string>(event: KeyboardEvent, keys: readonly K[]): K | undefined => (isPlain(event) ? keys.find((key) => isKey(event, key)) : undefined);

const NOT_TEXT = ['checkbox', 'radio', 'button', 'submit', 'range', 'file'];

/** Whether words are being typed into a field just now; then letters, and Ctrl+Z, belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
