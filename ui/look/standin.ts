/** The stand-in of the look page: one invented coordinator and her five families. */
import type { FamilyRow, Language, Settings, Station, Theme } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { StandIn } from '@/backend/standin';

const way = (done: number): Station[] => Array.from({ length: 8 }, (_, i) => (i < done ? 'done' : i === done ? 'now' : 'ahead'));

const FAMILIES: FamilyRow[] = [
  { case: 'lipa', alias: 'Lipa', sample: false, stations: way(4), next: { key: 'station-conference' }, when: { date: '2026-11-28', tone: 'soon' } },
  { case: 'breza', alias: 'Breza', sample: false, stations: way(6), next: { key: 'station-review' }, when: { date: '2026-11-19', tone: 'late' } },
  { case: 'javor', alias: 'Javor', sample: false, stations: way(1), next: { key: 'station-who-belongs' }, when: { date: '2026-11-24', tone: 'soon' } },
  { case: 'orah', alias: 'Orah', sample: false, stations: way(2), next: { key: 'station-preparing' }, when: { date: '2026-12-01', tone: 'calm' } },
  { case: 'jela', alias: 'Jela', sample: true, stations: way(5), next: { key: 'station-plan-shared' }, when: { date: '2026-12-04', tone: 'calm' } },
];

/** A backend for one scene. */
export function standInFor(scene: string, asked: URLSearchParams): StandIn {
  let state: 'none' | 'locked' | 'open' | 'handed' = scene === 'first' ? 'none' : scene === 'lock' ? 'locked' : scene === 'curtain' ? 'handed' : 'open';
  const theme = (asked.get('theme') ?? 'light') as Theme;
  const letters = Number(asked.get('letters') ?? '100');
  const language = (asked.get('language') ?? 'en') as Language;
  let families = scene === 'empty' ? [] : FAMILIES;
  let settings: Settings = {
    language, theme, letters, lock_minutes: 5, single_letters: true, name: 'Jasmina Delić', role_word: 'coordinator',
    organisation: 'Krug porodice, Mostar', country: 'ba', certificate: { kind: 'self', subject: 'Jasmina Delić', until: '2029-11-02' },
  };
  const open = (given: string) => {
    if (given !== 'lipa breza javor') throw new Failure({ code: 'wrong_passphrase', key: 'look-wrong' });
    state = 'open';
    return {};
  };
  return new StandIn({
    'vault.status': () => ({ state, language, audience: state === 'handed' ? 'handed' : 'mine', version: '0.1.0', theme, letters }),
    'vault.suggest': () => ({ passphrase: 'kruška most lampa zima glas' }),
    'vault.strength': ({ passphrase }) => ({ bits: passphrase.length * 3, word: passphrase.length > 20 ? 'strong' : passphrase.length > 12 ? 'good' : 'weak', enough: passphrase.length > 12 }),
    'vault.create': () => ({ recovery_key: ['K7QX', '2M9D', 'RT4H', 'WBN6', 'Y3CF', 'P8GJ', 'V5ZA', 'L1SE'] }),
    'vault.recovery_sheet': () => ({}),
    'vault.open': (request) => ('passphrase' in request ? open(request.passphrase) : open('lipa breza javor')),
    'vault.lock': () => {
      state = 'locked';
      return {};
    },
    'vault.change_passphrase': () => ({}),
    'settings.view': () => settings,
    'settings.save': ({ set }) => (settings = { ...settings, ...set }),
    'backup.view': () => ({
      last: '2026-11-20T17:40:00',
      copies: [
        { at: '2026-11-20T17:40:00', name: 'krug-2026-11-20', whole: true },
        { at: '2026-11-13T18:05:00', name: 'krug-2026-11-13', whole: true },
        { at: '2026-11-06T16:22:00', name: 'krug-2026-11-06', whole: false },
      ],
    }),
    'backup.make': () => ({ at: '2026-11-24T09:20:00' }),
    'samples.load': () => {
      families = FAMILIES;
      return {};
    },
    'samples.remove': () => {
      families = families.filter((family) => !family.sample);
      return {};
    },
    'families.view': () => ({ families }),
    'find.search': ({ text }) => ({
      hits: 'selma'.startsWith(text.toLowerCase())
        ? [
            { case: 'lipa', alias: 'Lipa', kind: 'person', id: 'p1', title: 'Selma Kovač', tab: 'people' },
            { case: 'lipa', alias: 'Lipa', kind: 'talk', id: 't1', title: 'Selma, at home, 21 November', tab: 'notes' },
          ]
        : [],
    }),
    'audience.turn': () => ({}),
    'audience.turn_back': () => ({}),
    'curtain.view': () => ({
      coordinator: 'Jasmina',
      question: 'How can we all make sure that Amar and Lejla are safe, get to school and see both their parents, while Mum starts her new job?',
      must_haves: ['An adult is at home when Amar goes to sleep.', 'Lejla is at school every day, or somebody calls the school.'],
      since: '2026-11-28T11:05:00',
      language,
    }),
    'curtain.call_in': () => ({}),
    'curtain.end': ({ passphrase }) => open(passphrase),
    'record.save': ({ id, set }) => {
      if ('birth_year' in set && typeof set.birth_year === 'string') {
        throw new Failure({ code: 'fields', key: 'look-fields', fields: [{ field: 'birth_year', key: 'look-year' }] });
      }
      return { id: id ?? 'new', seen: ['b'], at: '2026-11-24T09:12:00', undo: { key: 'look-undo' } };
    },
    'history.undo': () => ({ undo: { key: 'look-undo' } }),
    'history.redo': () => ({ undo: { key: 'look-undo' } }),
  });
}
