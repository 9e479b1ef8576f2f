// Papers: which are offered and for whom, what a copy shows, and file names that give nobody away.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperKind, PersonLine } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { press, settled } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { person } from '../plan/people.fixture';
import { kindOf, offered, readerOf, readersOf } from './kinds';
import { fileName } from './naming';
import { choose, labelled, open, paper, PEOPLE, pick, pickPerson, preview, said, toMade } from './papers.fixture';

beforeEach(async () => {
  await setLanguage('en');
});

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
    expect(backend.requests('papers.preview')).toEqual([{ case: 'lipa', kind: 'plan', reader: null, language: null, large: false, easy: false, black: false, a3: false, onto: null, beside: null }]);
  });

  it('has the wall sheet, the labels and the rides for the day, and who offers what before it', () => {
    const groups = offered({ possible: ['agenda', 'wall', 'day', 'labels', 'taxi', 'directory'], people: [] }, null);
    expect(groups.map(({ when, kinds }) => [when, kinds])).toEqual([
      ['before', ['invitation', 'directory']],
      ['day', ['agenda', 'wall', 'day', 'labels', 'taxi']],
      ['plan', ['plan']],
    ]);
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
    labelled('For whom')?.click();
    await settled();
    expect([...document.querySelectorAll('[role="option"]')].map((one) => one.textContent)).toEqual(['Tarik Begić', 'Lejla Marić', 'Amar Marić']);
    await pickPerson('For whom', 'Amar Marić');
    expect(backend.requests('papers.preview').slice(1)).toMatchObject([{ kind: 'child', reader: 'lejla' }, { kind: 'child', reader: 'amar' }]);
  });

  it('asks which child, when the conference is about nobody yet', async () => {
    const backend = await open({ people: [person('tarik', 'Tarik Begić', { child: true })] });
    await choose('child');
    expect(said()).toContain('This page is for a child. Choose for which one.');
    expect(backend.requests('papers.preview')).toHaveLength(1);
  });

  it('an agreement for one of those who take part, or a form to write on', async () => {
    const backend = await open();
    await choose('agreement');
    expect(said()).toContain('Left empty, it is a form to write on.');
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

describe('what a copy shows', () => {
  it('stands above what it leaves out', async () => {
    await open({}, undefined, { 'papers.preview': () => preview({ shows: ['Our family plan', 'Names'], withheld: [{ key: 'withheld-contact', args: { name: 'Selma' } }] }) });
    const words = said();
    expect(words.indexOf('What stands on it')).toBeGreaterThan(0);
    expect(words.indexOf('Our family plan')).toBeLessThan(words.indexOf('Selma: '));
  });
});

describe('what somebody gets of the plan', () => {
  it('is said for this reader beside the pages, and kept at once', async () => {
    const steps = [{ id: 's1', what: 'Tarik cooks on Fridays.', who: ['tarik'] }, { id: 's2', what: 'Selma calls.', who: ['selma'] }];
    const backend = await open({ steps, releases: [{ id: 'r1', person: 'tarik', gets: 'steps', steps: { s2: '2026-11-20' } }] });
    expect(labelled('Gets of the plan')).toBeNull();
    await pickPerson('For whom', 'Tarik Begić');
    expect(labelled<HTMLInputElement>('Step 1')?.checked).toBe(false);
    expect(labelled<HTMLInputElement>('Step 2')?.checked).toBe(true);
    await pick('Gets of the plan', 'review');
    expect(labelled('Step 1')).toBeNull();
    await vi.waitFor(() => expect(backend.requests('record.save').at(-1)).toMatchObject({ kind: 'release', id: 'r1', set: { gets: 'review' } }));
    // Of somebody else nothing was said: it is a record of its own.
    await pickPerson('For whom', 'Selma Kovač');
    await pick('Gets of the plan', 'whole');
    await vi.waitFor(() => expect(backend.requests('record.save').at(-1)).toMatchObject({ kind: 'release', id: null, set: { person: { ref: 'selma' }, gets: 'whole' } }));
    await choose('agenda');
    expect(labelled('Gets of the plan')).toBeNull();
  });
});

describe('the register', () => {
  it('says how a paper looks, its number, how often it was printed and to whom it went', async () => {
    const looks = { large: true, easy: true, black: true, onto: 'booklet' as const, beside: 'bg', number: 4, times_printed: 2, mark: 'A7K2', reader: 'selma' };
    const copy = { id: 'c1', reader: 'tarik', paper: 'p2', number: 4, on: '2026-11-28', way: 'hand' as const };
    await open({ papers: [paper('p2', looks), paper('p1')], copies: [copy] });
    await toMade();
    const [first, second] = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    const words = ['Large print', 'Easy to read', 'Black only', 'Booklet to fold', 'Български', 'No. 4', 'printed 2×', 'A7K2', '2 pages', 'Tarik, handed over on 28 November 2026'];
    for (const one of words) expect(first).toContain(one);
    for (const one of words.filter((one) => one !== '2 pages')) expect(second).not.toContain(one);
  });

  it('says in words why a paper is not written out again', async () => {
    await open({ papers: [paper('p1', { black: true })] }, undefined, {
      'papers.save': () => {
        throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'onto', key: 'problem-sealed-sheets' }] });
      },
    });
    await toMade();
    await press('Save again');
    expect(toast.shown?.said.key).toBe('problem-sealed-sheets');
  });
});

describe('the name of a file', () => {
  it('holds code word, kind, language and day', () => {
    expect(fileName('Lipa', 'no_plan', 'sr-Cyrl', '2026-11-28')).toBe('krug-lipa-no-plan-sr-cyrl-2026-11-28.pdf');
    expect(fileName('Lipa', 'plan-2', 'bs', '2026-11-28', 'jpg')).toBe('krug-lipa-plan-2-bs-2026-11-28.jpg');
  });

  it('is plain letters whatever the script', () => {
    expect(fileName('Явор', 'plan', 'bg', '2026-04-18')).toBe('krug-javor-plan-bg-2026-04-18.pdf');
    expect(fileName('Šuma ../x', 'plan', 'bs', '')).toBe('krug-suma-x-plan-bs.pdf');
  });
});
