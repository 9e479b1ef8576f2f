// A record saves itself: only what changed, one write at a time, and nothing typed is ever lost.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { REST, RecordForm } from '@/shared/record/record.svelte';

const stored = (id: string, head = 'h2') => ({ id, seen: [head], at: '2026-11-24T09:12:00', undoable: true });

function mirela(answers: Answers = {}) {
  const backend = new StandIn({ 'record.save': ({ id }) => stored(id ?? 'mirela'), ...answers });
  useBackend(backend);
  const record = new RecordForm({
    case: 'lipa',
    kind: 'person',
    id: 'mirela',
    seen: ['h1'],
    values: { name: 'Mirela', kin: 'tetka', town: 'Beč', 'who:damir': true },
  });
  return { backend, record };
}

describe('a record', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('sends only the field that changed, with the heads it was loaded from', async () => {
    const { backend, record } = mirela();
    record.set('town', 'Linz');
    await record.flush();
    expect(backend.requests('record.save')).toEqual([
      { case: 'lipa', kind: 'person', id: 'mirela', seen: ['h1'], set: { town: 'Linz' } },
    ]);
  });

  it('rests while somebody types and then saves once', async () => {
    const { backend, record } = mirela();
    for (const text of ['L', 'Li', 'Lin', 'Linz']) {
      record.set('town', text);
      await vi.advanceTimersByTimeAsync(REST - 100);
    }
    expect(backend.requests('record.save')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(backend.requests('record.save')).toMatchObject([{ set: { town: 'Linz' } }]);
  });

  it('asks for nothing when a word was typed and taken back', async () => {
    const { backend, record } = mirela();
    record.set('town', 'Linz');
    record.set('town', 'Beč');
    await record.flush();
    expect(backend.asked).toEqual([]);
    expect(record.phase).toBe('rest');
  });

  it('goes on from the new heads, and gives a new record its id', async () => {
    const backend = new StandIn({ 'record.save': ({ id }) => stored(id ?? 'new-note', id ? 'h3' : 'h2') });
    useBackend(backend);
    const note = new RecordForm({ case: 'lipa', kind: 'note', id: null, seen: ['h1'], values: {} });
    note.set('text', 'Hatidža:');
    await note.flush();
    note.set('text', 'Hatidža: vrata su otvorena.');
    await note.flush();
    expect(backend.requests('record.save')).toMatchObject([
      { id: null, seen: ['h1'] },
      { id: 'new-note', seen: ['h2'], set: { text: 'Hatidža: vrata su otvorena.' } },
    ]);
  });

  it('sends an emptied field and an unticked member as nothing', async () => {
    const { backend, record } = mirela();
    record.set('town', '');
    record.set('who:damir', null);
    await record.flush();
    expect(backend.requests('record.save')).toMatchObject([{ set: { town: null, 'who:damir': null } }]);
  });

  it('keeps what was typed when it cannot be saved, and saves it when tried again', async () => {
    let full = true;
    const { backend, record } = mirela({
      'record.save': () => {
        if (full) throw new Failure({ code: 'disk_full', key: 'failure-disk-full' });
        return stored('mirela');
      },
    });
    record.set('kin', 'ујна');
    await record.flush();
    expect(record.values.kin).toBe('ујна');
    expect(record.trouble?.key).toBe('failure-disk-full');
    expect(record.unsaved).toBe(true);
    full = false;
    await record.retry();
    expect(record.trouble).toBeNull();
    expect(record.unsaved).toBe(false);
    expect(backend.requests('record.save')).toHaveLength(2);
  });

  it('puts a refused field aside and saves the others', async () => {
    const { backend, record } = mirela({
      'record.save': ({ set }) => {
        if ('birth_year' in set) {
          throw new Failure({ code: 'problems', key: 'problem-year', fields: [{ field: 'birth_year', key: 'problem-year' }] });
        }
        return stored('mirela');
      },
    });
    record.set('birth_year', 'devedeset');
    record.set('town', 'Linz');
    await record.flush();
    expect(record.faults.birth_year?.key).toBe('problem-year');
    expect(record.values.birth_year).toBe('devedeset');
    expect(backend.requests('record.save').at(-1)).toMatchObject({ set: { town: 'Linz' } });

    record.set('town', 'Graz');
    await record.flush();
    expect(backend.requests('record.save').at(-1)).toMatchObject({ set: { town: 'Graz' } });

    record.set('birth_year', 1990);
    expect(record.faults.birth_year).toBeUndefined();
  });

  it('writes one at a time: what is typed meanwhile follows in the next', async () => {
    let answer: (() => void) | undefined;
    const { backend, record } = mirela({
      'record.save': () => new Promise((done) => (answer = () => done(stored('mirela')))),
    });
    record.set('town', 'Linz');
    const first = record.flush();
    await vi.waitFor(() => expect(backend.asked).toHaveLength(1));
    record.set('town', 'Graz');
    const second = record.flush();
    expect(backend.asked).toHaveLength(1);
    answer?.();
    await first;
    await vi.waitFor(() => expect(backend.asked).toHaveLength(2));
    answer?.();
    await second;
    expect(backend.requests('record.save')).toMatchObject([{ set: { town: 'Linz' } }, { set: { town: 'Graz' }, seen: ['h2'] }]);
  });

  it('takes newer values from a view without touching what is being typed', () => {
    const { record } = mirela();
    record.set('kin', 'ujna');
    record.take({ seen: ['h5'], values: { name: 'Mirela K.', kin: 'tetka', town: 'Linz' } });
    expect(record.values).toMatchObject({ name: 'Mirela K.', kin: 'ujna', town: 'Linz' });
  });

  it('is never poured over by another record, and keeps the id it was just given', async () => {
    const { record } = mirela();
    record.take({ id: 'damir', seen: ['h9'], values: { name: 'Damir' } });
    expect(record.values.name).toBe('Mirela');
    record.take({ id: null, seen: ['h9'], values: { name: 'Mirela' } });
    expect(record.id).toBe('mirela');
  });

  it('forgets everything when the vault closes', async () => {
    const { backend, record } = mirela();
    record.set('kin', 'ujna');
    record.drop();
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(backend.asked).toEqual([]);
    expect(record.values).toEqual({});
  });
});
