/** The stand-in's answers about papers: those made, two signed sheets that came back, a printer, and a scan of two sheets. */
import type { Paper, PapersView, PersonLine, Returned, Wanted } from '@/backend/calls';
import type { Answers } from '@/backend/standin';

export const A4 = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><path d="M60 90h340M60 130h470M60 150h470M60 170h300M60 230h470M60 250h470M60 270h210" stroke="#444" stroke-width="4" fill="none"/></svg>';
const SIGNED = `data:image/svg+xml,${encodeURIComponent(A4.replace('</svg>', '<path d="M70 720q30-60 50-10t60-20q20-40 40 10t50-10M320 730q20-50 45-5t70-15" stroke="#1d3a8a" stroke-width="4" fill="none"/></svg>').replace('<svg ', '<svg width="595" height="842" '))}`;

const paper = (id: string, kind: Paper['kind'], more: Partial<Paper> = {}): Paper => ({
  id, kind, reader: null, language: 'bs', mark: '', made_on: '2026-11-24', pages: 1, large: false, easy: false, black: false, a3: false, unseen: false, onto: null, beside: '', number: null, keep_months: null, times_printed: null, sealed: false, says: '',
  file: null, ...more,
});
const PAPERS = [
  paper('p8', 'plan', { reader: 'Fatima', mark: 'A7K2', number: 4, pages: 2, sealed: true, large: true, beside: 'bg', times_printed: 1 }),
  paper('p7', 'plan', { reader: 'Damir', mark: 'A7K2', number: 3, pages: 2, black: true, onto: 'booklet', times_printed: 2 }),
  paper('p6', 'plan', { reader: 'Amar', mark: 'X4M9', number: 3, pages: 3, easy: true, made_on: '2026-11-21' }),
  paper('p5', 'names', { mark: 'A7K2', pages: 1, times_printed: 12 }),
  paper('p4', 'information_easy', { large: true, language: 'bg', pages: 2 }),
  paper('p3', 'child', { reader: 'Lejla', large: true }), paper('p2', 'fridge'), paper('p1', 'feedback_referrer'),
];
const returned = (id: string, more: Partial<Returned>): Returned => ({
  id, paper: 'p5', page: 1, by_code: true, on: '2026-11-24', file: { sha256: 'a1', name: 'signed-sheet.jpg', type: 'image/jpeg', size: 214_000 }, held_by: 'Fatima', ...more,
});

const papers = (people: PersonLine[]): PapersView => ({
  seen: ['a'], people, language: 'bs', languages: {}, withheld: [{ key: 'withheld-contact', args: { name: 'Selma' } }],
  releases: [{ id: 'rel1', person: 'Emir', gets: 'steps', steps: { s2: '2026-11-24' } }],
  steps: [{ id: 's1', what: 'Nana Fatima spava u stanu djece.', who: ['Fatima'] }, { id: 's2', what: 'Emir vozi Lejlu na trening.', who: ['Emir'] }],
  versions: [{ id: 'v2', number: 2, sealed_on: '2026-11-24', sealed_at: null, content: '', mark: 'A7K2', pdf: null, sealed_by: '', fingerprint: '', set_aside_on: null }],
  possible: [
    'information', 'information_easy', 'information_child', 'agreement', 'informant', 'feedback', 'feedback_referrer', 'supervision', 'referral', 'question', 'pack', 'agenda', 'wall', 'day', 'labels', 'taxi',
    'names', 'fridge', 'review', 'cards', 'map', 'circle', 'directory',
  ],
  papers: PAPERS,
  returned: [returned('r1', {}), returned('r2', { paper: 'p8', page: 2, by_code: false, held_by: null })],
  copies: [
    { id: 'c1', reader: 'Fatima', paper: 'p8', number: 4, on: '2026-11-24', way: 'hand' },
    { id: 'c2', reader: 'Emir', paper: 'p7', number: 3, on: '2026-11-24', way: 'post' },
  ],
});

const preview = (people: PersonLine[], { beside }: Wanted) => ({
  pages: [A4, A4], withheld: papers(people).withheld, mark: '', sealed: false, a3: false,
  shows: ['Naš porodični plan', 'Pitanje', 'Šta je dobro', 'Šta ćemo uraditi', 'Ako bude teško', 'Ko dobija primjerak', 'Imena'],
  reading: { words: 214, sentences: 31, long_sentences: 2, long_words: 4 },
  to_translate: beside === null ? [] : [
    { of: 'Nana Fatima spava u stanu djece kad Selma radi noću.', words: 'Баба Фатима спи в дома на децата, когато Селма е нощна смяна.', id: 't1', also: [{ id: 't2', words: 'Фатима спи при децата, когато Селма работи нощем.' }] },
    { of: 'Tetka Azra kuca u sedam i petnaest; Lejla ide s njom u školu.', words: '', id: null, also: [] },
  ],
});

/** Papers of the look page. */
export const papersAnswers = (people: PersonLine[]): Answers => ({
  'papers.view': () => papers(people),
  'papers.verify': () => ({
    key: 'verdict-unchanged', room: true, stamp_room: true,
    seals: [{ stamp: null, by: 'Jasmina Delić', organisation: 'Krug za porodicu', says: 'Pečat: Jasmina Delić, 28. novembra 2026. godine', at: '2026-11-28T16:20:00+01:00', fingerprint: '907B D8EC DF37 81D4 1509 03D1 75FA FC35 3B0D 5BF2 0A16 9229 F348 B1AC AA5F 8519', self_issued: true, mine: true }],
  }),
  'papers.ask_time': () => ({}),
  'papers.stamp': () => ({
    key: 'verdict-unchanged', room: true, stamp_room: false,
    seals: [{ stamp: { by: 'Služba vremena', organisation: 'Pošta', at: '2026-11-28T15:05:00+01:00', clock: true }, by: 'Jasmina Delić', organisation: 'Krug za porodicu', says: 'Pečat: Jasmina Delić, 28. novembra 2026. godine', at: '2026-11-28T16:20:00+01:00', fingerprint: '907B D8EC DF37 81D4 1509 03D1 75FA FC35 3B0D 5BF2 0A16 9229 F348 B1AC AA5F 8519', self_issued: true, mine: true }],
  }),
  'papers.preview': (wanted) => preview(people, wanted),
  'papers.printers': () => ({ names: ['Brother_HL-L2350DW_ured', 'Canon_iR_C3226_hodnik_prizemlje'], usual: 'Brother_HL-L2350DW_ured' }),
  'papers.print': () => ({ paper: 'p9', pages: 2, sealed: true, seen: ['b'] }),
  'papers.look_at_scan': () => ({
    sheets: [{ picture: SIGNED, key: 'scan-known', mark: 'A7K2', paper: 'p8', page: 2 }, { picture: SIGNED, key: 'scan-unknown', mark: 'QX31', paper: null, page: 0 }],
    papers: PAPERS.slice(0, 4),
  }),
  'papers.take_back': () => ({ returned: ['r3'], seen: ['b'] }),
  'papers.returned': () => ({ picture: SIGNED }),
  'papers.save_returned': () => ({}),
});
