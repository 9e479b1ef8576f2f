/** The stand-in's answers about people and map: the family of the pictures, as the core would lay it out. */
import type { DayStanding, LineRead, MapView, PeopleView, Person, PersonLine, Shape, Symbol as Form } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import type { Answers } from '@/backend/standin';
import { STANDINGS } from '@/stages/people/standing';
import { circleAnswers, DRAWN, TIES } from './circle';
import { BONDS, GROUPS, HOMES, STAYS } from './places';
import { planAnswers } from './plan';
import { guardedShapes, signShapes, square } from './signs';

interface Told {
  id: string;
  at: [number, number, number] | null;
  form: Form;
  age: string;
  kin: string;
  more?: Partial<Person>;
  answer?: PersonLine['answer'];
  invited?: boolean;
  excluded?: boolean;
  hidden?: boolean;
  safety?: boolean;
}

const ROWS = [27, 164, 301, 438];
const [mother, father] = [{ side: 'mother' as const }, { side: 'father' as const }];
const TOLD: Told[] = [
  { id: 'Hatidža', at: [726, 0, 0], form: 'circle', age: '84', kin: 'great-grandmother', more: mother, answer: 'message' },
  { id: 'Ante', at: [162, 0, 1], form: 'square', age: '68', kin: 'grandfather', more: father, answer: 'yes' },
  { id: 'Ljubica', at: [266, 0, 1], form: 'circle', age: '66', kin: 'grandmother', more: father, answer: 'yes' },
  { id: 'Mustafa', at: [621, 0, 1], form: 'square', age: '', kin: 'grandfather', more: { ...mother, died: true, birth_year: 1956 }, invited: false },
  { id: 'Fatima', at: [726, 0, 1], form: 'circle', age: '63', kin: 'grandmother', more: mother, answer: 'yes' },
  { id: 'Zoran', at: [22, 0, 2], form: 'square', age: '41', kin: 'uncle', more: father, excluded: true, safety: true },
  { id: 'Goran', at: [107, 0, 2], form: 'square', age: '39', kin: 'uncle by marriage', more: father },
  { id: 'Dragana', at: [211, 0, 2], form: 'circle', age: '35', kin: 'aunt', more: father, answer: 'yes' },
  { id: 'Ivana', at: [296, 0, 2], form: 'circle', age: '33', kin: "father's partner", more: father },
  { id: 'Damir', at: [407, 0, 2], form: 'square', age: '37', kin: 'father', more: father, answer: 'yes' },
  { id: 'Selma', at: [521, 0, 2], form: 'circle', age: '34', kin: 'mother', more: mother, answer: 'yes', hidden: true },
  { id: 'Emir', at: [648, 0, 2], form: 'square', age: '40', kin: 'uncle', more: mother, answer: 'yes' },
  { id: 'Azra', at: [752, 0, 2], form: 'circle', age: '38', kin: 'aunt', more: mother, answer: 'no' },
  { id: 'Mirela', at: [850, 0, 2], form: 'circle', age: '29', kin: 'aunt in Vienna', more: mother, answer: 'message' },
  { id: 'Luka', at: [159, 0, 3], form: 'tile', age: '8', kin: 'cousin', more: father, invited: false },
  { id: 'Tea', at: [342, 0, 3], form: 'circle', age: '1', kin: 'half-sister', more: father, invited: false },
  { id: 'Lejla', at: [427, 0, 3], form: 'circle', age: '13', kin: '', more: { main: true, child: true }, answer: 'yes' },
  { id: 'Amar', at: [512, 0, 3], form: 'square', age: '6', kin: '', more: { main: true, child: true }, answer: 'yes' },
  { id: 'Tarik', at: [651, 0, 3], form: 'square', age: '15', kin: 'cousin', more: mother, answer: 'yes' },
  { id: 'Hana', at: [749, 0, 3], form: 'circle', age: '10', kin: 'cousin', more: mother, invited: false },
  { id: 'Jasna', at: null, form: 'circle', age: '', kin: 'neighbour, like an aunt', more: mother },
  { id: 'Nedim', at: null, form: 'tile', age: '', kin: 'a relative of Azra', more: mother },
];

const HALF = 18;
const disc = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const form = (of: Form, r: number) =>
  of === 'circle' ? disc(r) : of === 'square' ? square(r) : `M${-r + 9} ${-r}H${r - 9}Q${r} ${-r} ${r} ${-r + 9}V${r - 9}Q${r} ${r} ${r - 9} ${r}H${-r + 9}Q${-r} ${r} ${-r} ${r - 9}V${-r + 9}Q${-r} ${-r} ${-r + 9} ${-r}Z`;

