/** How a stage opens, makes and removes the records of its view. */
import { untrack } from 'svelte';
import { asFailure } from '@/backend/failure';
import { call } from '@/backend/seam';
import { offerUndo } from '@/shared/history.svelte';
import type { RecordForm, Values } from '@/shared/record/record.svelte';
import { useRecord } from '@/shared/record/use.svelte';
import { saved } from '@/shared/saved.svelte';
import { keyPart, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { valuesOf } from './values';

/** What a record is opened from: the item as the view has it, or nothing while there is none yet. */
export interface Opening {
  case: string;
  kind: string;
  item: { id: string } | null | undefined;
  seen: string[];
}

/**
 * Opens a record and follows its view: newer values come in, what is being typed stays. A record whose item has gone
 * (taken back, removed) is empty again and is made anew by the next write.
 * `links` are written together with the first write: what the record belongs to.
 */
export function followRecord(opening: () => Opening, stored: () => void, links?: () => Values): RecordForm {
  const first = untrack(opening);
  const record = useRecord(
    { case: first.case, kind: first.kind, id: first.item?.id || null, seen: first.seen, values: first.item ? valuesOf(first.kind, first.item) : {} },
    stored,
  );
  record.links = links;
  let met = Boolean(first.item);
  $effect(() => {
    const { kind, item, seen } = opening();
    untrack(() => {
      if (item) record.take({ id: item.id || null, seen, values: valuesOf(kind, item) });
      else if (met) record.take({ id: null, seen, values: {} });
      met = Boolean(item);
    });
  });
  return record;
}

/** Makes a record now; the new id, or nothing when it could not be stored (which is said). */
export async function addRecord(caseId: string, kind: string, set: Values): Promise<string | null> {
  return saveRecord(caseId, kind, null, set);
}

/** Writes fields of a record at once. */
export async function saveRecord(caseId: string, kind: string, id: string | null, set: Values): Promise<string | null> {
  try {
    const stored = await call('record.save', { case: caseId, kind, id, seen: null, set });
    saved.note(stored.at);
    return stored.id;
  } catch (thrown) {
    toast.show(asFailure(thrown));
    return null;
  }
}

/** Removes a record and offers the way back. */
export async function removeRecord(caseId: string, kind: string, id: string): Promise<void> {
  try {
    const stored = await call('record.remove', { case: caseId, id, seen: null });
    saved.note(stored.at);
    offerUndo(caseId, { key: 'op-remove', args: { kind: t(`kind-${keyPart(kind)}`) } });
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}
