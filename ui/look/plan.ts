/** The stand-in's answers about the plan: five steps, two of them in the week, and whom Lejla can turn to. */
import type { AtHome, PersonLine, PlanView, Step, TurnToLine } from '@/backend/calls';
import type { Answers } from '@/backend/standin';
import { papersAnswers } from './papers';

const STEPS: [what: string, who: string[], when: string][] = [
  ['Grandmother Fatima sleeps at the children’s flat when Selma works nights.', ['Fatima'], 'Monday and Thursday'],
  ['Aunt Azra knocks at a quarter past seven; Lejla goes to school with her.', ['Azra', 'Lejla'], 'every school day'],
  ['Damir takes Amar to football and brings him home by six.', ['Damir'], 'Tuesday and Friday'],
  ['Jasna has a key, and soup on Wednesdays.', ['Jasna'], 'Wednesday'],
  ['Emir asks the school about the homework club.', ['Emir'], 'by the end of November'],
];
const step = ([what, who, when]: (typeof STEPS)[number], i: number): Step => ({
  id: `s${i + 1}`, pos: i + 1, what, who, help: '', when, due: null, any_time: false, known: '', if_not: '', meets: [], child_wish: i === 2, critical: false, touches_decision: false,
  needs_decision: null, decision_note: '', service: '', service_contact: '', support: null, service_agreed: false, service_open: false, watches_adult: false,
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
  bottom_lines: [], questions: [], promises: [], agreements: [], releases: [], versions: [], meeting: null, draft: 1, sealed: scene === 'sealed', findings: [], withheld: [],
});

export { A4 } from './papers';
/** Plan and papers of the look page; in `stepless` nothing is written yet, in `sealed` the plan is sealed. */
export const planAnswers = (people: PersonLine[], scene: string): Answers => ({
  'plan.view': () => plan(people, scene),
  ...papersAnswers(people),
});
