/** The stand-in's answers about plan and papers: five steps, two of them in the week, and whom Lejla can turn to. */
import type { AtHome, Paper, PapersView, PersonLine, PlanView, Step, TurnToLine } from '@/backend/calls';
import type { Answers } from '@/backend/standin';

const STEPS: [what: string, who: string[], when: string][] = [
  ['Grandmother Fatima sleeps at the children’s flat when Selma works nights.', ['Fatima'], 'Monday and Thursday'],
  ['Aunt Azra knocks at a quarter past seven; Lejla goes to school with her.', ['Azra', 'Lejla'], 'every school day'],
  ['Damir takes Amar to football and brings him home by six.', ['Damir'], 'Tuesday and Friday'],
  ['Jasna has a key, and soup on Wednesdays.', ['Jasna'], 'Wednesday'],
  ['Emir asks the school about the homework club.', ['Emir'], 'by the end of November'],
];
const step = ([what, who, when]: (typeof STEPS)[number], i: number): Step => ({
  id: `s${i + 1}`, pos: i + 1, what, who, help: '', when, due: null, any_time: false, known: '', if_not: '', meets: [], child_wish: i === 2, critical: false, touches_decision: false,
  needs_decision: null, decision_note: '', service: '', service_contact: '', service_agreed: false, service_open: false, watches_adult: false,
});
const week = (...marks: string[]) => Object.fromEntries(marks.map((mark) => [mark, '2026-11-24']));
const AT_HOME: AtHome[] = [
  { id: 'w1', step: 's1', week: week('1-night', '4-night'), for_child: 'On Monday and Thursday Grandma sleeps at ours.', picture: 'bed' },
  { id: 'w2', step: 's2', week: week('1-morning', '2-morning', '3-morning', '4-morning', '5-morning'), for_child: '', picture: null },
  { id: 'w3', step: 's3', week: week('2-afternoon', '5-afternoon'), for_child: 'Dad takes you to football.', picture: 'ball' },
];
const turn = (person: string, to: string, pos: number, numbered: boolean): TurnToLine => ({ id: `${person}-${to}`, person, to, pos, numbered });
const TURN_TO = [turn('Lejla', 'Fatima', 1, true), turn('Lejla', 'Azra', 2, false), turn('Lejla', 'Jasna', 3, true), turn('Amar', 'Fatima', 1, true), turn('Selma', 'Emir', 1, false)];

const plan = (people: PersonLine[], scene: string): PlanView => ({
  seen: ['a'], people, steps: scene === 'stepless' ? [] : STEPS.map(step), at_homes: AT_HOME, turn_tos: TURN_TO,
  plan: {
    id: 'plan', draft: 1, meeting: null, made_on: null, children: '', strengths: '', original: '', original_photo: null, if_hard: '', guardian: 'Fatima', guardian_how: '', review_on: '2027-02-27', review_time: null,
    review_place: '', copies: '', read_to_children: false, answer: null, answer_reason: '', answered_on: null, answered_by: null, senior_until: null, refusal_answered: '',
  },
  bottom_lines: [], questions: [], promises: [], agreements: [], versions: [], meeting: null, draft: 1, sealed: scene === 'sealed', findings: [], withheld: [],
});

const A4 = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><path d="M60 90h340M60 130h470M60 150h470M60 170h300M60 230h470M60 250h470M60 270h210" stroke="#444" stroke-width="4" fill="none"/></svg>';
const paper = (id: string, kind: Paper['kind'], more: Partial<Paper> = {}): Paper =>
  ({ id, kind, reader: null, language: 'bs', mark: '', made_on: '2026-11-24', pages: 1, large: false, sealed: false, file: null, ...more });
const papers = (people: PersonLine[]): PapersView => ({
  seen: ['a'], people, versions: [], language: 'bs', withheld: [{ key: 'withheld-contact', args: { name: 'Selma' } }],
  possible: [
    'information', 'information_easy', 'information_child', 'agreement', 'informant', 'feedback', 'feedback_referrer', 'supervision', 'referral', 'question', 'pack', 'agenda', 'day', 'names', 'fridge', 'review', 'cards',
    'map', 'circle',
  ],
  papers: [paper('p4', 'information_easy', { reader: null, large: true, language: 'bg', pages: 2 }), paper('p3', 'child', { reader: 'Lejla', large: true }), paper('p2', 'fridge'), paper('p1', 'feedback_referrer')],
});

/** Plan and papers of the look page; in `stepless` nothing is written yet, in `sealed` the plan is sealed. */
export const planAnswers = (people: PersonLine[], scene: string): Answers => ({
  'plan.view': () => plan(people, scene),
  'papers.view': () => papers(people),
  'papers.verify': () => ({
    key: 'verdict-unchanged', room: true,
    seals: [{ by: 'Jasmina Delić', organisation: 'Krug za porodicu', at: '2026-11-28T16:20:00+01:00', fingerprint: '907B D8EC DF37 81D4 1509 03D1 75FA FC35 3B0D 5BF2 0A16 9229 F348 B1AC AA5F 8519', self_issued: true, mine: true }],
  }),
  'papers.preview': () => ({ pages: [A4], withheld: papers(people).withheld, mark: '', sealed: false }),
});
