// Signed sheets that come back, and papers that are handed over.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Returned, ScannedSheet } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { press, settled, theButton, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { allLabelled, labelled, open, paper, pick, pickPerson, pressIn, said, sheet, tick, toMade } from './papers.fixture';

beforeEach(async () => {
  await setLanguage('en');
});

const PLAN = paper('p1', { mark: 'A7K2', reader: 'selma', number: 3 });
const NAMES = paper('p2', { kind: 'names', mark: 'A7K2', pages: 1 });
const PICTURE = 'data:image/jpeg;base64,AA==';
const KNOWN: ScannedSheet = { picture: PICTURE, key: 'scan-known', mark: 'A7K2', paper: 'p1', page: 2 };
const UNKNOWN: ScannedSheet = { picture: PICTURE, key: 'scan-unknown', mark: 'QX31', paper: null, page: 0 };

async function scan(...sheets: ScannedSheet[]) {
  const backend = await open({ papers: [PLAN, NAMES] }, undefined, {
    'papers.look_at_scan': () => ({ sheets, papers: [PLAN, NAMES] }),
    'papers.take_back': () => ({ returned: ['r1'], seen: ['h2'] }),
  });
  backend.chosen.choose_open_path = '/tmp/scan.jpg';
  await press('Take back a signed sheet');
  await pressIn('Choose a photo or scan');
  return backend;
}
const keep = () => theButton('Keep');
const papersChosen = () => allLabelled<HTMLSelectElement>('Which paper').map((one) => one.value);
const pagesChosen = () => allLabelled<HTMLSelectElement>('Page').map((one) => one.value);

describe('a scan', () => {
  it('is a photo or scan of the family’s own, and a known sheet says which paper it is', async () => {
    const backend = await scan(KNOWN);
    expect(backend.commands.find((one) => one.command === 'choose_open_path')?.args).toEqual({ filters: [{ name: 'Photo or scan', extensions: ['jpg', 'jpeg', 'png', 'pdf'] }] });
    expect(backend.requests('papers.look_at_scan')).toEqual([{ case: 'lipa', path: '/tmp/scan.jpg' }]);
    expect(sheet().querySelector('img')).toMatchObject({ src: PICTURE, alt: 'Sheet 1' });
    expect(sheet().textContent).toContain('Its code says which paper it is.');
    expect(labelled<HTMLSelectElement>('Which paper')?.selectedOptions[0]?.textContent).toBe('Plan, Selma, A7K2, No. 3, 28 November 2026');
    expect([papersChosen(), pagesChosen()]).toEqual([['p1'], ['2']]);
    await pickPerson('Who holds the sheet', 'Tarik Begić');
    await press('Keep');
    expect(backend.requests('papers.take_back')).toEqual([{ case: 'lipa', path: '/tmp/scan.jpg', sheets: [{ sheet: 0, paper: 'p1', page: 2 }], held_by: 'tarik' }]);
    expect(toast.shown?.said.key).toBe('papers-scan-taken');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('can be of one of several copies of one day: the number tells them apart', async () => {
    const copies = [PLAN, { ...PLAN, id: 'p3', number: 4 }, { ...PLAN, id: 'p4', number: null }];
    const backend = await open({ papers: copies }, undefined, { 'papers.look_at_scan': () => ({ sheets: [UNKNOWN], papers: copies }) });
    backend.chosen.choose_open_path = '/tmp/scan.jpg';
    await press('Take back a signed sheet');
    await pressIn('Choose a photo or scan');
    const names = [...(labelled<HTMLSelectElement>('Which paper')?.options ?? [])].map((one) => one.textContent).slice(-3);
    expect(names).toEqual(['Plan, Selma, A7K2, No. 3, 28 November 2026', 'Plan, Selma, A7K2, No. 4, 28 November 2026', 'Plan, Selma, A7K2, 28 November 2026']);
  });

  it('waits until each sheet has a paper and a page, or is left out', async () => {
    const backend = await scan(UNKNOWN, KNOWN);
    expect(sheet().textContent).toContain('Its code has the mark QX31, and no paper of this family was made with it.');
    expect(keep().disabled).toBe(true);
    await pick('Which paper', 'p1');
    expect(pagesChosen()).toEqual(['', '2']);
    expect(keep().disabled).toBe(true);
    await pick('Which paper', 'p2');
    expect(pagesChosen()).toEqual(['1', '2']);
    expect(keep().disabled).toBe(false);
    await tick('Leave out', 1);
    await press('Keep');
    expect(backend.requests('papers.take_back')).toEqual([{ case: 'lipa', path: '/tmp/scan.jpg', sheets: [{ sheet: 0, paper: 'p2', page: 1 }], held_by: null }]);
  });

  it('of which every sheet is left out is not kept', async () => {
    await scan(UNKNOWN);
    await tick('Leave out');
    expect(papersChosen()).toEqual([]);
    expect(keep().disabled).toBe(true);
  });

  it('says that it is being read, and what was wrong with it', async () => {
    let answer: () => void = () => undefined;
    const backend = await open({}, undefined, {
      'papers.look_at_scan': () =>
        new Promise((_, no) => {
          answer = () => no(new Failure({ code: 'file', key: 'failure-not-a-picture' }));
        }),
    });
    backend.chosen.choose_open_path = '/tmp/scan.doc';
    await press('Take back a signed sheet');
    await pressIn('Choose a photo or scan');
    expect(sheet().querySelector('[role="status"]')?.textContent).toContain('Reading');
    answer();
    await settled();
    expect(sheet().textContent).toContain('This is not a picture that Krug can read.');
  });
});

describe('sheets that came back', () => {
  const one: Returned = { id: 'r1', paper: 'p1', page: 2, by_code: false, on: '2026-11-30', file: null, held_by: 'selma' };

  it('are listed with their paper, day and holder', async () => {
    await open({ papers: [PLAN], returned: [one, { ...one, id: 'r2', by_code: true, held_by: null, page: 1 }] });
    await toMade();
    const [first, second] = [...document.querySelectorAll('section li')].map((row) => row.textContent);
    for (const words of ['Plan, A7K2, Page 2 of 2', '30 November 2026', 'Held by Selma', 'chosen by hand']) expect(first).toContain(words);
    for (const words of ['Held by', 'chosen by hand']) expect(second).not.toContain(words);
  });

  it('can be looked at and written out', async () => {
    const backend = await open({ papers: [PLAN], returned: [one] }, undefined, { 'papers.returned': () => ({ picture: PICTURE }), 'papers.save_returned': () => ({}) });
    await toMade();
    await press('Look at it: Plan, A7K2, Page 2 of 2');
    expect(backend.requests('papers.returned')).toEqual([{ case: 'lipa', returned: 'r1' }]);
    expect(sheet().querySelector('img')).toMatchObject({ src: PICTURE, alt: 'Plan, A7K2, Page 2 of 2' });
    await pressIn('Save again');
    expect(backend.requests('papers.save_returned')).toEqual([{ case: 'lipa', returned: 'r1', path: '/tmp/krug-lipa-plan-2-bs-2026-11-30.jpg' }]);
  });

  it('can be removed, one by one, with a way back', async () => {
    const returned = [one, { ...one, id: 'r2', page: 1 }];
    const backend = await open({ papers: [PLAN], returned }, undefined, {
      'record.remove': ({ id }) => {
        returned.splice(returned.findIndex((sheet) => sheet.id === id), 1);
        return { id, seen: ['h2'], at: '2026-11-30T16:20:00+01:00', undoable: true };
      },
    });
    await toMade();
    theButton('Remove: Plan, A7K2, Page 2 of 2').focus();
    await press('Remove: Plan, A7K2, Page 2 of 2');
    expect(backend.requests('record.remove')).toEqual([{ case: 'lipa', id: 'r1', seen: null }]);
    expect(toast.shown).toMatchObject({ said: { key: 'history-done', args: { what: 'Removed: signed sheet that came back' } }, action: { label: { key: 'history-take-back' } } });
    expect(document.querySelectorAll('section li')).toHaveLength(1);
    expect(document.activeElement).toBe(theButton('Remove: Plan, A7K2, Page 1 of 2'));
    await press('Remove: Plan, A7K2, Page 1 of 2');
    expect(said()).not.toContain('Signed sheets that came back');
  });

  it('stay where removing is refused, which is said', async () => {
    await open({ papers: [PLAN], returned: [one] }, undefined, {
      'record.remove': () => {
        throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'id', key: 'problem-closed' }] });
      },
    });
    await toMade();
    await press('Remove: Plan, A7K2, Page 2 of 2');
    expect(toast.shown).toMatchObject({ said: { key: 'problem-closed' } });
    expect(theButton('Remove: Plan, A7K2, Page 2 of 2')).toBeTruthy();
  });

  it('are not spoken of while there are none', async () => {
    await open({ papers: [PLAN] });
    await toMade();
    expect(said()).not.toContain('Signed sheets that came back');
  });
});

