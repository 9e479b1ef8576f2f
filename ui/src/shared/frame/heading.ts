/** What stands at the head of the window for a place. A family is named by its code word only. */
import type { FamilyLine } from '@/backend/calls';
import type { Place } from '../router.svelte';
import { isoOf, longDate, today } from '../text/dates';
import { t } from '../text/text.svelte';

/** The greeting changes at noon and at six, as people's does. */
function greeting(hour: number): string {
  if (hour < 11) return 'frame-good-morning';
  return hour < 18 ? 'frame-good-day' : 'frame-good-evening';
}

/** The words at the head. */
export function headingFor(place: Place, family: FamilyLine | undefined, name: string, now = new Date()) {
  switch (place.at) {
    case 'family':
      return { above: t('frame-family'), words: family?.alias ?? '…' };
    case 'today':
      return { above: longDate(isoOf(today(now))), words: t(greeting(now.getHours()), { name: name.split(' ')[0] ?? name }) };
    case 'referral':
      return { above: t('frame-families'), words: t('frame-referral') };
    case 'questions':
      return { above: undefined, words: t('questions-heading') };
    case 'history':
      return { above: family?.alias ?? '…', words: t('history-heading') };
    default:
      return { above: undefined, words: t(`frame-${place.at}`) };
  }
}
