// Notes and talks: one list by time, shown by person and kind; a note without words leaves no trace.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note, NotesView, Talk } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { press, settled, show, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { entriesOf, hoursOf } from './entries';
import NotesPage from './NotesPage.svelte';

const note = (id: string, on: string, more: Partial<Note> = {}): Note => ({ id, on, time: '10:00', kind: 'note', text: 'x', about: null, supervision: false, ...more });
const talk = (id: string, on: string, who: string[]): Talk => ({ id, on, time: null, minutes: 60, travel: null, way: 'home', work: null, with: who, alone: false, interpreter: null, note: '' });
const all = {
  notes: [note('n1', '2026-11-20', { about: 'mirela' }), note('n2', '2026-11-12', { supervision: true }), note('n3', '2026-11-25', { kind: 'safety' })],
  talks: [talk('t1', '2026-11-19', ['mirela', 'damir']), talk('t2', '2026-11-21', ['damir'])],
};

describe('the list', () => {
  const shown = (person: string | null, filter: Parameters<typeof entriesOf>[1]['filter']) => entriesOf(all, { person, filter }).map((one) => one.id);

  it('stands by time, newest first', () => expect(shown(null, null)).toEqual(['n3', 't2', 'n1', 't1', 'n2']));
  it('shows what is about one person', () => expect(shown('mirela', null)).toEqual(['n1', 't1']));
  it('shows one kind', () => {
    expect(shown(null, 'talk')).toEqual(['t2', 't1']);
    expect(shown(null, 'safety')).toEqual(['n3']);
    expect(shown(null, 'supervision')).toEqual(['n2']);
  });
  it('counts hours as people do', () => expect(hoursOf(1890)).toEqual({ hours: 31, minutes: 30 }));
});

describe('a new note', () => {
  beforeEach(() => setLanguage('en'));

  async function open() {
    const notes: Note[] = [];
    const view = (): NotesView => ({ seen: ['h'], notes: structuredClone(notes), talks: [], costs: [], minutes: 0, people: [] });
    const backend = new StandIn({
      'notes.view': view,
      'record.save': ({ id, set }) => {
        const known = notes.find((one) => one.id === id);
        if (known) Object.assign(known, set);
        else notes.push({ ...note('n9', ''), ...set } as Note);
        return { id: id ?? 'n9', seen: ['h2'], at: '2026-11-28T10:12:00', undoable: true };
      },
    });
    useBackend(backend);
    show(NotesPage, { caseId: 'lipa' });
    await settled();
    return { backend, notes };
  }

  it('is made by its words, with day, time and kind, and stands once in the list', async () => {
    const { notes } = await open();
    await press('Add a note');
    write(document.querySelector('textarea'), 'Hatidža pita za sestru.');
    await settled();
    await press('Done');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ text: 'Hatidža pita za sestru.', kind: 'note' });
    expect(notes[0]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(document.querySelectorAll('ol > li')).toHaveLength(1);
  });

  it('without words is thrown away', async () => {
    const { backend } = await open();
    await press('Add a note');
    await press('Done');
    expect(backend.requests('record.save')).toEqual([]);
  });
});
