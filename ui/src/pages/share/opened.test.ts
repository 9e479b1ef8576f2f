// A file opened by a double click: its contents are shown once the screen is the coordinator's own, and nothing else happens.
import { afterEach, beforeEach, expect, it } from 'vitest';
import App from '@/App.svelte';
import type { VaultState } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { session } from '@/shared/session.svelte';

const LOOK = { language: 'en', theme: 'light', letters: 100 };
let state: VaultState;
let backend: StandIn;

beforeEach(() => {
  state = 'locked';
  session.recovered = false;
  backend = new StandIn({
    'vault.status': () => ({ state, audience: state === 'open' ? 'mine' : null, turned: null, look: LOOK, version: '0.1.0' }),
    'vault.open': () => {
      state = 'open';
      return { private_time: null, moved: false };
    },
    'settings.view': () => ({ settings: { name: 'Jasmina', role_word: '', organisation: '', address: '', phone: '', country: 'ba', language: 'en', lock_minutes: 5, keep_months: 24, time_stamp_room: false, seal_unseen: false }, look: LOOK, certificate: null, samples: false }),
    'backup.view': () => ({ made: [], proved: null, carried: null }),
    'families.view': () => ({ families: [], unreadable: 0 }),
    'share.view': () => ({ families: [], given: [], imports: [], receivers: [], questions: 0, today: '2026-11-24' }),
    'take_in.look': ({ paths }) => ({
      files: paths.map((path) => ({ path, name: 'lipa.krug', fault: 'cut', key: 'fault-cut', sender: null, made_at: '', until: null, by_passphrase: false, case: '', alias: '', here: false, erased_on: null, new: 0, lines: [], counts: [], questions: 0, guarded: [], remarks: [] })),
    }),
    'audience.turn': () => ({}),
    'audience.turn_back': () => ({}),
  } as Answers);
  useBackend(backend);
});
afterEach(() => {
  session.audience = 'mine';
});

async function start() {
  show(App);
  await settled();
}
async function unlock() {
  write(document.querySelector('input'), 'lipa breza javor');
  document.querySelector('form')?.requestSubmit();
  await settled();
}
const asks = () => backend.commands.filter(({ command }) => command === 'opened_with').length;

it('waits for the vault to be open, then shows what is in the file', async () => {
  backend.chosen.opened_with = '/stick/lipa.krug';
  await start();
  expect(asks()).toBe(0);
  await unlock();
  expect(router.place).toEqual({ at: 'share', path: '/stick/lipa.krug' });
  expect(backend.requests('take_in.look')).toEqual([{ paths: ['/stick/lipa.krug'], passphrase: null }]);
  expect(document.body.textContent).toContain('lipa.krug');
  expect(backend.requests('take_in.take')).toEqual([]);
});

it('leaves the window where it is when Krug was started by itself', async () => {
  state = 'open';
  await start();
  expect(asks()).toBe(1);
  expect(router.place).toEqual({ at: 'today' });
});

it('comes while Krug runs, the same file a second time too', async () => {
  state = 'open';
  await start();
  backend.openFile('/stick/lipa.krug');
  await settled();
  backend.openFile('/stick/lipa.krug');
  await settled();
  expect(backend.requests('take_in.look')).toHaveLength(2);
});

it('waits while the family can see the screen', async () => {
  state = 'open';
  await start();
  session.audience = 'turned';
  await settled();
  backend.openFile('/stick/lipa.krug');
  await settled();
  expect(backend.requests('take_in.look')).toEqual([]);
  expect(router.place).toEqual({ at: 'today' });
  session.audience = 'mine';
  await settled();
  expect(router.place).toEqual({ at: 'share', path: '/stick/lipa.krug' });
});

it('waits for a new passphrase after the recovery key', async () => {
  state = 'open';
  session.recovered = true;
  await start();
  backend.openFile('/stick/lipa.krug');
  await settled();
  expect(asks()).toBe(0);
  session.recovered = false;
  await settled();
  expect(router.place).toMatchObject({ at: 'share' });
});
