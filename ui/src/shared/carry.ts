/** A safety copy onto a stick, read back there: all that was typed goes along, and the window says when it was made. */
import { call } from '@/backend/seam';
import { flushRecords } from './record/open';
import { saved } from './saved.svelte';

export async function carryCopy(folder: string): Promise<void> {
  await flushRecords();
  const copies = await call('backup.carry', { folder });
  saved.copied(copies.made[0] ?? null);
  saved.touch();
}
