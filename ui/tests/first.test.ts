// What appears takes the focus over from what was pressed, never from something else.
import { afterEach, expect, it } from 'vitest';
import { first, follow } from '@/shared/parts/first';

afterEach(() => (document.body.innerHTML = ''));

function page(): Record<'outside' | 'inside' | 'new', HTMLElement> {
  document.body.innerHTML = '<button id="outside"></button><section class="card"><button id="inside"></button><div id="new"></div></section>';
  const named = (id: string) => document.getElementById(id) as HTMLElement;
  return { outside: named('outside'), inside: named('inside'), new: named('new') };
}

it('a part that appears can be focused and is', () => {
  const { new: part } = page();
  first(part);
  expect(document.activeElement).toBe(part);
});

it('a field only if it is wanted', () => {
  const { new: part } = page();
  first(part, false);
  expect(document.activeElement).toBe(document.body);
});

it('follows what was pressed in the same card, or is gone', () => {
  const { inside, new: part } = page();
  inside.focus();
  follow(part);
  expect(document.activeElement).toBe(part);
  const other = page();
  follow(other.new);
  expect(document.activeElement).toBe(other.new);
});

it('leaves the focus where somebody chose what is shown', () => {
  const { outside, new: part } = page();
  outside.focus();
  follow(part);
  expect(document.activeElement).toBe(outside);
});
