/**
 * Where the vault stands and who may be looking. The page only mirrors what the core says; before any change of
 * audience everything on screen is taken away first, so that nothing private stands there while the core answers.
 */
import type { Audience, Language, Look, Opened, Running, Salvaged, Settings, SettingsView, VaultState } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call, onLocked, startAnew } from '@/backend/seam';
import { applyLook, currentLook, type Theme } from './look';
import { dropRecords, flushRecords, unsavedRecords } from './record/open';
import { router } from './router.svelte';
import { saved } from './saved.svelte';
import { setLanguage, text } from './text/text.svelte';
import { toast } from './toast.svelte';

interface Session {
  state: VaultState | 'starting' | 'unreachable';
  /** `turning` while the core is being asked: nothing of a family is on screen. */
  audience: Audience | 'turning';
  turnedCase: string | null;
  settings: SettingsView | null;
  version: string;
  failure: Failure | null;
  /** Opened with the recovery key: a new passphrase is due. */
  recovered: boolean;
  /** Private family time was still running when Krug was closed. */
  privateTime: Running | null;
  /** The vault lies on another computer than before; said once. */
  moved: boolean;
  /** Destroying everything here stopped half way; said until it is opened or begun anew. */
  halfWay: boolean;
}

/** The passphrase, or the printed recovery key. */
export type Secret = { passphrase: string } | { recovery_key: string };

const BLANK: Session = {
  state: 'starting',
  audience: 'mine',
  turnedCase: null,
  settings: null,
  version: '',
  failure: null,
  recovered: false,
  privateTime: null,
  moved: false,
  halfWay: false,
};

/** What outlives the page's new start: that destroying stopped half way, and nothing else. */
const HALF_WAY = 'half-way';

/** The longest a lock waits for the last words to be stored, in milliseconds. */
const LOCK_WAITS = 400;

export const session = $state<Session>({ ...BLANK });

/** Reads where the vault stands, and everything that follows from it. */
export async function refresh(): Promise<void> {
  try {
    const status = await call('vault.status', {});
    await setLanguage(status.look.language as Language);
    applyLook(status.look);
    session.version = status.version;
    session.audience = status.audience ?? 'mine';
    session.turnedCase = status.turned;
    // A turned screen may not ask for settings: they are the coordinator's own.
    if (status.state === 'open' && status.audience === 'mine') await readSettings();
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
  session.halfWay = sessionStorage.getItem(HALF_WAY) !== null;
  sessionStorage.removeItem(HALF_WAY);
  await refresh();
  return stop;
}

async function readSettings(): Promise<void> {
  session.settings = await call('settings.view', {});
  const copies = await call('backup.view', {}).catch(() => null);
  saved.copied(copies?.made[0] ?? null);
}

/** Opens with the passphrase or the recovery key; throws the failure for the lock page to say. */
export async function open(secret: Secret): Promise<void> {
  await enter(await call('vault.open', { passphrase: null, recovery_key: null, ...secret }), secret);
}

/** Begins on this computer with a safety copy from a stick; the copy stays as it is. Throws the failure for the page to say. */
export async function beginFrom(folder: string, secret: Secret): Promise<void> {
  await enter(await call('vault.begin_from', { folder, unlock: { passphrase: null, recovery_key: null, ...secret } }), secret);
}

async function enter(opened: Opened, secret: Secret): Promise<void> {
  session.recovered = 'recovery_key' in secret;
  session.privateTime = opened.private_time;
  session.moved = opened.moved;
  session.halfWay = false;
  await refresh();
  if (session.recovered) router.go({ at: 'settings' });
}

/**
 * Leaves in a hurry: after a copy on a stick, if a folder is named, the keys are destroyed and nothing here opens any
 * more. Throws the failure while everything is still there; what stopped half way is said on the page that comes.
 */
export async function wipe(passphrase: string, folder: string | null): Promise<void> {
  await flushRecords();
  let halfWay = false;
  try {
    await call('vault.wipe', { passphrase, folder });
  } catch (thrown) {
    // Stopped half way it is closed, and then nothing of it may stay on screen.
    const state = (await call('vault.status', {}).catch(() => null))?.state ?? 'open';
    if (state === 'open') throw thrown;
    halfWay = true;
  }
  session.state = 'starting';
  clear();
  session.halfWay = halfWay;
  if (halfWay) sessionStorage.setItem(HALF_WAY, 'yes');
  startAnew();
  await refresh();
}

/** Brings together what still reads of a damaged vault and its safety copies, and opens that. */
export async function salvage(secret: Secret): Promise<Salvaged> {
  const found = await call('recovery.salvage', { passphrase: null, recovery_key: null, ...secret });
  await enter({ ...found, moved: false }, secret);
  return found;
}

/** Keeps changed settings; the core is given all of them. */
export async function saveSettings(set: Partial<Settings>): Promise<void> {
  if (!session.settings) return;
  session.settings = await call('settings.save', { settings: { ...session.settings.settings, ...set } });
  const language = session.settings.settings.language as Language;
  if (language !== text.language) await setLanguage(language);
}

/** Changes theme, letter size or language at once and keeps it; possible while locked. */
export async function keepLook(change: { theme?: Theme; letters?: number; language?: Language }): Promise<void> {
  if (change.language) await setLanguage(change.language);
  applyLook(change);
  const look: Look = { language: text.language, ...currentLook() };
  const kept = await call('settings.look', look).catch(() => look);
  if (session.settings) session.settings.look = kept;
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
  session.privateTime = null;
  session.moved = false;
  session.halfWay = false;
}

/** Closes the vault by hand: the screen is blank first, then the last words are stored, then the key goes. */
export async function lock(): Promise<void> {
  session.state = 'locked';
  await Promise.race([flushRecords(), new Promise((after) => setTimeout(after, LOCK_WAITS))]);
  clear();
  await call('vault.lock', {}).catch(() => undefined);
  startAnew();
  await refresh();
}

async function wasLocked(): Promise<void> {
  session.state = session.state === 'handed' ? 'handed' : 'locked';
  clear();
  startAnew();
  await refresh();
}

/**
 * Private family time: what is typed is stored, the vault is closed by `closing`, and nothing of the family stays on
 * screen or in memory. Throws the failure when it cannot be closed; everything is still there then.
 */
export async function enterCurtain(closing: () => Promise<unknown>): Promise<void> {
  await flushRecords();
  await closing();
  session.state = 'handed';
  clear();
  session.audience = 'handed';
  startAnew();
  await refresh();
}

/** Turns the screen to a family. */
export async function turn(caseId: string): Promise<void> {
  await Promise.race([flushRecords(), new Promise((after) => setTimeout(after, LOCK_WAITS))]);
  if (unsavedRecords()) {
    toast.show({ key: 'record-left-unsaved' });
    return;
  }
  session.audience = 'turning';
  toast.close();
  try {
    await call('audience.turn', { case: caseId });
    dropRecords();
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
    if (!session.settings) await readSettings();
    session.audience = 'mine';
    saved.touch();
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}
