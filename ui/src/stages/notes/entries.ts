/** Notes and talks as one list by time, and what of it is shown. Pure. */
import type { Note, NotesView, Talk } from '@/backend/calls';

/** One line of the list: a note or a talk. */
export interface Entry {
  id: string;
  /** Day and time, for the order. */
  at: string;
  note?: Note;
  talk?: Talk;
}

/** What can be shown alone. */
export const FILTERS = ['talk', 'note', 'safety', 'supervision'] as const;
/** One of them. */
export type Filter = (typeof FILTERS)[number];

const at = (on: string | null, time: string | null) => `${on ?? ''} ${time ?? ''}`;

function kept(entry: Entry, filter: Filter | null): boolean {
  if (filter === null) return true;
  if (filter === 'talk') return entry.talk !== undefined;
  if (!entry.note) return false;
  if (filter === 'supervision') return entry.note.supervision || entry.note.kind === 'supervision';
  return (entry.note.kind ?? 'note') === filter;
}

const about = (entry: Entry, person: string | null) =>
  person === null || entry.note?.about === person || (entry.talk?.with.includes(person) ?? false);

/** The list, newest first. */
export function entriesOf(view: Pick<NotesView, 'notes' | 'talks'>, wanted: { person: string | null; filter: Filter | null }): Entry[] {
  const all: Entry[] = [
    ...view.notes.map((note) => ({ id: note.id, at: at(note.on, note.time), note })),
    ...view.talks.map((talk) => ({ id: talk.id, at: at(talk.on, talk.time), talk })),
  ];
  return all
    .filter((entry) => kept(entry, wanted.filter) && about(entry, wanted.person))
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Minutes as hours and the rest. */
export const hoursOf = (minutes: number): { hours: number; minutes: number } => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
