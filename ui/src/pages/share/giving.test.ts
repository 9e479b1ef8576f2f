// Giving: the six words are on screen and never in a file name; what was made stays said when a later file fails; the register keeps its ticks.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ColleagueLine, GivenLine, ImportLine, MadeFiles, ShareView } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { plainDate } from '@/shared/text/dates';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { pathOf, widthOf } from './qr';
import SharePage from './SharePage.svelte';
import { receiverWords } from './words';

const WORDS = 'baro kuna zelo mita pova rine';
const IVAN: ColleagueLine = { by: 'b2', person: 'Ivan', device: '', fingerprint: '1180 4471', checked: null, added: true, own: false, other_key: false };
const given = (n: number, more: Partial<GivenLine> = {}): GivenLine => ({ n, at: '2026-11-18T08:20:00', case: 'lipa', title: 'Lipa', what: 'case', receiver: 'Ivan', by_passphrase: false, left_out: 0, until: '2027-02-16', ran_out: false, collected: null, ...more });
const came: ImportLine = { n: 5, at: '2026-11-20T18:02:00', case: 'lipa', alias: 'Lipa', from: 'Amira', new: 3, taken_back: null, may_go_back: true };
const family = (id: string, alias: string) => ({ case: id, alias, sample: false, ended: false, state: 'only_here' as const, with: '', at: null, not_given: 0, questions: 0, sealed: true });

let backend: StandIn;
beforeEach(() => setLanguage('en'));

const text = () => document.body.textContent ?? '';
const buttons = () => [...document.querySelectorAll('button')];
async function press(words: string) {
  const found = buttons().findLast((one) => one.textContent?.includes(words) && !one.disabled);
  if (!found) throw new Error(`no button "${words}"`);
  found.click();
  await settled();
}
async function tickOn(words: string) {
  const found = [...document.querySelectorAll('label')].findLast((one) => one.textContent?.includes(words))?.querySelector('input');
  if (!found) throw new Error(`no tick "${words}"`);
  found.click();
  await settled();
}

async function open(view: Partial<ShareView> = {}, extra: Answers = {}) {
  const all: ShareView = { families: [family('lipa', 'Lipa'), family('breza', 'Breza')], given: [], imports: [], receivers: [IVAN], questions: 0, today: '2026-11-24', ...view };
  backend = new StandIn({
    'share.view': () => structuredClone(all),
    'share.words': () => ({ passphrase: WORDS }),
    'share.make': ({ cases }) => ({ files: cases.map((id) => ({ case: id, title: id, path: `/stick/${id}.krug`, name: `2026-11-24 ${id}.krug`, bytes: 9 })), until: '2027-02-22' }),
    'share.collected': ({ n, collected }) => {
      all.given = all.given.map((line) => (line.n === n ? { ...line, collected: collected ? '2026-11-24T09:00:00' : null } : line));
      return all;
    },
    'take_in.back': () => ({}),
    'figures.view': ({ from, to }) => ({ from, to, figures: [{ measure: 'referrals_received', unit: 'count', value: 9, suppressed: false }, { measure: 'reviews_held', unit: 'count', value: null, suppressed: true }] }),
    'figures.give': () => ({ files: [{ case: '', title: '', path: '/stick/numbers.krug', name: 'numbers.krug', bytes: 9 }], until: null }),
    ...extra,
  });
  backend.chosen.choose_folder = '/stick';
  useBackend(backend);
  router.go({ at: 'share' });
  show(SharePage);
  await settled();
}

