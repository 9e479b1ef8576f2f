// The guards: turning, turning back, locking and the family's own page. What may not be seen is not in the page.
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { press, settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import type { VaultState } from '@/backend/calls';

const LOOK = { language: 'en', theme: 'light', letters: 100 };
let state: VaultState;

beforeEach(() => {
  state = 'open';
});

async function start(extra: Answers = {}): Promise<StandIn> {
  const backend = new StandIn({
    'vault.status': () => ({ state, audience: state === 'open' ? 'mine' : state === 'handed' ? 'handed' : null, turned: null, look: LOOK, version: '0.1.0' }),
    'vault.lock': () => {
      state = 'locked';
      return {};
    },
    'settings.view': () => ({
      settings: { name: 'Jasmina Delić', role_word: 'coordinator', organisation: '', address: '', phone: '', country: 'ba', language: 'en', lock_minutes: 5 },
      look: LOOK,
      certificate: null,
      samples: false,
    }),
    'backup.view': () => ({ made: [] }),
    'families.view': () => ({
      families: [{ case: 'lipa', alias: 'Lipa', sample: false, stage: 'preparing', ended: false, stations: [], next: null }],
      unreadable: 0,
    }),
    'families.header': () => ({
      alias: 'Lipa', children: [{ name: 'Amar', age: '6' }], conference_on: null, conference_time: null, stage: 'preparing',
      language: 'bs', sample: false, today: '2026-11-24', seen: [], can_undo: false, can_redo: false,
    }),
    'audience.turn': () => ({}),
    'audience.turn_back': () => ({}),
    ...extra,
  } as Answers);
  useBackend(backend);
  show(App);
  await settled();
  return backend;
}

async function key(name: string, init: KeyboardEventInit = {}): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
  await settled();
}

const page = () => document.body.textContent ?? '';

describe('turning to the family', () => {
  it('takes everything else away and says so', async () => {
    const backend = await start();
    router.family('lipa');
    await settled();
    expect(page()).toContain('Amar');
    await key('F9');
    expect(backend.requests('audience.turn')).toEqual([{ case: 'lipa' }]);
    expect(page()).toContain('The family can see this screen');
    for (const gone of ['Jasmina Delić', 'Find', 'Settings', 'Notes stay']) expect(page()).not.toContain(gone);
  });

  it('takes two presses to turn back, and anything else stays', async () => {
    const backend = await start();
    router.family('lipa');
    await settled();
    await key('F9');
    await key('F9');
    expect(page()).toContain('Is the screen yours again?');
    await key('a');
    expect(page()).not.toContain('Is the screen yours again?');
    expect(backend.requests('audience.turn_back')).toEqual([]);
    await key('F9');
    await key('F9');
    expect(backend.requests('audience.turn_back')).toHaveLength(1);
    expect(page()).toContain('Jasmina Delić');
  });

  it('stays with the coordinator when the core refuses', async () => {
    await start({
      'audience.turn': () => {
        throw new Failure({ code: 'gone', key: 'problem-gone' });
      },
    });
    router.family('lipa');
    await settled();
    await key('F9');
    expect(page()).toContain('Jasmina Delić');
    expect(page()).toContain('This is not there any more.');
  });
});

describe('locking', () => {
  it('leaves no name and no code word in the page', async () => {
    router.go({ at: 'families' });
    const backend = await start();
    expect(page()).toContain('Lipa');
    await key('l', { ctrlKey: true, code: 'KeyL' });
    expect(backend.requests('vault.lock')).toHaveLength(1);
    expect(page()).toContain('Locked');
    for (const gone of ['Lipa', 'Jasmina']) expect(page()).not.toContain(gone);
  });

  it('follows a vault that closed by itself', async () => {
    router.go({ at: 'families' });
    const backend = await start();
    expect(page()).toContain('Lipa');
    state = 'locked';
    backend.lock();
    await settled();
    expect(page()).toContain('Locked');
    expect(page()).not.toContain('Lipa');
  });

  it('says in words that a passphrase did not fit', async () => {
    state = 'locked';
    await start({
      'vault.open': () => {
        throw new Failure({ code: 'wrong_secret', key: 'failure-wrong-secret' });
      },
    });
    write(document.querySelector('input'), 'lipa');
    await press('Open Krug');
    expect(page()).toContain('That did not open it. Check Caps Lock and the keyboard.');
  });
});

describe('the family’s own page', () => {
  const curtain: Answers = {
    'curtain.view': () => ({
      page: { coordinator: 'Jasmina', language: 'en', questions: ['How can Jakub sleep well?'], must_haves: ['An adult is at home.'] },
      called: 0,
    }),
    'curtain.call_in': () => ({}),
  };

  it('shows the question and the must-haves, and has no place to write', async () => {
    state = 'handed';
    const backend = await start(curtain);
    expect(page()).toContain('How can Jakub sleep well?');
    expect(page()).toContain('An adult is at home.');
    expect(document.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
    expect(backend.asked.map((one) => one.name).filter((name) => !/^(vault\.status|curtain\.)/.test(name))).toEqual([]);
  });

  it('asks the coordinator in and closes to a card without anything of theirs', async () => {
    state = 'handed';
    const backend = await start(curtain);
    await press('Please come in');
    await press('How we do this');
    expect(backend.requests('curtain.call_in')).toEqual([{ about: 'process' }]);
    expect(page()).toContain('Please come in, Jasmina');
    expect(page()).not.toContain('Jakub');
  });

  it('goes back only with the passphrase', async () => {
    state = 'handed';
    await start({
      ...curtain,
      'curtain.end': () => {
        throw new Failure({ code: 'wrong_secret', key: 'failure-wrong-secret' });
      },
    });
    await key('F9');
    await key('Escape');
    await key('1', { ctrlKey: true });
    expect(page()).toContain('How can Jakub sleep well?');
    await press('We are done');
    expect(page()).not.toContain('Jakub');
    expect(document.querySelectorAll('input')).toHaveLength(1);
    expect(document.querySelector('input')?.type).toBe('password');
  });
});
