/** Keeps a setting; what cannot be kept is said at the foot of the window. */
import type { Settings } from '@/backend/calls';
import { asFailure } from '@/backend/failure';
import { saveSettings } from '@/shared/session.svelte';
import { toast } from '@/shared/toast.svelte';

export async function keep(set: Partial<Settings>): Promise<void> {
  try {
    await saveSettings(set);
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}
