// The report to a funder: its pages follow the period and the language, and exactly what is shown is saved.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShareView } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { press, settled, show, theButton, write } from '@/shared/page.fixture';
import { ORDINARY } from '@/stages/papers/looks';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import MakeCard from './MakeCard.svelte';

const VIEW: ShareView = { families: [], given: [], imports: [], receivers: [], questions: 0, today: '2026-11-24' };
const asked = (more: object = {}) => ({ from: '2026-01-01', to: '2026-11-24', language: 'en', ...ORDINARY, ...more });

let backend: StandIn;
beforeEach(() => setLanguage('en'));

async function open(extra: Answers = {}) {
  backend = new StandIn({
    'figures.report_pages': ({ language }) => ({ pages: [`<svg><title>${language}</title></svg>`, '<svg></svg>'] }),
    'figures.report': () => ({ pages: 2 }),
    ...extra,
  });
  useBackend(backend);
  show(MakeCard, { view: VIEW, onpeople: () => undefined });
  await press(t('figures-report'));
}

const dialog = () => document.querySelector('dialog[open]');
const save = () => press(t('figures-report-save'));
const shown = () => backend.requests('figures.report_pages');
const error = () => dialog()?.querySelector('fieldset .error')?.textContent;
async function lastDay(day: string) {
  write(dialog()?.querySelectorAll('fieldset')[1]?.querySelectorAll('input')[2], day);
  await settled();
}

describe('the report', () => {
  it('shows its pages from the beginning of the year, in the language of the screen', async () => {
    await open();
    expect(shown()).toEqual([asked()]);
    expect(dialog()?.querySelectorAll('figure svg')).toHaveLength(2);
    write(dialog()?.querySelector('select'), 'bg');
    await settled();
    expect(shown().at(-1)).toEqual(asked({ language: 'bg' }));
    expect(dialog()?.querySelector('title')?.textContent).toBe('bg');
  });

  it('is saved as it is shown, and opened', async () => {
    await open();
    write(dialog()?.querySelector('select'), 'bs');
    await settled();
    await save();
    const path = '/tmp/krug-report-bs-2026-01-01-2026-11-24.pdf';
    expect(backend.requests('figures.report')).toEqual([asked({ language: 'bs', path })]);
    expect(backend.commands.at(-1)).toEqual({ command: 'show_file', args: { path } });
    expect(toast.shown?.said.key).toBe('figures-report-saved');
    expect(dialog()).toBeNull();
  });

  it('says beside the last day that it lies before the first', async () => {
    await open({
      'figures.report_pages': ({ from, to }) => {
        if (to < from) throw new Failure({ code: 'problems', key: 'problem-period', fields: [{ field: 'to', key: 'problem-period' }] });
        return { pages: ['<svg></svg>'] };
      },
    });
    await lastDay('2025');
    expect(error()).toBe(t('problem-period'));
    expect(dialog()?.querySelector('.callout')).toBeNull();
    expect(dialog()?.querySelector('figure')).toBeNull();
    expect(theButton(t('figures-report-save')).disabled).toBe(true);
    await lastDay('2026');
    expect(error()).toBeUndefined();
    expect(theButton(t('figures-report-save')).disabled).toBe(false);
  });

  it('drops the pages of an older question', async () => {
    const waiting: ((pages: string) => void)[] = [];
    await open({ 'figures.report_pages': () => new Promise((done) => waiting.push((page) => done({ pages: [page] }))) });
    write(dialog()?.querySelector('select'), 'cs');
    await settled();
    waiting[1]?.('<svg><title>newer</title></svg>');
    waiting[0]?.('<svg><title>older</title></svg>');
    await settled();
    expect(dialog()?.querySelector('title')?.textContent).toBe('newer');
  });

  it('stays open, with its pages, when it cannot be written', async () => {
    await open({
      'figures.report': () => {
        throw new Failure({ code: 'file', key: 'failure-disk' });
      },
    });
    await save();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain(t('failure-disk'));
    expect(dialog()?.querySelectorAll('figure')).toHaveLength(2);
    expect(toast.shown).toBeNull();
  });
});
