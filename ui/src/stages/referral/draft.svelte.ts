/**
 * The referral being written down. It has no family yet, so it is kept in memory: going elsewhere and coming back
 * loses nothing, a lock wipes it.
 */
import type { CreateReferral } from '@/backend/calls';
import { noteOpen } from '@/shared/record/open';

/** A child's line; the key keeps lines apart while they are edited. */
export interface ChildLine {
  key: number;
  name: string;
  year: string;
}

interface Draft {
  alias: string;
  country: string;
  language: string;
  received: string | null;
  referrer: string;
  office: string;
  asked: string;
  children: ChildLine[];
  firstContact: string;
  firstContactKin: string;
}

const EMPTY: Draft = {
  alias: '', country: '', language: '', received: null, referrer: '', office: '', asked: '', children: [], firstContact: '', firstContactKin: '',
};

let lines = 0;
/** A new child's line. */
export const childLine = (): ChildLine => ({ key: (lines += 1), name: '', year: '' });

/** The one draft. */
export const draft = $state<Draft>({ ...EMPTY, children: [] });

/** Empties the draft. */
export function clearDraft(): void {
  Object.assign(draft, { ...EMPTY, children: [] });
}

let noted = false;
/** The draft holds names: from its first use on, a lock must wipe it. */
export function watchDraft(): void {
  if (noted) return;
  noted = true;
  noteOpen({
    flush: () => Promise.resolve(),
    drop: () => {
      noted = false;
      clearDraft();
    },
  });
}

/** Lines whose year cannot be a year of birth. */
export const wrongYears = (): number[] =>
  draft.children.filter((line) => line.year.trim() !== '' && !/^(19|20)\d\d$/.test(line.year.trim())).map((line) => line.key);

/** The draft as it is sent. Empty lines are left out. */
export function asRequest(): CreateReferral {
  return {
    alias: draft.alias.trim(),
    country: draft.country,
    language: draft.language,
    received: draft.received,
    referrer: draft.referrer.trim(),
    office: draft.office.trim(),
    asked: draft.asked,
    children: draft.children
      .filter((line) => line.name.trim() !== '')
      .map((line) => ({ name: line.name.trim(), birth_year: line.year.trim() === '' ? null : Number(line.year) })),
    first_contact: draft.firstContact.trim(),
    first_contact_kin: draft.firstContactKin.trim(),
    sample: false,
  };
}
