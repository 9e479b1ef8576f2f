/** How people stand to the day, how they are named on a small picture, and in which order they are listed. */
import type { ContactLine, DayStanding, Person, PersonLine, Side } from '@/backend/calls';
import type { PersonOption } from '@/shared/fields/field';
import type { IconName } from '@/shared/parts/icons';
import type { RowGroup } from '@/shared/parts/table';
import { t } from '@/shared/text/text.svelte';

/** All of them, in the order of the legend. */
export const STANDINGS: readonly DayStanding[] = ['coming', 'asked', 'message', 'not_coming', 'not_asked', 'excluded', 'information'];

/** The chip of a standing. */
export const CHIP: Record<DayStanding, { tone: 'done' | 'soon' | 'info' | 'calm'; icon: IconName }> = {
  coming: { tone: 'done', icon: 'check' },
  message: { tone: 'info', icon: 'message' },
  asked: { tone: 'soon', icon: 'clock' },
  not_coming: { tone: 'calm', icon: 'minus' },
  not_asked: { tone: 'calm', icon: 'open' },
  excluded: { tone: 'calm', icon: 'minus' },
  information: { tone: 'info', icon: 'info' },
};

/** Present people as a list to choose from. */
export const optionsOf = (people: readonly PersonLine[]): PersonOption[] =>
  people.map(({ person }) => (person.kin ? { id: person.id, name: person.name, note: person.kin } : { id: person.id, name: person.name }));

/** Whether somebody belongs to the family's side and not to the services. */
const ofFamily = (person: Person) => person.role === null || person.role === 'family' || person.role === 'friend';

type GroupId = 'children' | Side | 'open' | 'services' | 'left';
const GROUPS: readonly GroupId[] = ['children', 'mother', 'father', 'both', 'open', 'services', 'left'];

function groupOf(person: Person): GroupId {
  if (person.left_on) return 'left';
  if (person.main) return 'children';
  if (!ofFamily(person)) return 'services';
  return person.side === null || person.side === 'other' ? 'open' : person.side;
}

/** Rows by side of the family; groups without anybody are left out. */
export function bySide(people: readonly PersonLine[]): RowGroup<PersonLine>[] {
  return GROUPS.map((id) => ({ id, label: t(`people-group-${id}`), rows: people.filter((line) => groupOf(line.person) === id) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** What somebody needs on the day, in one line. */
export function needsOf(person: Person): string {
  return [
    person.needs_interpreter && t('people-needs-interpreter', { language: person.needs_interpreter }),
    person.needs_diet,
    person.needs,
    person.needs_childcare && t('person-needs-childcare'),
    person.needs_transport && t('person-needs-transport'),
    person.reading && person.reading !== 'ordinary' && t(`person-reading-${person.reading}`),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Ways to reach somebody, without any number. */
export const reachOf = (contacts: readonly ContactLine[], person: string): string =>
  contacts
    .filter((contact) => contact.person === person && contact.way !== null)
    .map((contact) => [t(`contact-way-${contact.way ?? 'phone'}`), contact.best_time].filter(Boolean).join(', '))
    .join('; ');
