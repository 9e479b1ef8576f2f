/**
 * The calls the page relies on, written by hand until they are generated from the core.
 * A stage may add its own by `declare module '@/backend/provisional' { interface Calls { … } }`.
 */
import type { Said } from './failure';

/** The languages of the program. */
export type Language = 'en' | 'bs' | 'hr' | 'sr-Latn' | 'sr-Cyrl' | 'cs' | 'bg';
/** Where the vault stands. */
export type VaultState = 'none' | 'locked' | 'open' | 'handed';
/** Who may be looking. */
export type Audience = 'mine' | 'turned' | 'handed';
/** A station of the journey. */
export type Station = 'done' | 'now' | 'ahead';
/** How near a date is. */
export type Tone = 'late' | 'soon' | 'calm' | 'done';
/** How strong a passphrase is, in a word. */
export type Strength = 'weak' | 'fair' | 'good' | 'strong';
/** How the screen is lit. */
export type Theme = 'system' | 'light' | 'dark';

/** A stored value as it travels: text, number, tick, a reference to another record, or nothing. */
export type Value = string | number | boolean | null | { ref: string };

/** One family in a list: a code word and no name. */
export interface FamilyRow {
  case: string;
  alias: string;
  sample: boolean;
  stations: Station[];
  next: Said | null;
  when: { date: string; tone: Tone } | null;
}

/** One hit of Find. */
export interface Hit {
  case: string;
  alias: string;
  kind: string;
  id: string;
  title: string;
  tab: string;
}

/** Settings that belong to the person and this laptop. */
export interface Settings {
  language: Language;
  theme: Theme;
  /** Letter size in percent, 100 to 200. */
  letters: number;
  lock_minutes: number;
  single_letters: boolean;
  name: string;
  role_word: string;
  organisation: string;
  country: string;
  certificate: { kind: 'self' | 'file'; subject: string; until: string | null };
}

/** One safety copy. */
export interface SafetyCopy {
  at: string;
  name: string;
  whole: boolean;
}

/** What the curtain may show while the vault is closed. */
export interface CurtainView {
  coordinator: string;
  question: string;
  must_haves: string[];
  since: string;
  language: Language;
}

type Nothing = Record<string, never>;

/** Name of a call to what it asks for and what it answers. */
export interface Calls {
  'vault.status': {
    request: Nothing;
    reply: {
      state: VaultState;
      language: Language;
      audience: Audience;
      version: string;
      turned_case?: string | null;
      theme?: Theme;
      letters?: number;
      lock_minutes?: number;
    };
  };
  'vault.suggest': { request: { language: Language }; reply: { passphrase: string } };
  'vault.strength': { request: { passphrase: string }; reply: { bits: number; word: Strength; enough: boolean } };
  'vault.create': {
    request: {
      name: string;
      role_word: string;
      organisation: string;
      country: string;
      language: Language;
      passphrase: string;
    };
    reply: { recovery_key: string[] };
  };
  'vault.recovery_sheet': { request: { path: string }; reply: Nothing };
  'vault.open': { request: { passphrase: string } | { recovery_key: string }; reply: Nothing };
  'vault.lock': { request: Nothing; reply: Nothing };
  'vault.change_passphrase': { request: { old: string | null; new: string }; reply: Nothing };
  'settings.view': { request: Nothing; reply: Settings };
  'settings.save': { request: { set: Partial<Omit<Settings, 'certificate'>> }; reply: Settings };
  'seal.use_file': { request: { path: string; passphrase: string }; reply: Settings['certificate'] };
  'seal.use_self': { request: Nothing; reply: Settings['certificate'] };
  'backup.make': { request: Nothing; reply: { at: string } };
  'backup.view': { request: Nothing; reply: { last: string | null; copies: SafetyCopy[] } };
  'samples.load': { request: Nothing; reply: Nothing };
  'samples.remove': { request: Nothing; reply: Nothing };
  'families.view': { request: Nothing; reply: { families: FamilyRow[] } };
  'find.search': { request: { text: string }; reply: { hits: Hit[] } };
  'audience.turn': { request: { case: string }; reply: Nothing };
  'audience.turn_back': { request: Nothing; reply: Nothing };
  'curtain.view': { request: Nothing; reply: CurtainView };
  'curtain.call_in': { request: { about: 'process' | 'information' }; reply: Nothing };
  'curtain.end': { request: { passphrase: string }; reply: Nothing };
  'record.save': {
    request: { case: string; kind: string; id: string | null; seen: string[]; set: Record<string, Value> };
    reply: { id: string; seen: string[]; at: string; undo: Said | null };
  };
  'history.undo': { request: { case: string }; reply: { undo: Said | null } };
  'history.redo': { request: { case: string }; reply: { undo: Said | null } };
}
