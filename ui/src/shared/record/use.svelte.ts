/** How a page opens a record: its fields find the record by themselves, and leaving the page stores it. */
import { getContext, onDestroy, setContext, untrack } from 'svelte';
import { toast } from '../toast.svelte';
import { noteOpen, type Open } from './open';
import { RecordForm, type RecordSource, type Stored } from './record.svelte';

const KEY = Symbol('record');

/**
 * Opens a record for the component that calls this (while it is set up). `RecordField`s inside it use this record
 * unless they are given another. Given as a function, the record follows its view (after an undo, say); what is being
 * typed stays. For another record put the component into `{#key id}`.
 */
export function useRecord(source: RecordSource | (() => RecordSource), onStored?: (stored: Stored) => void): RecordForm {
  const record = new RecordForm(typeof source === 'function' ? untrack(source) : source, onStored);
  if (typeof source === 'function') {
    $effect(() => {
      const fresh = source();
      untrack(() => record.take(fresh));
    });
  }
  setContext(KEY, record);
  whileOpen(record);
  return record;
}

/** What is typed into on a page, and outlives it until it is stored. */
interface Leaving extends Open {
  left: boolean;
  retry(): Promise<void>;
}

/** Notes it as open while the component that calls this lives, and stores it when that goes. */
export function whileOpen(record: Leaving): void {
  const closed = noteOpen(record);
  onDestroy(() => void leave(record, closed));
}

/** Stores a record whose page has gone; what cannot be stored is said, and kept until it can. */
async function leave(record: Leaving, closed: () => void): Promise<void> {
  await record.flush();
  if (!record.unsaved) {
    closed();
    return;
  }
  record.left = true;
  const again = async () => {
    await record.retry();
    await leave(record, closed);
  };
  toast.show({ key: 'record-left-unsaved' }, { label: { key: 'record-try-again' }, run: () => void again() });
}

/** The record of the surrounding component. */
export const nearestRecord = (): RecordForm | undefined => getContext<RecordForm | undefined>(KEY);
