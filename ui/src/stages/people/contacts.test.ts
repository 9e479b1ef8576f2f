// A kept number is not in the page; it stands there for thirty seconds when asked for, and goes again.
import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ContactLine } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { show, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import ContactFixture from './ContactFixture.svelte';

const NUMBER = '061 555 014';
const selma: ContactLine = { id: 'c1', person: 'selma', way: 'phone', value: null, mark: 'protected', best_time: '', print_for: [] };

let backend: StandIn;

beforeEach(async () => {
  vi.useFakeTimers();
  await setLanguage('en');
  backend = new StandIn({
    'people.reveal': () => ({ value: NUMBER }),
    'record.save': ({ id }) => ({ id: id ?? 'new', seen: ['b'], at: '2026-11-24T09:12:00', undoable: true }),
  });
  useBackend(backend);
});

function open(contact: ContactLine): void {
  show(ContactFixture, { contact });
}

const press = async (words: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
};

it('shows a protected number only when asked, and for thirty seconds', async () => {
  open(selma);
  expect(document.body.textContent).not.toContain(NUMBER);
  await press('Show for 30 seconds');
  expect(backend.requests('people.reveal')).toEqual([{ case: 'lipa', id: 'c1' }]);
  expect(document.body.textContent).toContain(NUMBER);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(document.body.textContent).toContain(NUMBER);
  await vi.advanceTimersByTimeAsync(1_500);
  flushSync();
  expect(document.body.textContent).not.toContain(NUMBER);
});

it('never writes the kept number back when something else is changed', async () => {
  open(selma);
  await press('Show for 30 seconds');
  const best = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === 'Best time');
  write(document.getElementById(best?.htmlFor ?? ''), 'after 17:00');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(backend.requests('record.save')).toEqual([{ case: 'lipa', kind: 'contact', id: 'c1', seen: ['a'], set: { best_time: 'after 17:00' } }]);
});

it('shows an open number as a field', () => {
  open({ ...selma, mark: 'open', value: NUMBER });
  expect([...document.querySelectorAll('input')].some((field) => field.value === NUMBER)).toBe(true);
});
