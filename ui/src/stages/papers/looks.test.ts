// How a paper looks, the words of its second language, and printing it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToTranslate } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { press, settled, theButton, write } from '@/shared/page.fixture';
import { setLanguage } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { fitting, ORDINARY } from './looks';
import { choose, labelled, open, PEOPLE, pick, pickPerson, pressIn, preview, said, sheet, tick } from './papers.fixture';

beforeEach(async () => {
  await setLanguage('en');
});

describe('how a paper looks', () => {
  it('is in the pages shown and in the paper made', async () => {
    const backend = await open();
    await tick('Large print');
    await tick('Black only');
    await pick('Pages to a sheet', 'two');
    const looks = { large: true, easy: false, black: true, a3: false, onto: 'two', beside: null };
    expect(backend.requests('papers.preview').at(-1)).toEqual({ case: 'lipa', kind: 'plan', reader: null, language: null, ...looks });
    await press('Save PDF');
    expect(backend.requests('papers.make')).toMatchObject([{ kind: 'plan', ...looks, path: expect.stringMatching(/^\/tmp\/krug-lipa-plan-bs-/) }]);
  });

  it('is not made smaller again on A3', async () => {
    const backend = await open();
    await pick('Pages to a sheet', 'two');
    await tick('On A3, larger');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ a3: true, onto: null });
    await tick('On A3, larger');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ a3: false, onto: 'two' });
  });

  it('stays as somebody chose it, whoever reads', async () => {
    const people = PEOPLE.map((line) => (line.person.id === 'selma' ? { ...line, person: { ...line.person, reading: 'big' as const } } : line));
    const backend = await open({ people });
    const last = () => backend.requests('papers.preview').at(-1);
    await pickPerson('For whom', 'Selma Kovač');
    expect(last()).toMatchObject({ reader: 'selma', large: true, easy: false });
    await tick('Large print');
    await tick('Easy to read');
    await pickPerson('For whom', 'Tarik Begić');
    expect(last()).toMatchObject({ reader: 'tarik', large: false, easy: true });
    await pickPerson('For whom', 'Selma Kovač');
    expect(last()).toMatchObject({ reader: 'selma', large: false, easy: true });
  });

  it('is asked for all papers too', async () => {
    const backend = await open({}, undefined, { 'papers.make_all': () => ({ papers: 3, pages: 5, not_made: [] }) });
    backend.chosen.choose_folder = '/media/stick';
    await tick('Black only');
    await press('Save all in a folder');
    expect(backend.requests('papers.make_all')).toEqual([{ case: 'lipa', language: null, large: false, easy: false, black: true, a3: false, onto: null, beside: null, folder: '/media/stick' }]);
  });

  it('says how to print a booklet, and one page a sheet is nothing said', async () => {
    const backend = await open();
    expect(said()).not.toContain('Print on both sides, turn over');
    await pick('Pages to a sheet', 'booklet');
    expect(said()).toContain('Print on both sides, turn over the short edge, fold in the middle.');
    await pick('Pages to a sheet', 'one');
    expect(backend.requests('papers.preview').map((one) => (one as { onto: unknown }).onto)).toEqual([null, 'booklet', null]);
  });

  it('is not easy beside a second language, which is never the first', async () => {
    const backend = await open();
    await tick('Easy to read');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ easy: true, beside: null });
    const seconds = () => [...(labelled<HTMLSelectElement>('Second language beside it')?.options ?? [])].map((one) => one.value);
    expect(seconds()).toEqual(['', 'bg', 'cs', 'en', 'hr', 'sr-Latn', 'sr-Cyrl']);
    await pick('Second language beside it', 'bg');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ easy: false, beside: 'bg' });
    expect(labelled<HTMLInputElement>('Easy to read')).toMatchObject({ disabled: true, checked: false });
    await pick('Language', 'bg');
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ language: 'bg', easy: true, beside: null });
  });

  it('of a plan alone is easy or in two languages', async () => {
    const backend = await open();
    await tick('Easy to read');
    await choose('agenda');
    expect(labelled('Easy to read')).toBeNull();
    expect(labelled('Second language beside it')).toBeNull();
    expect(backend.requests('papers.preview').at(-1)).toMatchObject({ kind: 'agenda', easy: false, beside: null });
    expect(fitting({ ...ORDINARY, beside: 'bg' }, 'agenda', 'bs').beside).toBeNull();
  });

  it('counts long sentences and words where they are to be easy', async () => {
    await open({}, undefined, { 'papers.preview': () => preview({ reading: { words: 214, sentences: 31, long_sentences: 2, long_words: 4 } }) });
    expect(said()).not.toContain('Easy to read?');
    await tick('Easy to read');
    expect(said()).toContain('214 words in 31 sentences. Longer than 15 words: 2 sentences. Longer than 14 letters: 4 words.');
    await choose('child');
    expect(said()).toContain('Easy to read?');
  });

  it('says beside the field what a sealed plan cannot be', async () => {
    await open({}, undefined, {
      'papers.make': () => {
        throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'onto', key: 'problem-sealed-sheets' }] });
      },
    });
    await pick('Pages to a sheet', 'two');
    await press('Save PDF');
    expect(labelled('Pages to a sheet')?.closest('.field')?.textContent).toContain('A sealed plan is saved as it was sealed');
  });
});

