/** The records open on screen, so that whatever is typed can be stored before the screen goes. */

export interface Open {
  flush(): Promise<void>;
  drop(): void;
  /** Something typed is not stored yet. */
  readonly unsaved: boolean;
  /** Its page has gone, and it was said that it is not stored. */
  readonly left?: boolean;
}

const open = new Set<Open>();

/** Notes a record as open; returns how to note it closed. */
export function noteOpen(record: Open): () => void {
  open.add(record);
  return () => open.delete(record);
}

/** Stores what is still waiting, in all open records. */
export async function flushRecords(): Promise<void> {
  await Promise.allSettled([...open].map((record) => record.flush()));
}

/** Whether something on screen could not be stored. */
export const unsavedRecords = (): boolean => [...open].some((record) => record.unsaved && !record.left);

/** Lets go of everything typed: the vault is closed and nothing may stay in memory. */
export function dropRecords(): void {
  for (const record of open) record.drop();
  open.clear();
}