describe('handing over', () => {
  it('keeps to whom, when and how', async () => {
    const backend = await open({ papers: [PLAN] });
    await toMade();
    await press('Handed over');
    expect(labelled<HTMLInputElement>('For whom', sheet())?.value).toBe('Selma Kovač');
    await tick('By post');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('record.save')).toEqual([
      {
        case: 'lipa', kind: 'copy', id: null, seen: null,
        set: { reader: { ref: 'selma' }, paper: { ref: 'p1' }, number: 3, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, way: 'post' },
      },
    ]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('waits for a whole day', async () => {
    const backend = await open({ papers: [PLAN] });
    await toMade();
    await press('Handed over');
    const year = sheet().querySelector<HTMLInputElement>('input[id$="-year"]');
    write(year, '20');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('record.save')).toEqual([]);
    expect(sheet().querySelector('[role="alert"]')?.textContent).toContain('year');
    write(year, '2026');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('record.save')).toHaveLength(1);
  });

  it('shows a number that two laptops gave', async () => {
    await open({ papers: [PLAN, { ...PLAN, id: 'p9', reader: 'tarik' }, { ...PLAN, id: 'p8', number: 4 }] });
    await toMade();
    expect(said().split('Number given twice, on two laptops')).toHaveLength(3);
  });

  it('asks for whom, and says what was refused', async () => {
    const backend = await open({ papers: [NAMES] }, undefined, {
      'record.save': () => {
        throw new Failure({ code: 'problems', key: 'problem-private-time' });
      },
    });
    await toMade();
    await press('Handed over');
    const save = () => sheet().querySelector<HTMLButtonElement>('[type="submit"]');
    expect(save()?.disabled).toBe(true);
    await pickPerson('For whom', 'Lejla Marić');
    expect(save()?.disabled).toBe(false);
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([{ set: { reader: { ref: 'lejla' }, number: null, way: null } }]);
    expect(sheet().querySelector('[role="alert"]')).not.toBeNull();
  });
});