const NOTHING: Omit<Person, 'id' | 'name' | 'kin' | 'age' | 'symbol'> = {
  other_script: '', role: 'family', child: false, main: false, guardian: false, side: null, birth_year: null, died: false, town: '', organisation: '', languages: '',
  reading: null, named_by: null, by_referrer: false, confirmed: false, asked_who_else: false, wishes: '', can_offer: '', needs_interpreter: '', needs_diet: '', needs: '',
  needs_childcare: false, needs_transport: false, beside: null, supports: null, in_private_time: false, child_way: '', only_through: null, link: null, link_checked_on: null,
  left_on: null, greeting: '', tick: {}, right_of: null, same_as: null, not_same: [],
};
const standingOf = (one: Told): DayStanding => {
  if (one.excluded) return 'excluded';
  if (one.answer === 'yes') return 'coming';
  if (one.answer === 'message') return 'message';
  if (one.answer === 'no') return 'not_coming';
  return one.invited ?? true ? 'asked' : 'not_asked';
};
const people: PersonLine[] = TOLD.map((one) => ({
  person: { ...NOTHING, id: one.id, name: one.id === 'Selma' ? 'Selma Kovač' : one.id, kin: one.kin, age: one.age, symbol: one.form, ...one.more },
  short: one.id, age: one.age, talks: 1, answer: one.answer ?? null, invited: one.invited ?? true, excluded: one.excluded ?? false, standing: standingOf(one), safety: one.safety ?? false, hidden: one.hidden ?? false,
}));

function shapesOf(one: Told, line: PersonLine): Shape[] {
  const { standing } = line;
  const shapes = signShapes(one.more?.died ? 'not_coming' : standing, form(one.form, HALF)).slice(0, one.more?.died ? 1 : undefined);
  return [
    ...(one.more?.main ? [{ pen: 'outer' as const, path: form(one.form, HALF + 4) }] : []),
    ...shapes,
    ...(one.more?.died ? [{ pen: 'cross' as const, path: 'M-17.5 -17.5L17.5 17.5' }, { pen: 'cross' as const, path: 'M17.5 -17.5L-17.5 17.5' }] : []),
    ...(one.safety ? guardedShapes('shield', -HALF, -HALF) : []),
    ...(one.hidden ? guardedShapes('lock', -HALF, -HALF) : []),
  ];
}

function shapesOfLine(id: string): Shape[] {
  const one = TOLD.find((other) => other.id === id);
  const line = people.find((other) => other.person.id === id);
  return one && line ? shapesOf(one, line) : [];
}

const y = (row: number) => ROWS[row] ?? 0;
const line = (path: string): Shape => ({ pen: 'line', path });
const SHAPES: Shape[] = [
  { pen: 'home', path: 'M266 269H436Q446 269 446 279V362Q446 372 436 372H388Q380 372 380 380V474Q380 486 368 486H318Q306 486 306 474V380Q306 372 298 372H270Q258 372 258 360V281Q258 269 270 269Z' },
  { pen: 'home', path: 'M496 269H546Q558 269 558 281V372Q558 380 552 380V474Q552 486 540 486H402Q390 486 390 474V392Q390 384 398 384H476Q484 384 484 376V281Q484 269 496 269Z' },
  { pen: 'home', path: 'M623 269H777Q789 269 789 281V474Q789 486 777 486H626Q614 486 614 474V281Q614 269 623 269Z' },
  line(`M180 ${y(1)}H248`), line(`M639 ${y(1)}H708`), line(`M726 ${y(0) + 50}V${y(1) - 18}`), line(`M125 ${y(2)}H193`), { pen: 'dashed', path: `M314 ${y(2)}H389` },
  line(`M425 ${y(2)}H503`), { pen: 'parted', path: `M443 ${y(2) + 8}l7 -16M449 ${y(2) + 8}l7 -16` }, line(`M666 ${y(2)}H734`),
  line(`M214 ${y(1)}V258M22 ${y(2) - 18}V258H407V${y(2) - 18}M211 258V${y(2) - 18}`), line(`M673 ${y(1)}V258M521 ${y(2) - 18}V258H850V${y(2) - 18}M648 258V${y(2) - 18}`),
  line(`M159 ${y(2)}V${y(3) - 18}`), line(`M351 ${y(2)}V395H342V${y(3) - 18}`), line(`M464 ${y(2)}V395M427 ${y(3) - 22}V395H512V${y(3) - 22}`), line(`M700 ${y(2)}V395M651 ${y(3) - 18}V395H749V${y(3) - 18}`),
];

const map = (): MapView => ({
  seen: ['a'], generations: 4, round: [], tray: ['Jasna', 'Nedim'],
  picture: {
    width: 880, height: 494, shapes: SHAPES, words: [{ say: 'small', x: 351, y: y(2) - 6, text: '2023' }],
    people: TOLD.flatMap((one, i) => {
      const of = people[i];
      if (!one.at || !of) return [];
      const [x, , row] = one.at;
      return [{
        id: one.id, x, y: y(row), row, label: [one.id, one.age, one.kin, of.standing].filter(Boolean).join(', '), shapes: shapesOf(one, of),
        words: [
          { say: 'name' as const, x: 0, y: HALF + 16, text: one.id },
          ...(one.more?.died ? [{ say: 'below' as const, x: 0, y: HALF + 30, text: '* 1956' }] : []),
          ...(one.age ? [{ say: 'age' as const, x: 0, y: 4.5, text: one.age }] : []),
        ],
      }];
    }),
  },
});

