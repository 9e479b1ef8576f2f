/** The plan at home: the parts of a week, the pictures of a child's page, and who turns to whom. Pure. */
import type { PersonLine, PlanView, TurnToLine } from '@/backend/calls';
import { present } from './people';

/** Days of a week: Monday is 1. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Parts of a day, as they stand behind the number of the day. */
export const PARTS = ['morning', 'afternoon', 'night'] as const;
/** Pictures for a step on the child's page. */
export const PICTURES = ['bed', 'ball', 'walk', 'school', 'phone', 'meal', 'book', 'home', 'bus', 'heart'] as const;
/** Most people on one card. */
export const MOST = 3;

/** The field of one part of one day. */
export const weekField = (day: number, part: string): string => `week:${day}-${part}`;

/** Whom somebody turns to, in order. */
export const turnToOf = (view: PlanView, person: string): TurnToLine[] => view.turn_tos.filter((one) => one.person === person);

/** Whose cards are shown: the children the conference is about, then who has chosen somebody already or is being added. */
export function holders(view: PlanView, added: readonly string[]): PersonLine[] {
  const children = present(view.people).filter(({ person }) => person.main);
  const more = ({ person }: PersonLine) => added.includes(person.id) || turnToOf(view, person.id).length > 0;
  return onCards([...children, ...view.people.filter((line) => !children.includes(line) && more(line))]);
}

/** Who stands on a card and can be put on one. */
export const onCards = (people: readonly PersonLine[]): PersonLine[] => present(people).filter((line) => !line.excluded);
