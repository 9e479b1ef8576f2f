// A new recovery sheet: the old one is dead by then, so the new key does not go from the screen by a mere Escape.
import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import RecoverySection from './RecoverySection.svelte';

let backend: StandIn;

beforeEach(async () => {
  await setLanguage('en');
  backend = new StandIn({
    'recovery.renew_sheet': () => ({ recovery_key: ['AGE-SECRET-KEY-1', 'J2WX2S', '9GKR'] }),
    'recovery.sheet_done': () => ({}),
  });
  useBackend(backend);
  show(RecoverySection);
});

const press = async (words: string) => {
  const all = [...document.querySelectorAll('button')].filter((one) => one.textContent.trim() === words);
  all.at(-1)?.click();
  await settled();
};

it('stays until it was saved or the coordinator goes on without', async () => {
  await press('Make a new sheet');
  write(document.querySelector('dialog input'), 'baro kuna zelo mita pova 7');
  document.querySelector('form')?.requestSubmit();
  await settled();
  expect(document.body.textContent).toContain('J2WX2S');

  document.querySelector('dialog')?.close();
  await settled();
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(document.body.textContent).toContain('J2WX2S');
  expect(backend.requests('recovery.sheet_done')).toEqual([]);

  document.querySelector<HTMLInputElement>('dialog input[type=checkbox]')?.click();
  flushSync();
  document.querySelector('dialog')?.close();
  await settled();
  expect(document.body.textContent).not.toContain('J2WX2S');
  expect(backend.requests('recovery.sheet_done')).toHaveLength(1);
});

it('stays open while the new key is being made', async () => {
  let made = (_: { recovery_key: string[] }): void => undefined;
  backend.answers['recovery.renew_sheet'] = () => new Promise((done) => (made = done));
  await press('Make a new sheet');
  write(document.querySelector('dialog input'), 'baro kuna zelo mita pova 7');
  document.querySelector('form')?.requestSubmit();
  await settled();
  document.querySelector('dialog')?.close();
  await press('Close');
  made({ recovery_key: ['J2WX2S', '9GKR'] });
  await settled();
  expect(document.querySelector('dialog')?.open).toBe(true);
  expect(document.body.textContent).toContain('J2WX2S');
});