const view = (): PeopleView => ({
  seen: ['a'], people, contacts: [], relations: BONDS, households: HOMES, organisations: GROUPS, stays: STAYS, drawings: DRAWN, drawing: DRAWN.at(-1)?.id ?? null, ties: TIES, safety_pairs: [],
  safety: { id: 'safety', signal_word: '', leaving_order: '', step_out: null, duty_service: '', if_appears: '', worry_reported_on: null, worry_reported_at: null, worry_reported_to: '', worry_open: false },
  exclusions: [], protected_places: [], consents: [],
  legend: {
    standings: STANDINGS.map((standing) => ({ standing, shapes: signShapes(standing) })), home: [{ pen: 'home', path: square(HALF) }], hidden: guardedShapes('lock'), safety: guardedShapes('shield'),
  },
  family_count: 20, others_count: 9, findings: [],
});

function read(text: string, kinship: string): LineRead {
  const [above = '', below = ''] = text.split('/');
  const named = (part: string) => part.split(',').map((one) => /^\s*(.*?)\s*(\d*)\s*$/.exec(one)).flatMap((found) => (found?.[1] ? [{ name: found[1], age: found[2] ?? '' }] : []));
  const known = kinship === 'home' ? HOMES.filter((one) => one.until === null).map((one) => one.label) : kinship === 'organisation' ? GROUPS.map((one) => one.name) : [];
  if (text.trim() === '' && known.length > 0) return { people: [], with: [], known };
  if (named(above).length === 0) throw new Failure({ code: 'problems', key: 'problem-line-nobody', fields: [{ field: '', key: 'problem-line-nobody' }] });
  return {
    people: [...named(above).map((one, i) => ({ ...one, belongs: i === 1 && below ? ('with' as const) : ('asked' as const) })), ...named(below).map((one) => ({ ...one, belongs: 'below' as const }))],
    with: kinship === 'child' ? ['Selma', 'Ivana'] : [],
    known,
  };
}

/** People and map of the look page; in `unplaced` nobody has a place yet. */
export const familyAnswers = (scene: string): Answers => ({
  'people.view': () => (scene === 'undrawn' ? { ...view(), drawings: [], drawing: null, ties: [] } : view()),
  ...planAnswers(people, scene),
  ...circleAnswers({ lines: people, shapesOf: shapesOfLine }, scene),
  'map.view': () => (scene === 'crowded' ? { ...map(), tray: people.map((one) => one.person.id) } : scene === 'unplaced' ? { ...map(), picture: { width: 0, height: 0, shapes: [], words: [], people: [] }, round: ['Tea'] } : map()),
  'map.read': ({ text, kinship }) => read(text, kinship),
  'map.tell': ({ text, kinship, with: partner }) => {
    if (read(text, kinship).with.length > 0 && partner === null) throw new Failure({ code: 'problems', key: 'problem-line-with', fields: [{ field: '', key: 'problem-line-with' }] });
    return { id: 'Mirela', seen: ['b'], at: '2026-11-24T09:14:00', undoable: true };
  },
  'map.shift': () => ({ id: 'Selma', seen: ['b'], at: '2026-11-24T09:14:00', undoable: true }),
  'map.turned_tree': () => ({
    // As the core does: nothing that is kept, nobody who is not invited.
    ...map().picture, people: map().picture.people.filter((one) => one.id !== 'Zoran').map((one) => ({ ...one, shapes: one.shapes.filter(({ pen }) => !pen.startsWith('guarded')) })),
  }),
  'map.turned': () => ({
    people: people.map(({ person }) => ({ id: person.id, name: person.name, kin: person.kin, main: person.main, child: person.child, professional: false, side: person.side, symbol: person.symbol, died: person.died, talked: true, coming: 'coming' as const, comfort: '' })),
    relations: [], meeting: null,
  }),
  'gedcom.look': () => {
    if (scene === 'unplaced') throw new Failure({ code: 'problems', key: 'problem-gedcom-none' });
    return {
      version: '5.5.1', couples: 3, children: 4, left_out: [{ what: 'events', n: 12 }, { what: 'places', n: 8 }, { what: 'signs', n: 9 }, { what: 'others', n: 2 }],
      people: [['Hasan Begić', 1951], ['Fatima Begić', 1963], ['Selma Kovač', null], ['Emir Begić', 1986], ['Jasmin Begić', 1990], ['Aida Begić', 1992], ['Sara Begić', 2018], ['Ema Begić', null], ['Dino Begić', 2021]].map(([name, born], i) => ({ name: String(name), born: born === null ? null : Number(born), here: i === 1 || i === 2 })),
    };
  },
  'gedcom.take': () => ({ id: 'Selma', seen: ['b'], at: '2026-11-24T09:14:00', undoable: true }),
  'gedcom.give': () => ({ people: 20, left_out: [{ what: 'people', n: 3 }, { what: 'ties', n: 5 }] }),
});
