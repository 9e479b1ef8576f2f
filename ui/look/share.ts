/** The stand-in's answers about sharing by file: one stick from the office, two colleagues, a small register. */
import type { ColleagueLine, ColleaguesView, ItemDifference, LookedFile, Sender, ShareView, Shown } from '@/backend/calls';
import type { Answers } from '@/backend/standin';

const said = (text: string): Shown => ({ as: text === '' ? 'nothing' : 'text', text });
const AMIRA: ColleagueLine = { by: 'a1', person: 'Amira Hodžić', device: 'laptop in the office', fingerprint: '4821 0937 1184 6650 7302 9415 2208 5573', checked: '2026-10-02T10:00:00', added: true, own: false, other_key: false };
const IVAN: ColleagueLine = { by: 'b2', person: 'Ivan Marić', device: '', fingerprint: '1180 4471 9023 6518 0077 3341 8206 9954', checked: null, added: true, own: false, other_key: true };
const HOME: ColleagueLine = { by: 'c3', person: 'Jasmina Delić', device: 'computer at home', fingerprint: '7719 2054 3380 1146 9027 5561 8843 0192', checked: null, added: true, own: true, other_key: false };

const sender = (line: ColleagueLine, standing: Sender['standing']): Sender => ({ by: line.by, person: line.person, device: line.device, fingerprint: line.fingerprint, standing, card: 'KRUG1:AAAA' });
const file = (alias: string, more: Partial<LookedFile>): LookedFile => ({
  path: `/media/stick/${alias}.krug`, name: `2026-11-20 ${alias}.krug`, fault: null, key: null, sender: sender(AMIRA, 'checked'), made_at: '2026-11-20T15:42:00', until: '2027-02-18',
  by_passphrase: false, case: alias.toLowerCase(), alias, here: true, erased_on: null, new: 0, lines: [], counts: [], questions: 0, guarded: [], remarks: [], ...more,
});
const note = (id: string, text: string): ItemDifference => ({ id, kind: 'note', label: text, happened: 'added', fields: [{ stored: 'text', field: 'text', member: null, before: said(''), after: said(text) }] });

const FILES: LookedFile[] = [
  file('Lipa', {
    new: 9, questions: 2, remarks: ['left_out'], guarded: [{ kind: 'contact', id: 'c1', label: 'Selma Kovač' }],
    counts: [{ kind: 'note', added: 4, changed: 0, removed: 0 }, { kind: 'contact', added: 1, changed: 1, removed: 0 }, { kind: 'invitation', added: 0, changed: 1, removed: 0 }],
    lines: [
      note('n1', 'Goran rang the office: he is coming.'), note('n2', 'The hall is free on Saturday from 9.'), note('n3', 'Azra asks for a chair with a high back.'), note('n4', 'Tarik brings the projector.'),
      { id: 'c2', kind: 'contact', label: 'Goran Perić', happened: 'added', fields: [{ stored: 'value', field: 'value', member: null, before: said(''), after: said('061 555 020') }] },
      { id: 'c3', kind: 'contact', label: 'Kemal Kovač', happened: 'changed', fields: [{ stored: 'value', field: 'value', member: null, before: said('061 555 014'), after: said('061 555 041') }] },
      { id: 'i1', kind: 'invitation', label: 'Goran Perić', happened: 'changed', fields: [{ stored: 'answer', field: 'answer', member: null, before: { as: 'nothing', text: '' }, after: { as: 'choice', text: 'yes' } }] },
    ],
  }),
  file('Breza', { new: 1, counts: [{ kind: 'meeting', added: 1, changed: 0, removed: 0 }], lines: [{ id: 'm1', kind: 'meeting', label: '2026-12-12', happened: 'added', fields: [{ stored: 'on', field: 'on', member: null, before: { as: 'nothing', text: '' }, after: { as: 'date', text: '2026-12-12' } }] }] }),
  file('Javor', { remarks: ['nothing_new'] }),
];
const STRANGE: LookedFile[] = [
  file('Vrba', { here: false, new: 214, sender: sender(IVAN, 'key_changed'), counts: [{ kind: 'person', added: 18, changed: 0, removed: 0 }, { kind: 'talk', added: 9, changed: 0, removed: 0 }, { kind: 'note', added: 7, changed: 0, removed: 0 }, { kind: 'step', added: 5, changed: 0, removed: 0 }],
    lines: ['person', 'talk', 'note', 'step'].map((kind) => ({ ...note(kind, 'Mirela'), kind })) }),
  file('Kesten', { fault: 'cut', key: 'fault-cut', sender: null }),
  file('Topola', { fault: 'not-for-you', key: 'fault-not-for-you', sender: null }),
  file('Bor', { fault: 'needs-passphrase', key: 'fault-needs-passphrase', sender: null }),
];

