// History: lines by day, one item's alone, all values of a field, an older one put back, a removed thing brought back.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Author, HistoryLine, HistoryView, ItemDifference, Saved } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { byDay } from './days';
import FamilyHistory from './FamilyHistory.svelte';

const me: Author = { by: 'a', name: 'Jasmina', here: true };
const boris: Author = { by: 'b', name: 'Boris', here: false };
const line = (act: string, at: string, more: Partial<HistoryLine> = {}): HistoryLine => ({
  act, op: 'save.person', at, author: me, takes_back: false, taken_back: false, import: false, about: [{ kind: 'person', id: 'goran', label: 'Goran' }], ...more,
});
const changed: ItemDifference = {
  id: 'goran', kind: 'person', label: 'Goran', happened: 'changed',
  fields: [{ stored: 'town', field: 'town', member: null, before: { as: 'text', text: 'Mostar' }, after: { as: 'text', text: 'Čapljina' } }],
};

describe('the days', () => {
  it('hold their lines in order', () => {
    const days = byDay([line('3', '2026-11-24T09:00:00'), line('2', '2026-11-24T08:00:00'), line('1', '2026-11-20T08:00:00')]);
    expect(days.map((one) => [one.day, one.lines.length])).toEqual([['2026-11-24', 2], ['2026-11-20', 1]]);
  });
});

describe('the page', () => {
  let backend: StandIn;
  let view: HistoryView;

  beforeEach(async () => {
    await setLanguage('en');
    view = {
      lines: [line('act2', '2026-11-24T09:00:00', { author: boris, import: true }), line('act1', '2026-11-20T18:20:00')],
      removed: [{ kind: 'note', id: 'n1', label: 'Pita za sestru', at: '2026-11-21T10:00:00', author: boris }],
      seen: ['h'], since: '2026-11-02',
    };
    const stored = (): Saved => ({ id: 'goran', seen: ['h2'], at: '2026-11-24T10:00:00', undoable: true });
    backend = new StandIn({
      'history.view': () => view,
      'history.act': () => ({ lines: [changed] }),
      'history.compare': () => ({ lines: [changed] }),
      'history.field': () => ({
        values: [
          { name: 'w2', value: { as: 'text', text: 'Čapljina' }, author: boris, at: '2026-11-24T09:00:00', now: true },
          { name: 'w1', value: { as: 'text', text: 'Mostar' }, author: me, at: '2026-11-20T18:20:00', now: false },
          { name: 'w0', value: { as: 'unknown', text: '' }, author: me, at: '2026-11-19T18:20:00', now: false },
        ],
        seen: ['h'],
      }),
      'history.put_back': stored,
      'record.restore': stored,
    });
    useBackend(backend);
    show(FamilyHistory, { caseId: 'lipa' });
    await settled();
  });

  const press = async (words: string, at = 0) => {
    const button = [...document.querySelectorAll('button')].filter((one) => one.textContent.trim() === words).at(at);
    if (!button) throw new Error(`no button "${words}"`);
    button.click();
    await settled();
  };
  const openFirst = async () => {
    document.querySelector<HTMLElement>('[data-line="act2"]')?.click();
    await settled();
  };

  it('says who, when and what, and shows before and after when opened', async () => {
    expect(document.body.textContent).toContain('Tuesday 24 November 2026');
    expect(document.body.textContent).toContain('Boris');
    expect(document.body.textContent).not.toContain('Čapljina');
    await openFirst();
    expect(backend.requests('history.act')).toEqual([{ case: 'lipa', act: 'act2' }]);
    expect(document.body.textContent).toContain('Mostar');
    expect(document.body.textContent).toContain('Čapljina');
  });

  it('shows one item’s lines alone, and everything again', async () => {
    await press(t('difference-item', { kind: 'Person', name: 'Goran' }));
    expect(document.activeElement?.textContent).toContain('Goran');
    await press(t('history-show-all'));
    expect(document.activeElement).not.toBe(document.body);
    expect(backend.requests('history.view')).toEqual([{ case: 'lipa', id: null }, { case: 'lipa', id: 'goran' }, { case: 'lipa', id: null }]);
  });

  it('leads from line to line by arrows', () => {
    const [first, second] = [...document.querySelectorAll<HTMLElement>('[data-line]')];
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(second);
  });

  it('puts an older value back, after it was said what happens', async () => {
    await openFirst();
    await press('Town');
    expect(backend.requests('history.field')).toEqual([{ case: 'lipa', id: 'goran', stored: 'town' }]);
    const offered = [...document.querySelectorAll('button')].filter((one) => one.textContent.trim() === t('history-put-back'));
    expect(offered).toHaveLength(1);
    await press(t('history-put-back'));
    expect(backend.requests('history.put_back')).toEqual([]);
    expect(document.body.textContent).toContain(t('history-put-back-what'));
    await press(t('history-put-back-yes'));
    expect(backend.requests('history.put_back')).toEqual([{ case: 'lipa', id: 'goran', stored: 'town', name: 'w1', seen: ['h'] }]);
    expect(document.querySelector('dialog[open] ol')).toBeNull();
  });

  it('brings back what was removed', async () => {
    await press(t('history-bring-back'));
    expect(backend.requests('record.restore')).toEqual([{ case: 'lipa', id: 'n1', seen: ['h'] }]);
    expect(toast.shown?.action).toBeDefined();
  });

  it('compares a day with now', async () => {
    await press(t('history-compare-do'));
    document.querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('history.compare')).toEqual([]);
    const parts = document.querySelectorAll('form fieldset:first-of-type input');
    ['20', '11', '2026'].forEach((part, i) => write(parts[i], part));
    document.querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('history.compare')).toEqual([{ case: 'lipa', from: '2026-11-20', to: null }]);
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Čapljina');
  });

  it('compares no days that go backwards', async () => {
    const parts = document.querySelectorAll('form fieldset input');
    ['20', '11', '2026', '19', '11', '2026'].forEach((part, i) => write(parts[i], part));
    document.querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('history.compare')).toEqual([]);
    expect(document.body.textContent).toContain(t('problem-period'));
  });
});
