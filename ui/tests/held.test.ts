// What is shown only once stays: no key leads away from it, and a file opened meanwhile waits. A lock goes through.
import { afterEach, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { held, hold } from '@/shared/held.svelte';
import { addShortcuts, runShortcut } from '@/shared/keys/shortcuts.svelte';
import { goToOpened } from '@/shared/opened';
import { router } from '@/shared/router.svelte';
import { session } from '@/shared/session.svelte';

afterEach(() => {
  session.state = 'starting';
  router.forget();
});

it('is held until the last one lets go', () => {
  const [first, second] = [hold(), hold()];
  first();
  expect(held.any).toBe(true);
  second();
  expect(held.any).toBe(false);
});

it('keeps the keys that lead away from working, but not the lock', () => {
  const [help, lock] = [vi.fn(), vi.fn()];
  const remove = addShortcuts([{ keys: 'F1', label: 'help', run: help }, { keys: 'Ctrl+L', label: 'lock', run: lock, always: true }]);
  const press = (key: string, more: KeyboardEventInit = {}) => runShortcut(new KeyboardEvent('keydown', { key, ...more }));
  const release = hold();
  press('F1');
  press('l', { ctrlKey: true, code: 'KeyL' });
  expect([help.mock.calls.length, lock.mock.calls.length]).toEqual([0, 1]);
  release();
  press('F1');
  expect(help).toHaveBeenCalledOnce();
  remove();
});

it('lets a file that was opened by a double click wait', async () => {
  const backend = new StandIn();
  useBackend(backend);
  session.state = 'open';
  const release = hold();
  backend.chosen.opened_with = '/stick/lipa.krug';
  await goToOpened();
  expect(router.place).toEqual({ at: 'today' });
  release();
  await goToOpened();
  expect(router.place).toEqual({ at: 'share', path: '/stick/lipa.krug' });
});
