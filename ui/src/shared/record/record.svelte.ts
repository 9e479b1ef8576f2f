/**
 * One record under somebody's hands. Stores by itself: on leaving a field and after a short rest while typing.
 * Invariants: only fields that differ from what was loaded are sent; one write at a time; what was typed stays on
 * screen whatever happens; a field that was refused waits aside and does not hold up the others.
 */
import type { Value } from '@/backend/calls';
import { asFailure, type Failure, type Said } from '@/backend/failure';
import { call } from '@/backend/seam';
import { saved } from '../saved.svelte';

/** How long typing rests before it is stored, in milliseconds. */
export const REST = 600;

/** Stored fields by name; members of sets are `who:<id>`. */
export type Values = Record<string, Value>;

/** Where a record comes from. */
export interface RecordSource {
  case: string;
  kind: string;
  /** Null for a record that does not exist yet; it is made by the first write. */
  id: string | null;
  /** The state the values were read from, as the view sent it. */
  seen: string[];
  values: Values;
}

/** What a stored write answered. */
export interface Stored {
  id: string;
  seen: string[];
  at: string;
  /** Whether it can be taken back. */
  undoable: boolean;
}

/** Where the writing stands. */
export type Phase = 'rest' | 'waiting' | 'saving' | 'saved' | 'failed';

/** Empty text, an unticked box and nothing are the same thing to the store. */
const plain = (value: Value | undefined): Value => (value === undefined || value === '' || value === false ? null : value);
const same = (a: Value | undefined, b: Value | undefined) => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

export class RecordForm {
  readonly case: string;
  readonly kind: string;
  id = $state<string | null>(null);
  values = $state<Values>({});
  faults = $state<Record<string, Said>>({});
  trouble = $state<Failure | null>(null);
  phase = $state<Phase>('rest');

  #stored: Values;
  #seen: string[];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #dropped = false;
  readonly #onStored: ((stored: Stored) => void) | undefined;

  constructor(source: RecordSource, onStored?: (stored: Stored) => void) {
    this.case = source.case;
    this.kind = source.kind;
    this.id = source.id;
    this.values = { ...source.values };
    this.#stored = { ...source.values };
    this.#seen = source.seen;
    this.#onStored = onStored;
  }

  /** Its page has gone, and it was said that it is not stored. */
  left = false;

  /** What it belongs to: written together with the first thing said about it. */
  links: (() => Values) | undefined;

  /** Whether something typed is not stored yet. */
  get unsaved(): boolean {
    return Object.keys(this.#changes(true)).length > 0;
  }

  /** A field was changed; it is stored after a rest. */
  set(field: string, value: Value): void {
    this.values[field] = value;
    delete this.faults[field];
    if (this.phase !== 'saving') this.phase = 'waiting';
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  /** Stores now what differs. Leaving a field calls this. */
  async flush(): Promise<void> {
    this.#stopTimer();
    if (this.#running) await this.#running;
    if (Object.keys(this.#changes(false)).length > 0) this.#link();
    const set = this.#changes(false);
    if (this.#dropped || Object.keys(set).length === 0) {
      if (this.phase === 'waiting') this.phase = 'rest';
      return;
    }
    this.#running ??= this.#send(set).finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Tries everything again, also what was refused before. */
  async retry(): Promise<void> {
    this.faults = {};
    this.trouble = null;
    await this.flush();
  }

  /** Takes newer values from a view; what is being typed stays. */
  take(fresh: { id?: string | null; seen: string[]; values: Values }): void {
    // Another record is never poured into this one, and a record that just got its id keeps it.
    if (this.#dropped || (fresh.id && this.id && fresh.id !== this.id)) return;
    const typed = this.#changes(true);
    this.#stored = { ...fresh.values };
    this.#seen = fresh.seen;
    this.id = fresh.id ?? this.id;
    this.values = { ...fresh.values, ...typed };
  }

  /** Lets go of everything typed, without storing it. */
  drop(): void {
    this.#dropped = true;
    this.#stopTimer();
    this.values = {};
    this.#stored = {};
    this.faults = {};
  }

  #link(): void {
    for (const [field, value] of Object.entries(this.links?.() ?? {})) {
      if ((this.values[field] ?? null) === null) this.values[field] = value;
    }
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #changes(alsoRefused: boolean): Values {
    const changed: Values = {};
    for (const [field, value] of Object.entries(this.values)) {
      if (same(value, this.#stored[field])) continue;
      if (alsoRefused || !(field in this.faults)) changed[field] = plain($state.snapshot(value) as Value);
    }
    return changed;
  }

  async #send(set: Values): Promise<void> {
    this.phase = 'saving';
    try {
      const reply = await call('record.save', { case: this.case, kind: this.kind, id: this.id, seen: this.#seen, set });
      if (this.#dropped) return;
      this.#stored = { ...this.#stored, ...set };
      this.id = reply.id;
      this.#seen = reply.seen;
      this.trouble = null;
      this.phase = this.unsaved ? 'waiting' : 'saved';
      saved.note(reply.at);
      this.#onStored?.(reply);
    } catch (thrown) {
      if (!this.#dropped) await this.#refused(asFailure(thrown), set);
    }
  }

  async #refused(failure: Failure, set: Values): Promise<void> {
    for (const { field, key, args } of failure.fields) this.faults[field] = args ? { key, args } : { key };
    const rest = Object.fromEntries(Object.entries(set).filter(([field]) => !(field in this.faults)));
    const fewer = Object.keys(rest).length;
    if (failure.fields.length > 0 && fewer > 0 && fewer < Object.keys(set).length) {
      await this.#send(rest);
      if (this.phase !== 'failed') this.phase = 'failed';
      return;
    }
    this.phase = 'failed';
    if (failure.fields.length === 0) {
      this.trouble = failure;
      saved.failed();
    }
  }
}
