/** What a page does to records besides typing into them: adding one, changing a field at once, removing one. */
import type { Value } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call } from '@/backend/seam';
import { offerUndo } from '@/shared/history.svelte';
import { saved } from '@/shared/saved.svelte';
import { keyPart, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { readable } from '@/shared/findings/findings';

/** Says what stood in the way, as a short message; the first check is said in its own words. */
export function say(thrown: unknown): Failure {
  const failure = readable(asFailure(thrown));
  toast.show(failure.findings[0] ?? failure.fields[0] ?? failure);
  return failure;
}

/** New records that are on their way. */
const making = new Set<string>();

/** Makes a record or changes one at once; the page's views are read again. Its id, or nothing if it was refused or, pressed twice, is made already. */
export async function saveRecord(caseId: string, kind: string, id: string | null, set: Record<string, Value>): Promise<string | null> {
  const own = JSON.stringify([caseId, kind, id, set]);
  if (id === null && making.has(own)) return null;
  making.add(own);
  try {
    const reply = await call('record.save', { case: caseId, kind, id, seen: null, set });
    saved.note(reply.at);
    saved.touch();
    return reply.id;
  } catch (thrown) {
    say(thrown);
    return null;
  } finally {
    making.delete(own);
  }
}

/** Removes a record and offers the way back. */
export async function removeRecord(caseId: string, kind: string, id: string): Promise<boolean> {
  try {
    const reply = await call('record.remove', { case: caseId, id, seen: null });
    saved.note(reply.at);
    offerUndo(caseId, { key: 'op-remove', args: { kind: t(`kind-${keyPart(kind)}`) } });
    return true;
  } catch (thrown) {
    say(thrown);
    return false;
  }
}
