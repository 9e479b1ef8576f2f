/**
 * The referral being written down. It has no family yet, so it is kept as a draft in the vault: neither a lock nor a
 * power cut loses what was typed. A lock wipes it from the page.
 */
import type { CreateReferral } from '@/backend/calls';
import { call } from '@/backend/seam';
import { noteOpen } from '@/shared/record/open';
import { saved } from '@/shared/saved.svelte';

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
  firstContactGuardian: boolean;
}

const EMPTY: Draft = {
  alias: '', country: '', language: '', received: null, referrer: '', office: '', asked: '', children: [], firstContact: '', firstContactKin: '', firstContactGuardian: false,
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

/** How long typing rests before the draft is kept, in milliseconds. */
const REST = 600;

let noted = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let kept = '';

/** Keeps the draft if it differs from what is kept. */
export async function keepDraft(): Promise<void> {
  clearTimeout(timer);
  const text = JSON.stringify(draft);
  if (text === kept) return;
  const { at } = await call('referral.keep_draft', { text });
  kept = text;
  saved.note(at);
}

/** Keeps the draft after a rest. */
export function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepDraft().catch(() => saved.failed()), REST);
}

/** Reads what was kept, once. The draft holds names: from its first use on, a lock must wipe it. */
export async function watchDraft(): Promise<void> {
  if (noted) return;
  const { text } = await call('referral.draft', {});
  if (noted) return;
  noted = true;
  noteOpen({
    flush: keepDraft,
    get unsaved() {
      return JSON.stringify(draft) !== kept;
    },
    drop: () => {
      noted = false;
      clearTimeout(timer);
      kept = '';
      clearDraft();
    },
  });
  if (!text) return;
  kept = text;
  Object.assign(draft, JSON.parse(text) as Draft);
  lines = Math.max(lines, ...draft.children.map((line) => line.key));
}

/** The family is made, or the draft given up. */
export function forgetDraft(): void {
  clearTimeout(timer);
  kept = '';
  clearDraft();
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
    first_contact_guardian: draft.firstContactGuardian,
    sample: false,
  };
}