describe('the words of the second language', () => {
  const field = (of: string) => labelled<HTMLTextAreaElement>(`In the other language: ${of}`);
  const leave = async (of: string) => {
    field(of)?.dispatchEvent(new Event('blur'));
    await settled();
  };

  it('are stored for the family’s own, and changed where somebody wrote them before', async () => {
    const words: ToTranslate[] = [{ of: 'Nana spava kod nas.', words: '', id: null, also: [] }, { of: 'Lejla ide u školu.', words: 'Лейла ходи на училище.', id: 't1', also: [] }];
    const backend = await open({}, undefined, {
      'papers.preview': ({ beside }) => preview({ to_translate: beside ? words : [] }),
      'record.save': ({ id, set }) => {
        const at = id === null ? 0 : 1;
        words[at] = { of: words[at]?.of ?? '', words: String(set.words), id: id ?? 't2', also: [] };
        return { id: id ?? 't2', seen: ['h2'], at: '2026-11-28T16:20:00+01:00', undoable: true };
      },
    });
    expect(said()).not.toContain('Words for the second language');
    await pick('Second language beside it', 'bg');
    expect(field('Lejla ide u školu.')?.value).toBe('Лейла ходи на училище.');
    write(field('Nana spava kod nas.'), 'Баба спи у нас.');
    await leave('Nana spava kod nas.');
    write(field('Lejla ide u školu.'), 'Лейла тръгва за училище.');
    await leave('Lejla ide u školu.');
    expect(backend.requests('record.save')).toEqual([
      { case: 'lipa', kind: 'translation', id: null, seen: ['h'], set: { language: 'bg', of: 'Nana spava kod nas.', words: 'Баба спи у нас.' } },
      { case: 'lipa', kind: 'translation', id: 't1', seen: ['h'], set: { words: 'Лейла тръгва за училище.' } },
    ]);
    expect(field('Nana spava kod nas.')?.value).toBe('Баба спи у нас.');
    expect(backend.requests('papers.preview')).toHaveLength(4);
  });

  it('written on two laptops stand one under the other until somebody chooses', async () => {
    const own = { of: 'Nana spava kod nas.', words: 'Баба спи у нас.', id: 't1' };
    const also = [{ id: 't2', words: 'Баба спи при нас.' }, { id: 't3', words: 'Бабата нощува тук.' }];
    let words: ToTranslate[] = [{ ...own, also }];
    const backend = await open({}, undefined, {
      'papers.preview': ({ beside }) => preview({ to_translate: beside ? words : [] }),
      'record.remove': ({ id }) => {
        if (id === 't3') words = [{ ...own, id: 't2', words: 'Баба спи при нас.', also: [] }];
        return { id, seen: ['h2'], at: '2026-11-28T16:20:00+01:00', undoable: true };
      },
    });
    await pick('Second language beside it', 'bg');
    expect(said()).toContain('Also written for this, on another laptop:');
    expect(said()).toContain('Баба спи при нас.');
    await press('Use these words: Баба спи при нас.');
    expect(backend.requests('record.remove')).toMatchObject([{ id: 't1' }, { id: 't3' }]);
    await settled();
    expect(field('Nana spava kod nas.')?.value).toBe('Баба спи при нас.');
    expect(said()).not.toContain('Also written');
  });

  /** A page on which a word of one line is not to stand. */
  async function refusing() {
    const words: ToTranslate[] = [{ of: 'Nana spava kod nas.', words: '', id: null, also: [] }];
    const backend = await open({}, undefined, {
      'papers.preview': ({ beside }) => {
        if (beside && (beside !== 'bg' || words[0]?.words.includes('Скривена'))) {
          throw new Failure({ code: 'problems', key: 'problem-private-time', fields: [{ field: 'translation', key: 'problem-private-time' }] });
        }
        return preview({ to_translate: beside ? [...words] : [] });
      },
      'record.save': ({ set }) => {
        words[0] = { of: 'Nana spava kod nas.', words: String(set.words), id: 't1', also: [] };
        return { id: 't1', seen: ['h2'], at: '2026-11-28T16:20:00+01:00', undoable: true };
      },
    });
    await pick('Second language beside it', 'bg');
    write(field('Nana spava kod nas.'), 'Скривена улица 5.');
    await leave('Nana spava kod nas.');
    return backend;
  }
  const refused = () => document.querySelector('[role="alert"]');

  it('stay where the page is refused for one of them, and can be put right', async () => {
    const backend = await refusing();
    expect(refused()).not.toBeNull();
    expect(theButton('Save PDF').disabled).toBe(true);
    expect(field('Nana spava kod nas.')?.value).toBe('Скривена улица 5.');
    await tick('Large print');
    expect(refused()).not.toBeNull();
    expect(field('Nana spava kod nas.')?.value).toBe('Скривена улица 5.');
    write(field('Nana spava kod nas.'), 'Баба спи у нас.');
    await leave('Nana spava kod nas.');
    expect(backend.requests('record.save').at(-1)).toEqual({ case: 'lipa', kind: 'translation', id: 't1', seen: ['h2'], set: { words: 'Баба спи у нас.' } });
    expect(refused()).toBeNull();
    expect(field('Nana spava kod nas.')?.value).toBe('Баба спи у нас.');
    expect(theButton('Save PDF').disabled).toBe(false);
  });

  it('are asked for where the page is refused before it was ever drawn', async () => {
    const words: ToTranslate[] = [{ of: 'Nana spava kod nas.', words: 'Скривена улица 5.', id: 't1', also: [] }];
    const backend = await open({}, undefined, {
      'papers.preview': ({ beside }) => {
        if (beside) throw new Failure({ code: 'problems', key: 'problem-private-time', fields: [{ field: 'translation', key: 'problem-private-time' }] });
        return preview();
      },
      'papers.translations': () => ({ to_translate: words, seen: ['h9'] }),
    });
    await pick('Second language beside it', 'bg');
    expect(refused()).not.toBeNull();
    expect(backend.requests('papers.translations')).toMatchObject([{ case: 'lipa', kind: 'plan', beside: 'bg' }]);
    expect(field('Nana spava kod nas.')?.value).toBe('Скривена улица 5.');
  });

  it('go with the choice they were read for, and are stored as what they were', async () => {
    const backend = await refusing();
    await pick('Second language beside it', 'cs');
    expect(refused()).not.toBeNull();
    expect(said()).not.toContain('Words for the second language');
    await pick('Second language beside it', 'bg');
    expect(said()).not.toContain('Words for the second language');
    await pick('Second language beside it', '');
    expect(refused()).toBeNull();
    expect(backend.requests('record.save')).toHaveLength(1);
  });

  it('are stored for their own language when another is chosen while they are typed', async () => {
    const backend = await open({}, undefined, { 'papers.preview': ({ beside }) => preview({ to_translate: beside ? [{ of: 'Nana spava kod nas.', words: '', id: null, also: [] }] : [] }) });
    await pick('Second language beside it', 'bg');
    write(field('Nana spava kod nas.'), 'Баба спи у нас.');
    await pick('Second language beside it', 'cs');
    expect(backend.requests('record.save')).toMatchObject([{ id: null, set: { language: 'bg', of: 'Nana spava kod nas.', words: 'Баба спи у нас.' } }]);
    expect(field('Nana spava kod nas.')?.value).toBe('');
  });
});

