/** The stand-in of the look page: one invented coordinator and her five families. */
import type { FamilyLine, SettingsView, Station } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { StandIn } from '@/backend/standin';
import { familyAnswers } from './family';
import { houseAnswers } from './house';
import { shareAnswers } from './share';

const NAMES = ['referral', 'consent', 'circle', 'preparing', 'conference', 'shared', 'review', 'closing'];
const ON = ['2026-11-02', '2026-11-05', '2026-11-09', null, '2026-11-28', null, '2027-02-27', null];

/** A journey with this many stations behind it. */
export const way = (done: number): Station[] =>
  NAMES.map((name, i) => ({
    key: `station-${name}`,
    state: i < done ? 'done' : i === done ? 'now' : 'ahead',
    on: ON[i] ?? null,
    count: i === 2 ? 20 : i === 3 ? 11 : null,
    of: i === 3 ? 16 : null,
  }));

const family = (alias: string, done: number, key: string, due: string | null, args: Record<string, string> = {}): FamilyLine => ({
  case: alias.toLowerCase(), alias, sample: alias === 'Jela', stage: 'preparing', ended: false, stations: way(done),
  next: { key, args, due, tab: 'journey', todo: null }, keep_until: null,
});

const ended = (alias: string, until: string): FamilyLine => ({ ...family(alias, 8, '', null), stage: 'closed', ended: true, next: null, keep_until: until });

const FAMILIES: FamilyLine[] = [
  family('Breza', 6, 'next-review', '2026-11-19'),
  family('Javor', 1, 'next-question', '2026-11-24'),
  family('Lipa', 4, 'next-conference', '2026-11-28'),
  family('Orah', 2, 'next-meet', '2026-12-01', { n: '4' }),
  family('Jela', 5, 'next-copies', '2026-12-04'),
  ended('Vrba', '2026-11-02'),
  ended('Bor', '2028-03-14'),
];

