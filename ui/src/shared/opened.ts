/**
 * A file Krug was started or called with by a double click. It is looked at once the vault is open and the screen is the
 * coordinator's own; until then the shell keeps its name. Looking stores nothing.
 */
import { onOpened, openedWith } from '@/backend/seam';
import { held } from './held.svelte';
import { router } from './router.svelte';
import { session } from './session.svelte';

/** Asked for, and not shown yet because the screen changed hands meanwhile. */
let waiting: string | null = null;

/** Whether the page may go there now. After the recovery key a new passphrase comes first, and nothing shown only once goes for it. */
const mayGo = (): boolean => session.state === 'open' && session.audience === 'mine' && !session.recovered && !held.any;

/** Goes to the file, if there is one and the moment is right. In an effect it follows the moment. */
export async function goToOpened(): Promise<void> {
  if (!mayGo()) return;
  waiting = (await openedWith().catch(() => null)) ?? waiting;
  if (waiting === null || !mayGo()) return;
  const path = waiting;
  waiting = null;
  router.go({ at: 'share', path });
}

/** Follows files that are opened while Krug runs; returns how to stop. */
export const followOpened = (): Promise<() => void> => onOpened(() => void goToOpened());
