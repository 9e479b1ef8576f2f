/** What stands in files that were looked at: from whom they are, what may be taken in, what must be settled first. Pure. */
import type { LookedFile, Sender } from '@/backend/calls';

/** The files of one sender. */
export interface Sending {
  sender: Sender;
  files: LookedFile[];
}

/** What the coordinator settled about the files that lie there. */
export interface Settled {
  /** Files left aside, by path. */
  unticked: Readonly<Record<string, boolean>>;
  /** Senders whose figures were compared just now, by installation. */
  compared: Readonly<Record<string, boolean>>;
  /** Families that were removed here and are wanted again, by path. */
  wanted: Readonly<Record<string, boolean>>;
}

/** A word for a file that could be read: what taking it in would mean, or what comes first. */
export type FileState = 'same' | 'later' | 'erased' | 'compare' | 'questions' | 'ready';

/** Files by sender, in the order they came. One that could not be read says nothing of its sender. */
export function bySender(files: readonly LookedFile[]): Sending[] {
  const sendings: Sending[] = [];
  for (const file of files) {
    if (file.fault !== null || file.sender === null) continue;
    const known = sendings.find(({ sender }) => sender.by === file.sender?.by);
    if (known) known.files.push(file);
    else sendings.push({ sender: file.sender, files: [file] });
  }
  return sendings;
}

/** Files that cannot be taken in. */
export const faulty = (files: readonly LookedFile[]): LookedFile[] => files.filter((file) => file.fault !== null);

/** Files that a passphrase may open. */
export const locked = (files: readonly LookedFile[]): LookedFile[] =>
  files.filter(({ fault }) => fault === 'needs-passphrase' || fault === 'wrong-passphrase');

/** Whether the sender's figures have to be compared before anything is stored. */
export const toCompare = ({ standing }: Sender): boolean => standing !== 'own' && standing !== 'checked';

/** The word for a file. What stands in the way goes before what would happen. */
export function stateOf(file: LookedFile, settled: Settled): FileState {
  if (file.remarks.some((remark) => remark === 'nothing_new' || remark === 'older_than_yours')) return 'same';
  if (file.remarks.includes('private_time')) return 'later';
  if (file.erased_on !== null && !settled.wanted[file.path]) return 'erased';
  if (file.sender && toCompare(file.sender) && !settled.compared[file.sender.by]) return 'compare';
  return file.questions > 0 ? 'questions' : 'ready';
}

/** Whether there is something to choose about a file at all. */
export const mayTake = (state: FileState): boolean => state !== 'same' && state !== 'later';

/** The files that "Take in what is chosen" takes. */
export const chosenOf = (files: readonly LookedFile[], settled: Settled): LookedFile[] =>
  files.filter((file) => {
    if (file.fault !== null || settled.unticked[file.path]) return false;
    const state = stateOf(file, settled);
    return state === 'ready' || state === 'questions';
  });
