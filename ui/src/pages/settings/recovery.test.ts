// A new recovery sheet: the old one is dead by then, so the new key does not go from the screen by a mere Escape.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { setLanguage } from '@/shared/text/text.svelte';
import RecoverySection from './RecoverySection.svelte';

let backend: StandIn;
let shown: Record<string, unknown>;

beforeEach(async () => {
  await setLanguage('en');
  backend = new StandIn({
    'recovery.renew_sheet': () => ({ recovery_key: ['AGE-SECRET-KEY-1', 'J2WX2S', '9GKR'] }),
    'recovery.sheet_done': () => ({}),
  });
  useBackend(backend);
  shown = mount(RecoverySection, { target: document.body });
  flushSync();
});

afterEach(() => unmount(shown));

const settle = async () => {
  await new Promise((after) => setTimeout(after, 0));
  flushSync();
};
const press = async (words: string) => {
  const all = [...document.querySelectorAll('button')].filter((one) => one.textContent.trim() === words);
  all.at(-1)?.click();
  await settle();
};

it('stays until it was saved or the coordinator goes on without', async () => {
  await press('Make a new sheet');
  const field = document.querySelector<HTMLInputElement>('dialog input');
  if (!field) throw new Error('no field');
  field.value = 'baro kuna zelo mita pova 7';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  document.querySelector('form')?.requestSubmit();
  await settle();
  expect(document.body.textContent).toContain('J2WX2S');

  document.querySelector('dialog')?.close();
  await settle();
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(document.body.textContent).toContain('J2WX2S');
  expect(backend.requests('recovery.sheet_done')).toEqual([]);

  document.querySelector<HTMLInputElement>('dialog input[type=checkbox]')?.click();
  flushSync();
  document.querySelector('dialog')?.close();
  await settle();
  expect(document.body.textContent).not.toContain('J2WX2S');
  expect(backend.requests('recovery.sheet_done')).toHaveLength(1);
});

it('stays open while the new key is being made', async () => {
  let made = (_: { recovery_key: string[] }): void => undefined;
  backend.answers['recovery.renew_sheet'] = () => new Promise((done) => (made = done));
  await press('Make a new sheet');
  const field = document.querySelector<HTMLInputElement>('dialog input');
  if (!field) throw new Error('no field');
  field.value = 'baro kuna zelo mita pova 7';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  document.querySelector('form')?.requestSubmit();
  await settle();
  document.querySelector('dialog')?.close();
  await press('Close');
  made({ recovery_key: ['J2WX2S', '9GKR'] });
  await settle();
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(document.body.textContent).toContain('J2WX2S');
});
