/** What is gone through with somebody before the day, by the part they play (handbook 3.3). Codes are stored. */
import type { Person } from '@/backend/calls';

/** A checklist. */
export type ListName = 'adult' | 'child' | 'referrer' | 'advocate';

export const LISTS: Record<ListName, readonly string[]> = {
  adult: [
    'purpose', 'question', 'bottom_lines', 'phases', 'private_time', 'leave', 'who_comes', 'who_not', 'wishes', 'worries', 'offer', 'needs',
    'safety_alone', 'data_notice', 'consents', 'reach',
  ],
  child: ['leaflet', 'choice', 'sits_beside', 'stop_card', 'advocate', 'message', 'comfort', 'feedback'],
  referrer: ['report', 'lines_clear', 'offers', 'authority', 'stays', 'review', 'nothing_new'],
  advocate: ['role_sheet', 'alone_with_child', 'wishes_written', 'independent', 'no_promises'],
};

/** Which list fits somebody. */
export function listOf(person: Person): ListName {
  if (person.child) return 'child';
  if (person.role === 'referrer' || person.role === 'informant' || person.role === 'administrator') return 'referrer';
  return person.role === 'advocate' ? 'advocate' : 'adult';
}

/** How many points of the fitting list are ticked, out of how many. */
export function ticked(person: Person): { n: number; of: number } {
  const codes = LISTS[listOf(person)];
  return { n: codes.filter((code) => code in person.tick).length, of: codes.length };
}
