/** How a paper looks, as chosen and as it is asked for: what only a plan can be is asked for a plan alone. Pure. */
import type { Onto, PaperKind, Person, Wanted } from '@/backend/calls';

/** What is asked of the core. */
export type Looks = Pick<Wanted, 'large' | 'easy' | 'black' | 'a3' | 'onto' | 'beside'>;

/** How pages can go onto sheets. */
export const ONTO: readonly Onto[] = ['one', 'two', 'booklet'];

/** As everybody gets it, until somebody chooses. */
export const ORDINARY: Looks = { large: false, easy: false, black: false, a3: false, onto: null, beside: null };

/** The same for somebody who reads so best. */
export const forReading = (looks: Looks, reading: Person['reading']): Looks => ({ ...looks, large: reading === 'big', easy: reading === 'easy' });

/** What was chosen, as far as it fits the paper: no second language beside itself, no easy words beside two languages, and on A3 nothing is made smaller again. */
export function fitting(chosen: Looks, kind: PaperKind, main: string): Looks {
  const plan = kind === 'plan';
  const beside = plan && chosen.beside !== main ? chosen.beside : null;
  return { ...chosen, onto: chosen.onto === 'one' || chosen.a3 ? null : chosen.onto, easy: plan && beside === null && chosen.easy, beside };
}

/** Papers whose words are to be easy: how long they are is said. */
export const toBeEasy = (kind: PaperKind, easy: boolean): boolean => easy || ['information_easy', 'information_child', 'child'].includes(kind);