describe('a file for a colleague', () => {
  it('with a passphrase shows its six words before and after', async () => {
    await open();
    await press(t('share-make-colleague'));
    await tickOn('Breza');
    await tickOn(t('share-opens-by-words'));
    expect(backend.requests('share.words')).toEqual([{ language: 'en' }]);
    const words = () => document.querySelector('.words[role=group]')?.textContent?.trim().split(/\s+/).join(' ');
    expect(words()).toBe(WORDS);
    expect(text()).toContain(t('share-words-tell'));
    await press(t('share-choose-and-make'));
    expect(backend.requests('share.make')).toEqual([{ cases: ['breza'], to: { by: null, passphrase: WORDS }, notes: true, safety: true, folder: '/stick' }]);
    expect(text()).toContain('2026-11-24 breza.krug');
    expect(text()).toContain(t('share-made'));
    expect(words()).toBe(WORDS);
  });

  it('is for one computer, and says so when its figures were not compared', async () => {
    await open();
    await press(t('share-make-colleague'));
    await tickOn('Lipa');
    expect(buttons().find((one) => one.textContent?.includes(t('share-choose-and-make')))?.disabled).toBe(true);
    write(document.querySelector('select'), 'b2');
    await settled();
    expect(text()).toContain(t('share-receiver-compare'));
    await tickOn(t('share-with-notes'));
    await press(t('share-choose-and-make'));
    expect(backend.requests('share.make')).toEqual([{ cases: ['lipa'], to: { by: 'b2', passphrase: null }, notes: false, safety: true, folder: '/stick' }]);
  });

  it('stays said when a later one cannot be made', async () => {
    await open({}, {
      'share.make': ({ cases }) => {
        if (cases[0] === 'breza') throw new Failure({ code: 'problems', key: 'problem-private-time' });
        return { files: [{ case: 'lipa', title: 'Lipa', path: '/stick/lipa.krug', name: 'lipa.krug', bytes: 9 }], until: null };
      },
    });
    await press(t('share-make-colleague'));
    for (const alias of ['Lipa', 'Breza']) await tickOn(alias);
    await tickOn(t('share-opens-by-words'));
    await press(t('share-choose-and-make'));
    expect(text()).toContain('lipa.krug');
    expect(text()).toContain(t('share-not-made', { alias: 'Breza' }));
    expect(text()).toContain(t('problem-private-time'));
  });

  it('names the families that were not begun', async () => {
    await open({ families: [family('lipa', 'Lipa'), family('breza', 'Breza'), family('javor', 'Javor')] }, {
      'share.make': ({ cases }) => {
        if (cases[0] === 'breza') throw new Failure({ code: 'problems', key: 'problem-private-time' });
        return { files: [{ case: 'lipa', title: 'Lipa', path: '/stick/lipa.krug', name: 'lipa.krug', bytes: 9 }], until: null };
      },
    });
    await press(t('share-make-colleague'));
    for (const alias of ['Lipa', 'Breza', 'Javor']) await tickOn(alias);
    await tickOn(t('share-opens-by-words'));
    await press(t('share-choose-and-make'));
    for (const alias of ['Breza', 'Javor']) expect(text()).toContain(t('share-not-made', { alias }));
  });

  it('keeps what was filled in when the first one is refused', async () => {
    await open({}, {
      'share.make': () => {
        throw new Failure({ code: 'problems', key: 'problem-private-time' });
      },
    });
    await press(t('share-make-colleague'));
    await tickOn('Breza');
    await tickOn(t('share-opens-by-words'));
    await press(t('share-choose-and-make'));
    expect(text()).toContain(t('problem-private-time'));
    expect(text()).toContain(t('share-not-made', { alias: 'Breza' }));
    await press(t('share-choose-and-make'));
    expect(backend.requests('share.make')).toHaveLength(2);
  });

  it('keeps its sheet until it is made, whatever is pressed meanwhile', async () => {
    let made = (_: MadeFiles): void => undefined;
    await open({}, { 'share.make': () => new Promise((done) => (made = done)) });
    await press(t('share-make-colleague'));
    await tickOn('Lipa');
    await tickOn(t('share-opens-by-words'));
    await press(t('share-choose-and-make'));
    expect(text()).toContain(t('share-making', { n: 1, of: 1 }));
    await press(t('share-choose-and-make'));
    await press(t('frame-close'));
    document.querySelector('dialog[open]')?.dispatchEvent(new Event('close'));
    await settled();
    made({ files: [{ case: 'lipa', title: 'Lipa', path: '/stick/lipa.krug', name: 'lipa.krug', bytes: 9 }], until: null });
    await settled();
    expect(backend.requests('share.make')).toHaveLength(1);
    expect(document.querySelector('dialog[open] .words')?.textContent).toContain('baro');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('share-made'));
    await press(t('frame-close'));
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('is not begun when no folder was chosen', async () => {
    await open();
    delete backend.chosen.choose_folder;
    await press(t('share-make-colleague'));
    await tickOn('Lipa');
    await tickOn(t('share-opens-by-words'));
    await press(t('share-choose-and-make'));
    expect(backend.requests('share.make')).toEqual([]);
  });
});

it('for the own second computer all families are ticked, and only own computers can have them', async () => {
  await open({ receivers: [IVAN, { ...IVAN, by: 'c3', person: 'Jasmina', own: true }] });
  await press(t('share-make-own'));
  await press(t('share-choose-and-make'));
  expect(backend.requests('share.make')).toMatchObject([{ cases: ['lipa'], to: { by: 'c3' } }, { cases: ['breza'], to: { by: 'c3' } }]);
});

it('for the office the numbers are shown as they are given, small ones untold', async () => {
  await open();
  await press(t('share-make-office'));
  expect(backend.requests('figures.view')).toEqual([{ from: '2026-01-01', to: '2026-11-24' }]);
  const cells = [...document.querySelectorAll('dialog td')].map((cell) => cell.textContent);
  expect(cells).toEqual(['9', t('figures-few')]);
  const period = t('date-from-to', { from: plainDate('2026-01-01'), to: plainDate('2026-11-24') });
  expect(text()).toContain(period);
  await tickOn(t('share-opens-by-words'));
  await press(t('share-choose-and-make'));
  expect(backend.requests('figures.give')).toMatchObject([{ from: '2026-01-01', to: '2026-11-24' }]);
  expect(text()).toContain(period);
});

describe('the register', () => {
  it('keeps that something was collected, and that it was not', async () => {
    await open({ given: [given(3), given(2, { what: 'card', title: '', receiver: '', case: null })] });
    await tickOn(t('share-part-register'));
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(1);
    await tickOn(t('share-collected'));
    expect(backend.requests('share.collected')).toEqual([{ n: 3, collected: true }]);
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settled();
    expect(backend.requests('share.collected')).toEqual([{ n: 3, collected: true }, { n: 3, collected: false }]);
  });

  it('takes back what came in only after it said what that means', async () => {
    await open({ imports: [came, { ...came, n: 4, may_go_back: false }] });
    await tickOn(t('share-part-register'));
    await press(t('take-in-back'));
    expect(text()).toContain(t('take-in-back-what'));
    expect(backend.requests('take_in.back')).toEqual([]);
    await press(t('take-in-back'));
    expect(backend.requests('take_in.back')).toEqual([{ n: 5 }]);
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  it('says in words for whom something left', () => {
    expect(receiverWords(given(1))).toBe('Ivan');
    expect(receiverWords(given(1, { receiver: '', by_passphrase: true }))).toBe(t('share-by-words'));
    expect(receiverWords(given(1, { receiver: 'self' }))).toBe(t('share-with-self'));
    expect(receiverWords(given(1, { receiver: '0f'.repeat(16) }))).toBe(t('share-with-unknown'));
  });
});

describe('the square code', () => {
  it('keeps a quiet edge of four and draws each run once', () => {
    const rows = ['## #', '    ', '#  #', '####'];
    expect(widthOf(rows)).toBe(12);
    expect(pathOf(rows)).toBe('M4 4h2v1h-2zM7 4h1v1h-1zM4 6h1v1h-1zM7 6h1v1h-1zM4 7h4v1h-4z');
  });
});
