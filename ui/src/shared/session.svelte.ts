/**
 * Where the vault stands and who may be looking. The page only mirrors what the core says; before any change of
 * audience everything on screen is taken away first, so that nothing private stands there while the core answers.
 */
import type { Audience, Language, Settings, Theme, VaultState } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call, onLocked } from '@/backend/seam';
import { applyLook } from './look';
import { dropRecords, flushRecords } from './record/open';
import { router } from './router.svelte';
import { saved } from './saved.svelte';
import { setLanguage } from './text/text.svelte';
import { toast } from './toast.svelte';

interface Session {
  state: VaultState | 'starting' | 'unreachable';
  /** `turning` while the core is being asked: nothing of a family is on screen. */
  audience: Audience | 'turning';
  turnedCase: string | null;
  settings: Settings | null;
  lockMinutes: number;
  version: string;
  failure: Failure | null;
  /** Opened with the recovery key: a new passphrase is due. */
  recovered: boolean;
}

const BLANK: Session = {
  state: 'starting',
  audience: 'mine',
  turnedCase: null,
  settings: null,
  lockMinutes: 5,
  version: '',
  failure: null,
  recovered: false,
};

/** The longest a lock waits for the last words to be stored, in milliseconds. */
const LOCK_WAITS = 400;

export const session = $state<Session>({ ...BLANK });

/** Reads where the vault stands, and everything that follows from it. */
export async function refresh(): Promise<void> {
  try {
    const status = await call('vault.status', {});
    await setLanguage(status.language);
    applyLook({ theme: status.theme ?? 'system', letters: status.letters ?? 100 });
    session.version = status.version;
    session.lockMinutes = status.lock_minutes ?? session.lockMinutes;
    session.audience = status.audience;
    session.turnedCase = status.turned_case ?? null;
    if (status.state === 'open') await readSettings();
    session.failure = null;
    session.state = status.state;
  } catch (thrown) {
    session.failure = asFailure(thrown);
    session.state = 'unreachable';
  }
}

/** Starts: listens for the lock, then reads the state. Returns how to stop listening. */
export async function start(): Promise<() => void> {
  const stop = await onLocked(() => void wasLocked());
  await refresh();
  return stop;
}

async function readSettings(): Promise<void> {
  take(await call('settings.view', {}));
  const copies = await call('backup.view', {}).catch(() => null);
  saved.copied(copies?.last ?? null);
}

function take(settings: Settings): void {
  session.settings = settings;
  session.lockMinutes = settings.lock_minutes;
  applyLook(settings);
}

/** Changes settings; the core answers with all of them. */
export async function saveSettings(set: Partial<Omit<Settings, 'certificate'>>): Promise<void> {
  const settings = await call('settings.save', { set });
  take(settings);
  if (set.language) await setLanguage(settings.language);
}

/** Shows another theme, letter size or language at once, before a vault exists to keep them. */
export async function tryLook(look: { theme?: Theme; letters?: number; language?: Language }): Promise<void> {
  if (look.language) await setLanguage(look.language);
  applyLook(look);
}

function clear(): void {
  dropRecords();
  router.forget();
  saved.forget();
  toast.close();
  session.settings = null;
  session.turnedCase = null;
  session.audience = 'mine';
  session.recovered = false;
}

/** Closes the vault by hand: the screen is blank first, then the last words are stored, then the key goes. */
export async function lock(): Promise<void> {
  session.state = 'locked';
  await Promise.race([flushRecords(), new Promise((after) => setTimeout(after, LOCK_WAITS))]);
  clear();
  await call('vault.lock', {}).catch(() => undefined);
  await refresh();
}

async function wasLocked(): Promise<void> {
  session.state = session.state === 'handed' ? 'handed' : 'locked';
  clear();
  await refresh();
}

/** Turns the screen to a family. */
export async function turn(caseId: string): Promise<void> {
  session.audience = 'turning';
  await flushRecords();
  try {
    await call('audience.turn', { case: caseId });
    session.turnedCase = caseId;
    session.audience = 'turned';
    toast.close();
  } catch (thrown) {
    session.audience = 'mine';
    toast.show(asFailure(thrown));
  }
}

/** Turns the screen back; asked for only after the second press. */
export async function turnBack(): Promise<void> {
  try {
    await call('audience.turn_back', {});
    session.turnedCase = null;
    session.audience = 'mine';
    saved.touch();
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}
