/**
 * Taking back and doing again inside one family. Every step has a name, so that nobody has to guess what went away.
 */
import { call } from '@/backend/seam';
import { asFailure, type Said } from '@/backend/failure';
import { hasText, keyPart, t } from './text/text.svelte';
import { flushRecords } from './record/open';
import { saved } from './saved.svelte';
import { toast } from './toast.svelte';

async function step(way: 'undo' | 'redo', caseId: string): Promise<void> {
  await flushRecords();
  try {
    const done = await call(way === 'undo' ? 'history.undo' : 'history.redo', { case: caseId });
    saved.note(done.at);
    saved.touch();
    toast.show({ key: `history-${way}-done`, args: { what: operation(done.op) } }, other(way, caseId));
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}

const other = (way: 'undo' | 'redo', caseId: string) =>
  way === 'undo'
    ? { label: { key: 'history-again' }, run: () => void redo(caseId) }
    : { label: { key: 'history-take-back' }, run: () => void undo(caseId) };

/** An operation in words: its own if it has some, else what was done to what kind of thing. */
export function operation(op: string): string {
  const [verb = '', kind = ''] = op.split('.');
  const own = `op-${keyPart(verb)}-${keyPart(kind)}`;
  if (hasText(own)) return t(own);
  const thing = `kind-${keyPart(kind)}`;
  return hasText(`op-${keyPart(verb)}`) && hasText(thing) ? t(`op-${keyPart(verb)}`, { kind: t(thing) }) : t('op-other');
}

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
