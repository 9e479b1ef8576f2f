/** A person as the circle draws them: words are ready, nothing else is known. */
import type { DayStanding, PersonLine, Place, Symbol as Shape, Tie } from '@/backend/calls';
import { t } from '@/shared/text/text.svelte';
import { lookOf } from './picture';

/** What is drawn of somebody. */
export interface Drawn {
  name: string;
  /** Under the name. */
  below: string;
  standing: DayStanding;
  symbol: Shape | null;
  died: boolean;
  /** Has a protected way to be reached. */
  hidden: boolean;
  /** Part of a safety pair. */
  safety: boolean;
  /** Everything that is seen, as one sentence for readers. */
  label: string;
}

const MOMENTS = ['referral', 'conference', 'review'];

/** The newest tie told of somebody. */
export const tieOf = (ties: readonly Tie[], person: string): Tie | undefined =>
  ties
    .filter((tie) => tie.person === person)
    .toSorted((a, b) => MOMENTS.indexOf(b.moment ?? '') - MOMENTS.indexOf(a.moment ?? '') || b.id.localeCompare(a.id))[0];

/** Everybody as the coordinator's circle draws them. */
export function drawnPeople(people: readonly PersonLine[], ties: readonly Tie[], places: readonly Place[]): Map<string, Drawn> {
  const ring = new Map(places.map((place) => [place.id, place.ring]));
  return new Map(
    people.map((line) => {
      const { person } = line;
      const standing = line.standing;
      const tie = tieOf(ties, person.id);
      const far = ring.get(person.id);
      const name = line.short;
      const below = person.kin || person.organisation;
      // What is seen comes first, so that it can also be said to the machine.
      const label = [
        name,
        below,
        line.age,
        person.died && t('person-died'),
        far !== undefined && t(`tie-ring-${far}`),
        tie && t(`people-tie-${lookOf({ strength: tie.strength ?? 2, stress: tie.stress, broken: tie.broken })}`),
        t(`people-standing-${standing.replace('_', '-')}`),
        line.hidden && t('people-mark-hidden'),
        line.safety && t('people-mark-safety'),
      ]
        .filter(Boolean)
        .join(', ');
      return [
        person.id,
        { name, below, standing, symbol: person.symbol, died: person.died, hidden: line.hidden, safety: line.safety, label },
      ];
    }),
  );
}
