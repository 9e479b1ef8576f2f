// What tests of pages share: something stands on the page, what is on its way comes to rest, buttons are pressed. No test leaves anything behind.
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, vi } from 'vitest';
import { router } from './router.svelte';
import { toast } from './toast.svelte';

let shown: Record<string, unknown> | undefined;

/** Puts something on the page. */
export function show<Props extends Record<string, unknown>>(what: Component<Props>, ...[props]: {} extends Props ? [Props?] : [Props]): void {
  shown = mount(what as Component, { target: document.body, props });
  flushSync();
}

/** Takes it away again. */
export async function leave(): Promise<void> {
  if (shown) await unmount(shown);
  shown = undefined;
  document.body.innerHTML = '';
}

afterEach(async () => {
  await leave();
  router.forget();
  toast.close();
  vi.useRealTimers();
});

/** Waits until nothing is on its way. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    await new Promise((done) => setTimeout(done));
    await tick();
    flushSync();
  }
}

/** Writes into a field, or chooses from a list. */
export function write(field: Element | null | undefined, words: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)) throw new Error('no field');
  field.value = words;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  flushSync();
}

const buttons = () => [...document.querySelectorAll('button')];
/** A button by all its words or its name. */
export const button = (words: string) => buttons().find((one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words);
/** A button by some of its words. */
export const buttonWith = (words: string) => buttons().find((one) => one.textContent.includes(words));

/** A button that has to be there, by all its words or some. */
export function theButton(words: string): HTMLButtonElement {
  const found = button(words) ?? buttonWith(words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** Presses a button by its words, and waits for what comes of it. */
export async function press(words: string): Promise<void> {
  theButton(words).click();
  await settled();
}
