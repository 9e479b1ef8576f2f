// Papers: which are offered and for whom, in large print or not; and file names that give nobody away.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Paper, PaperKind, PapersView, PersonLine } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { press, settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { setLanguage } from '@/shared/text/text.svelte';
import { person } from '../plan/people.fixture';
import { kindOf, offered, readerOf, readersOf } from './kinds';
import { fileName } from './naming';
import PapersPage from './PapersPage.svelte';

const CHILD = { child: true, main: true };
const PEOPLE = [
  person('selma', 'Selma Kovač'), person('tarik', 'Tarik Begić', { child: true }), person('lejla', 'Lejla Marić', CHILD), person('amar', 'Amar Marić', CHILD),
  person('zoran', 'Zoran Marić', {}, true), person('mustafa', 'Mustafa Begić', { died: true }),
];
const ALL: PaperKind[] = ['information', 'agreement', 'feedback', 'agenda', 'names', 'fridge', 'review'];
const paper = (id: string, more: Partial<Paper>): Paper =>
  ({ id, kind: 'plan', reader: null, language: 'bs', mark: '', made_on: '2026-11-28', pages: 2, large: false, sealed: false, file: null, ...more }) as Paper;

beforeEach(async () => {
  await setLanguage('en');
});

async function open(more: Partial<PapersView> = {}, wanted?: PaperKind) {
  const view: PapersView = { seen: ['h'], papers: [], versions: [], possible: ALL, people: PEOPLE, withheld: [], language: 'bs', ...more };
  const backend = new StandIn({
    'papers.view': () => view,
    'families.header': () => ({ alias: 'Lipa', children: [], conference_on: null, conference_time: null, stage: 'preparing', language: 'bs', sample: false, today: '2026-11-28', seen: [], can_undo: false, can_redo: false }),
    'papers.preview': () => ({ pages: ['<svg></svg>'], withheld: [], mark: '', sealed: false }),
    'papers.make': () => ({ paper: 'p1', pages: 1, sealed: false, seen: ['h2'] }),
  });
  useBackend(backend);
  router.family('lipa', 'papers', wanted ? { kind: 'make', id: wanted } : undefined);
  show(PapersPage, { caseId: 'lipa' });
  await settled();
  return backend;
}

const labelled = <Of extends HTMLElement>(words: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
  return (label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector('input')) as Of | null;
};
async function choose(kind: PaperKind) {
  write(labelled('Kind'), kind);
  await settled();
}

describe('the list of papers', () => {
  it('stands in the order of the method, with the plan chosen until somebody chooses another', async () => {
    const backend = await open();
    const groups = [...document.querySelectorAll('optgroup')].map((group) => [group.label, [...group.querySelectorAll('option')].map((one) => one.value)]);
    expect(groups).toEqual([
      ['Before the meeting', ['information', 'agreement', 'invitation']],
      ['For the day', ['agenda']],
      ['The plan', ['plan', 'names', 'child', 'fridge']],
      ['Afterwards', ['review', 'feedback']],
    ]);
    expect(labelled<HTMLSelectElement>('Kind')?.value).toBe('plan');
    expect(backend.requests('papers.preview')).toEqual([{ case: 'lipa', kind: 'plan', reader: null, language: null, large: false }]);
  });

  it('holds a child’s page once there are steps and a child', () => {
    const kinds = (possible: PaperKind[], people: PersonLine[]) => offered({ possible, people }, null).flatMap((one) => one.kinds);
    expect(kinds(['fridge'], PEOPLE)).toContain('child');
    expect(kinds([], PEOPLE)).not.toContain('child');
    expect(kinds(['fridge'], [person('selma', 'Selma')])).not.toContain('child');
  });

  it('opens on the paper another page asked for, also before it can be made', async () => {
    const backend = await open({}, 'cards');
    expect(labelled<HTMLSelectElement>('Kind')?.value).toBe('cards');
    expect(backend.requests('papers.preview')).toMatchObject([{ kind: 'cards' }]);
    expect(kindOf('plain words')).toBeNull();
  });
});

describe('who a paper is for', () => {
  const ids = (kind: PaperKind) => readersOf(kind, PEOPLE).map((line) => line.person.id);

  it('a child for the child’s page: Lejla, unless somebody chooses Amar', async () => {
    const backend = await open();
    await choose('child');
    expect(labelled<HTMLInputElement>('For whom')?.value).toBe('Lejla Marić');
    labelled<HTMLInputElement>('For whom')?.click();
    await settled();
    expect([...document.querySelectorAll('[role="option"]')].map((one) => one.textContent)).toEqual(['Tarik Begić', 'Lejla Marić', 'Amar Marić']);
    document.querySelectorAll<HTMLElement>('[role="option"]')[2]?.click();
    await settled();
    expect(backend.requests('papers.preview').slice(1)).toMatchObject([{ kind: 'child', reader: 'lejla' }, { kind: 'child', reader: 'amar' }]);
  });

  it('asks which child, when the conference is about nobody yet', async () => {
    const backend = await open({ people: [person('tarik', 'Tarik Begić', { child: true })] });
    await choose('child');
    expect(document.body.textContent).toContain('This page is for a child. Choose for which one.');
    expect(backend.requests('papers.preview')).toHaveLength(1);
  });

  it('an agreement for one of those who take part, or a form to write on', async () => {
    const backend = await open();
    await choose('agreement');
    expect(document.body.textContent).toContain('Left empty, it is a form to write on.');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ kind: 'agreement', reader: null });
    expect(ids('agreement')).toEqual(['selma', 'tarik', 'lejla', 'amar']);
    expect(ids('plan')).toContain('zoran');
  });

  it('nobody where a paper has no reader, whoever was chosen before', () => {
    expect(readerOf('agreement', PEOPLE, 'selma')).toBe('selma');
    expect(readerOf('child', PEOPLE, 'selma')).toBe('lejla');
    expect(readerOf('fridge', PEOPLE, 'selma')).toBeNull();
  });
});

describe('large print', () => {
  it('is in the pages shown and in the paper made', async () => {
    const backend = await open();
    labelled<HTMLInputElement>('Large print')?.click();
    await settled();
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ kind: 'plan', large: true });
    await press('Save PDF');
    expect(backend.requests('papers.make')).toMatchObject([{ kind: 'plan', large: true, path: expect.stringMatching(/^\/tmp\/krug-lipa-plan-bs-/) }]);
  });

  it('is said of a paper that was made so', async () => {
    await open({ papers: [paper('p2', { large: true }), paper('p1', {})] });
    [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')][1]?.click();
    await settled();
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent?.includes('Large print'))).toEqual([true, false]);
  });
});

describe('the name of a file', () => {
  it('holds code word, kind, language and day', () => {
    expect(fileName('Lipa', 'no_plan', 'sr-Cyrl', '2026-11-28')).toBe('krug-lipa-no-plan-sr-cyrl-2026-11-28.pdf');
  });

  it('is plain letters whatever the script', () => {
    expect(fileName('Явор', 'plan', 'bg', '2026-04-18')).toBe('krug-javor-plan-bg-2026-04-18.pdf');
    expect(fileName('Šuma ../x', 'plan', 'bs', '')).toBe('krug-suma-x-plan-bs.pdf');
  });
});