describe('printing', () => {
  const printers = { names: ['Office', 'Corridor'], usual: 'Office' };
  const done = { paper: 'p1', pages: 2, sealed: false, seen: ['h2'] };

  it('asks for the printers and sends what was chosen', async () => {
    const backend = await open({}, undefined, { 'papers.printers': () => printers, 'papers.print': () => done });
    await tick('Large print');
    await press('Print');
    expect(labelled<HTMLSelectElement>('Printer')?.value).toBe('Office');
    await pick('Printer', 'Corridor');
    write(labelled('Copies'), '3');
    await tick('On both sides');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('papers.print')).toEqual([
      { case: 'lipa', kind: 'plan', reader: null, language: null, large: true, easy: false, black: false, a3: false, onto: null, beside: null, printer: 'Corridor', copies: 3, both_sides: true, onto_a4: false },
    ]);
    expect(toast.shown?.said.key).toBe('papers-printed');
    expect(backend.requests('papers.view').length).toBeGreaterThan(1);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('goes through the print window of a system whose printers nobody names', async () => {
    const rules: string[] = [];
    vi.stubGlobal('CSSStyleSheet', class { replaceSync = (css: string) => rules.push(css); });
    vi.stubGlobal('print', () => rules.push([...document.querySelectorAll('body > .print-pages > div')].map((page) => page.textContent).join('|')));
    Object.assign(document, { adoptedStyleSheets: [] });
    const backend = await open({}, undefined, {
      'papers.printers': () => ({ names: [], usual: null }),
      'papers.pages': () => ({ pages: ['<svg><text>one</text></svg>', '<svg><text>two</text></svg>'], size: [595.3, 841.9], seen: ['h2'] }),
    });
    await press('Print');
    expect(sheet().textContent).toContain('choose the printer there');
    write(labelled('Copies'), '2');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('papers.pages')).toMatchObject([{ kind: 'plan', copies: 2 }]);
    expect(rules[0]).toContain('@page { size: 595.3pt 841.9pt; margin: 0; }');
    expect(rules[1]).toBe('one|two');
    // Nobody says whether anything came out: it can be taken back. The pages are gone.
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(toast.shown?.action?.label.key).toBe('history-take-back');
    expect(document.querySelector('.print-pages, dialog')).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('says beside the field how many copies there can be and that a printer has gone', async () => {
    const backend = await open({}, undefined, {
      'papers.printers': () => printers,
      'papers.print': () => {
        throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'printer', key: 'problem-printer' }] });
      },
    });
    await press('Print');
    const send = async (copies: string) => {
      write(labelled('Copies'), copies);
      sheet().querySelector('form')?.requestSubmit();
      await settled();
    };
    for (const wrong of ['', '0', '51', 'two', '1.5']) {
      await send(wrong);
      expect(labelled('Copies')?.closest('.field')?.textContent).toContain('Choose 1 to 50 copies.');
    }
    expect(backend.requests('papers.print')).toHaveLength(0);
    await send('50');
    expect(labelled('Printer')?.closest('.field')?.textContent).toContain('This printer is not there any more.');
  });

  it('of A3 can be on A4, for a printer that has no other', async () => {
    const backend = await open({}, undefined, { 'papers.printers': () => printers, 'papers.print': () => done, 'papers.preview': () => preview({ a3: true }) });
    await press('Print');
    await tick('On A4, smaller: the sheet is A3');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('papers.print')).toMatchObject([{ onto_a4: true }]);
  });

  it('of a booklet is always on both sides', async () => {
    const backend = await open({}, undefined, { 'papers.printers': () => printers, 'papers.print': () => done });
    await pick('Pages to a sheet', 'booklet');
    await press('Print');
    expect(labelled<HTMLInputElement>('On both sides')).toMatchObject({ disabled: true, checked: true });
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(backend.requests('papers.print')).toMatchObject([{ onto: 'booklet', both_sides: true }]);
  });

  it('says what the printer did, and stays open', async () => {
    await open({}, undefined, {
      'papers.printers': () => printers,
      'papers.print': () => {
        throw new Failure({ code: 'file', key: 'failure-printer' });
      },
    });
    await press('Print');
    sheet().querySelector('form')?.requestSubmit();
    await settled();
    expect(sheet().textContent).toContain('The printer did not take the paper.');
    await pressIn('Cancel');
    expect(theButton('Print').disabled).toBe(false);
  });
});