/** A backend for one scene. */
export function standInFor(scene: string, asked: URLSearchParams): StandIn {
  let state: 'none' | 'locked' | 'open' | 'handed' = scene === 'first' ? 'none' : scene === 'lock' ? 'locked' : scene === 'curtain' ? 'handed' : 'open';
  const look = { theme: asked.get('theme') ?? 'light', letters: Number(asked.get('letters') ?? '100'), language: asked.get('language') ?? 'en' };
  let families = scene === 'empty' ? [] : FAMILIES;
  let made = ['2026-11-20T17:40:00', '2026-11-13T18:05:00', '2026-11-06T16:22:00'];
  const copies = () => ({ made, proved: '2026-11-13T18:06:00', carried: '2026-11-06T16:30:00' });
  let view: SettingsView = {
    settings: { name: 'Jasmina Delić', role_word: 'coordinator', organisation: 'Krug porodice, Mostar', address: '', phone: '', country: 'ba', language: look.language, lock_minutes: 5, keep_months: 24, time_stamp_room: false, seal_unseen: false },
    look,
    certificate: { name: 'Jasmina Delić', organisation: 'Krug porodice', self_issued: true, own: true, fingerprint: '7C:31:9A:04:E2:5B:66:D8:11:F0', until: '2036-11-02' },
    samples: true,
  };
  const open = (given: string) => {
    if (given !== 'lipa breza javor') throw new Failure({ code: 'wrong_passphrase', key: 'failure-wrong-secret' });
    state = 'open';
    return {};
  };
  const backend = new StandIn({
    ...shareAnswers(scene),
    ...familyAnswers(scene),
    ...houseAnswers(scene),
    'vault.status': () => ({ state, audience: state === 'handed' ? 'handed' : state === 'open' ? 'mine' : null, turned: null, look, version: '0.1.0' }),
    'vault.suggest': () => ({ passphrase: 'kruška most lampa zima glas' }),
    'vault.strength': ({ passphrase }) => ({ bits: passphrase.length * 3, word: passphrase.length > 20 ? 'strong' : passphrase.length > 12 ? 'good' : 'weak', enough: passphrase.length > 12 }),
    'vault.create': () => ({ recovery_key: ['K7QX', '2M9D', 'RT4H', 'WBN6', 'Y3CF', 'P8GJ', 'V5ZA', 'L1SE'] }),
    'recovery.save_sheet': () => ({}),
    'recovery.sheet_done': () => ({}),
    'vault.open': ({ passphrase }) => ({ ...open(passphrase ?? 'lipa breza javor'), private_time: scene === 'running' ? { case: 'lipa', alias: 'Lipa', since: '11:05' } : null, moved: false }),
    'vault.lock': () => {
      state = 'locked';
      return {};
    },
    'vault.change_passphrase': () => ({}),
    'settings.view': () => view,
    'settings.save': ({ settings }) => (view = { ...view, settings }),
    'settings.look': (changed) => (view = { ...view, look: changed }).look,
    'settings.use_certificate': () => view,
    'backup.view': () => copies(),
    'backup.make': () => {
      made = ['2026-11-24T09:20:00', ...made];
      return copies();
    },
    'backup.carry': () => copies(),
    'backup.restore': () => ({ changes: 0 }),
    'samples.load': () => {
      families = FAMILIES;
      return { cases: [] };
    },
    'samples.remove': () => {
      families = families.filter((family) => !family.sample);
      return {};
    },
    'families.view': () => ({ families, unreadable: 0 }),
    'families.header': ({ case: id }) => ({
      alias: families.find((one) => one.case === id)?.alias ?? '', children: [{ name: 'Amar', age: '6' }, { name: 'Lejla', age: '13' }],
      conference_on: '2026-11-28', conference_time: '10:00', stage: 'preparing', language: 'bs', sample: id === 'jela', today: '2026-11-24',
      seen: ['a'], can_undo: true, can_redo: false,
    }),
    'find.search': ({ text }) => ({
      hits: 'selma'.startsWith(text.toLowerCase())
        ? [
            { case: 'lipa', alias: 'Lipa', kind: 'person', id: 'p1', snippet: 'Selma Kovač', tab: 'people' },
            { case: 'lipa', alias: 'Lipa', kind: 'talk', id: 't1', snippet: 'Selma, at home: the stairs and the heating', tab: 'notes' },
          ]
        : [],
    }),
    'audience.turn': () => ({}),
    'audience.turn_back': () => ({}),
    'curtain.view': () => ({
      page: {
        coordinator: 'Jasmina',
        language: look.language,
        questions: ['How can we all make sure that Amar and Lejla are safe, get to school and see both their parents, while Mum starts her new job?'],
        must_haves: ['An adult is at home when Amar goes to sleep.', 'Lejla is at school every day, or somebody calls the school.'],
      },
      called: 0,
    }),
    'curtain.call_in': () => ({}),
    'curtain.resume': () => ({}),
    'curtain.finish': () => ({}),
    'curtain.end': ({ passphrase }) => ({ ...open(passphrase), case: 'lipa', still: null }),
    'record.save': ({ id, set }) => {
      if ('birth_year' in set && typeof set.birth_year === 'string') {
        throw new Failure({ code: 'fields', key: 'look-fields', fields: [{ field: 'birth_year', key: 'look-year' }] });
      }
      return { id: id ?? 'new', seen: ['b'], at: '2026-11-24T09:12:00', undoable: true };
    },
    'history.undo': () => ({ op: 'save.person', seen: ['c'], at: '2026-11-24T09:13:00' }),
    'history.redo': () => ({ op: 'save.person', seen: ['c'], at: '2026-11-24T09:13:00' }),
  });
  Object.assign(backend.chosen, { choose_folder: '/media/stick', choose_open_path: '/media/stick/Lipa.krug' });
  return backend;
}
