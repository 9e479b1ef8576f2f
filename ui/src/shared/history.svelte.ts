/**
 * Taking back and doing again inside one family. Every step has a name, so that nobody has to guess what went away.
 */
import { call } from '@/backend/seam';
import { asFailure, type Said } from '@/backend/failure';
import { t, told } from './text/text.svelte';
import { flushRecords } from './record/open';
import { saved } from './saved.svelte';
import { toast } from './toast.svelte';

async function step(way: 'undo' | 'redo', caseId: string): Promise<void> {
  await flushRecords();
  try {
    const { undo: named } = await call(way === 'undo' ? 'history.undo' : 'history.redo', { case: caseId });
    if (!named) {
      toast.show({ key: `history-${way}-nothing` });
      return;
    }
    saved.touch();
    toast.show({ key: `history-${way}-done`, args: { what: told(named) } }, other(way, caseId));
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}

const other = (way: 'undo' | 'redo', caseId: string) =>
  way === 'undo'
    ? { label: { key: 'history-again' }, run: () => void redo(caseId) }
    : { label: { key: 'history-take-back' }, run: () => void undo(caseId) };

/** Takes back the last step in this family. */
export const undo = (caseId: string) => step('undo', caseId);
/** Does again what was taken back. */
export const redo = (caseId: string) => step('redo', caseId);

/** After a command of one's own: says what was done and offers the way back. */
export function offerUndo(caseId: string, done: Said): void {
  saved.touch();
  toast.show({ key: 'history-done', args: { what: t(done.key, done.args) } }, {
    label: { key: 'history-take-back' },
    run: () => void undo(caseId),
  });
}
