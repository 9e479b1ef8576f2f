/** Four agreements, each for itself; the newest of a kind counts. */
import type { Consent, Purpose } from '@/backend/calls';

/** What an agreement can be for, in the order it is asked. */
export const PURPOSES: readonly Purpose[] = ['contact', 'conference', 'sharing', 'storage'];

/** How an agreement stands. */
export type Stands = 'yes' | 'no' | 'back' | 'open';

const newest = (one: Consent) => [one.withdrawn_on, one.declined_on, one.given_on].map((day) => day ?? '').toSorted().at(-1) ?? '';

/** The newest agreement of somebody for something. */
export const newestConsent = (consents: readonly Consent[], person: string, purpose: Purpose): Consent | undefined =>
  consents
    .filter((one) => one.person === person && one.purpose === purpose)
    .toSorted((a, b) => newest(b).localeCompare(newest(a)) || b.id.localeCompare(a.id))[0];

/** How an agreement stands. */
export function standsAs(consent: Consent | undefined): Stands {
  if (!consent) return 'open';
  if (consent.withdrawn_on) return 'back';
  if (consent.declined_on) return 'no';
  return consent.given_on ? 'yes' : 'open';
}