/** A square that looks like a code; it says nothing. */
const CODE = Array.from({ length: 57 }, (_, y) => Array.from({ length: 57 }, (_, x) => ((x * 7 + y * 13 + ((x * y) % 5)) % 3 === 0 ? '#' : ' ')).join(''));
const COLLEAGUES: ColleaguesView = { own: { person: 'Jasmina Delić', device: 'laptop', text: 'KRUG1:BBBB', fingerprint: '0093 5512 7781 4406 3127 9980 6254 1175', qr: CODE }, people: [AMIRA, IVAN, HOME] };

const VIEW: ShareView = {
  families: [
    { case: 'breza', alias: 'Breza', sample: false, ended: false, state: 'same', with: 'Amira Hodžić', at: '2026-11-20T15:42:00', not_given: 0, questions: 0, sealed: false },
    { case: 'javor', alias: 'Javor', sample: false, ended: false, state: 'given', with: '', at: '2026-11-18T08:20:00', not_given: 0, questions: 0, sealed: true },
    { case: 'lipa', alias: 'Lipa', sample: false, ended: false, state: 'not_yet_given', with: 'Amira Hodžić', at: '2026-11-13T17:05:00', not_given: 12, questions: 2, sealed: false },
    { case: 'orah', alias: 'Orah', sample: false, ended: false, state: 'only_here', with: '', at: null, not_given: 0, questions: 0, sealed: false },
  ],
  given: [
    { n: 4, at: '2026-11-20T17:40:00', case: null, title: '', what: 'backup', receiver: 'self', by_passphrase: false, left_out: 0, until: null, ran_out: false, collected: null },
    { n: 3, at: '2026-11-18T08:20:00', case: 'javor', title: 'Javor', what: 'case', receiver: '', by_passphrase: true, left_out: 6, until: '2027-02-16', ran_out: false, collected: null },
    { n: 2, at: '2026-07-02T09:00:00', case: 'lipa', title: 'Lipa', what: 'case', receiver: 'Amira Hodžić', by_passphrase: false, left_out: 0, until: '2026-09-30', ran_out: true, collected: null },
    { n: 1, at: '2026-06-30T12:10:00', case: null, title: '2026-01-01 – 2026-06-30', what: 'figures', receiver: 'Amira Hodžić', by_passphrase: false, left_out: 0, until: null, ran_out: false, collected: '2026-07-02T10:00:00' },
  ],
  imports: [
    { n: 2, at: '2026-11-20T18:02:00', case: 'breza', alias: 'Breza', from: 'Amira Hodžić', new: 3, taken_back: null, may_go_back: true },
    { n: 1, at: '2026-09-14T11:30:00', case: 'lipa', alias: 'Lipa', from: 'Amira Hodžić', new: 17, taken_back: null, may_go_back: false },
  ],
  receivers: [AMIRA, IVAN, HOME],
  questions: 2,
  today: '2026-11-24',
};

const figure = (measure: string, value: number | null, unit = 'count') => ({ measure, unit, value, suppressed: value === null });

/** The answers of one scene. */
export const shareAnswers = (scene: string): Answers => ({
  'share.view': () => (scene === 'empty' ? { ...VIEW, families: [], given: [], imports: [], receivers: [], questions: 0 } : VIEW),
  'share.words': () => ({ passphrase: 'baro kuna zelo mita pova rine' }),
  'share.make': ({ cases, folder }) => ({ files: cases.map((id) => ({ case: id, title: id, path: `${folder}/2026-11-24 ${id}.krug`, name: `2026-11-24 ${id}.krug`, bytes: 48_000 })), until: '2027-02-22' }),
  'share.plan': () => ({}),
  'share.collected': () => VIEW,
  'colleagues.view': () => (scene === 'empty' ? { ...COLLEAGUES, people: [] } : COLLEAGUES),
  'colleagues.read': () => ({ text: 'KRUG1:CCCC', by: 'd4', person: 'Mirna Tufek', device: 'laptop', fingerprint: IVAN.fingerprint, standing: 'unknown' }),
  'figures.view': ({ from, to }) => ({
    from, to,
    figures: [
      figure('referrals_received', 9), figure('referrals_accepted', 7), figure('referrals_declined', null), figure('conferences_held', 6), figure('conferences_with_plan', null), figure('conferences_without_plan', null),
      figure('conferences_adjourned', 0), figure('children_concerned', 11), figure('people_who_came', 71), figure('hours_of_talks', 132, 'hours'), figure('days_referral_to_conference', 38, 'days'),
    ],
  }),
  'take_in.look': () => ({ files: scene === 'strange' ? STRANGE : FILES }),
  'take_in.take': ({ path }) => {
    const all = [...FILES, ...STRANGE];
    const taken = all.find((one) => one.path === path);
    return { n: 3 + all.findIndex((one) => one.path === path), case: taken?.case ?? '', alias: taken?.alias ?? '', new: taken?.new ?? 0, questions: taken?.questions ?? 0, guarded: taken?.guarded.length ?? 0 };
  },
});
