/**
 * The seam: the only way from the page to the program. Everything above it knows call names and types,
 * nothing of the shell; a stand-in can take the program's place in tests.
 */
import type { Calls } from './calls';
import { asFailure } from './failure';
import { tauri } from './tauri';

/** A kind of file a person may choose. */
export interface FileFilter {
  name: string;
  extensions: string[];
}

/** What stands behind the seam. */
export interface Backend {
  /** Asks the program; rejects with the failure as the program sent it. */
  call(name: string, request: unknown): Promise<unknown>;
  /** Asks the shell for one of its own few commands. */
  shell(command: string, args: Record<string, unknown>): Promise<unknown>;
  /** Hears that the vault was closed from outside the page; returns how to stop hearing it. */
  onLocked(heard: () => void): Promise<() => void>;
  /** Hears that a file was opened with Krug while it runs; returns how to stop hearing it. */
  onOpened(heard: () => void): Promise<() => void>;
  /** Starts the page anew, so that nothing of what it held stays in its memory. */
  startAnew(): void;
}

let backend: Backend = tauri;

/** Puts another backend behind the seam (tests, look page). */
export function useBackend(other: Backend): void {
  backend = other;
}

/** Asks the program by name. Throws a `Failure`, never anything else. */
export async function call<N extends keyof Calls>(name: N, request: Calls[N]['request']): Promise<Calls[N]['reply']> {
  try {
    return (await backend.call(name, request)) as Calls[N]['reply'];
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

async function shell<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return (await backend.shell(command, args)) as T;
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

/** Lets the person choose where to save; nothing if they changed their mind. */
export const chooseSavePath = (suggested: string) => shell<string | null>('choose_save_path', { suggested });
/** Lets the person choose a file to read. */
export const chooseOpenPath = (filters: FileFilter[]) => shell<string | null>('choose_open_path', { filters });
/** Lets the person choose a folder, such as a stick; nothing if they changed their mind. */
export const chooseFolder = () => shell<string | null>('choose_folder');
/** The file Krug was started or called with by a double click; said once. */
export const openedWith = () => shell<string | null>('opened_with');
/** Hands a file that was just saved to the system's viewer. */
export const showFile = (path: string) => shell<void>('show_file', { path });
/** Says that somebody is at the keyboard, so that the vault stays open. */
export const alive = () => shell<void>('alive');
/** Closes the vault and leaves. */
export const quit = () => shell<void>('quit');
/** Starts the page anew: after it, only what the program says is known. */
export const startAnew = () => backend.startAnew();
/** Hears that the vault was closed (idle, lid, system lock). */
export const onLocked = (heard: () => void) => backend.onLocked(heard);
/** Hears that a file was opened with Krug while it runs. */
export const onOpened = (heard: () => void) => backend.onOpened(heard);
