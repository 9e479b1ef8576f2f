// Turning the screen: what could not be stored stays on the coordinator's side, and goes from memory only once it is turned.
import { beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { noteOpen } from '@/shared/record/open';
import { session, turn } from '@/shared/session.svelte';
import { toast } from '@/shared/toast.svelte';

let backend: StandIn;
beforeEach(() => {
  session.audience = 'mine';
  toast.close();
  backend = new StandIn({ 'audience.turn': () => ({}) });
  useBackend(backend);
});

it('waits while a field on screen is not stored, and says so', async () => {
  const date = { unsaved: true, dropped: false, flush: () => Promise.resolve(), drop: () => void (date.dropped = true) };
  noteOpen(date);
  await turn('lipa');
  expect(session.audience).toBe('mine');
  expect(backend.requests('audience.turn')).toEqual([]);
  expect(toast.shown?.said).toEqual({ key: 'record-left-unsaved' });
  expect(date.dropped).toBe(false);

  date.unsaved = false;
  await turn('lipa');
  expect(session.audience).toBe('turned');
  expect(date.dropped).toBe(true);
});

it('is not held up by a record that cannot be reached any more', async () => {
  noteOpen({ unsaved: true, left: true, flush: () => Promise.reject(new Error('gone')), drop: () => undefined });
  await turn('lipa');
  expect(session.audience).toBe('turned');
});
