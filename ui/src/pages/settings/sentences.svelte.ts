/** An office's own sentences under somebody's hands: stored on leaving a field; what was refused stays, and waits. */
import type { HouseView, OwnSentences } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call } from '@/backend/seam';

type Where = Pick<OwnSentences, 'kind' | 'language'>;

const keyOf = ({ kind, language }: Where) => `${kind} ${language}`;
const same = (a: OwnSentences | undefined, b: OwnSentences) => a?.top === b.top && a.end === b.end;

export class Sentences {
  /** Typed and not stored yet, by paper and language. */
  #typed = $state<Record<string, OwnSentences>>({});
  #failures = $state<Record<string, Failure>>({});
  readonly #stored: () => readonly OwnSentences[];
  readonly #onstored: (house: HouseView) => void;
  /** The page has gone, and it was said that something is not stored. */
  left = false;

  constructor(stored: () => readonly OwnSentences[], onstored: (house: HouseView) => void) {
    this.#stored = stored;
    this.#onstored = onstored;
  }

  /** The sentences of one paper in one language as they stand on screen. */
  of(where: Where): OwnSentences {
    return this.#typed[keyOf(where)] ?? this.#storedOf(where);
  }

  /** Why they could not be stored. */
  failureOf(where: Where): Failure | null {
    return this.#failures[keyOf(where)] ?? null;
  }

  write(words: OwnSentences): void {
    this.#typed[keyOf(words)] = words;
    delete this.#failures[keyOf(words)];
  }

  get unsaved(): boolean {
    return Object.keys(this.#typed).length > 0;
  }

  /** Stores what was typed; what was refused waits aside. */
  async flush(): Promise<void> {
    await Promise.all(Object.keys(this.#typed).filter((at) => !(at in this.#failures)).map((at) => this.#save(at)));
  }

  /** Tries everything again, also what was refused before. */
  async retry(): Promise<void> {
    this.#failures = {};
    await this.flush();
  }

  /** Lets go of everything typed. */
  drop(): void {
    this.#typed = {};
    this.#failures = {};
  }

  #storedOf({ kind, language }: Where): OwnSentences {
    return this.#stored().find((one) => one.kind === kind && one.language === language) ?? { kind, language, top: '', end: '' };
  }

  async #save(at: string): Promise<void> {
    const words = $state.snapshot(this.#typed[at]);
    if (!words) return;
    try {
      if (!same(this.#storedOf(words), words)) this.#onstored(await call('house.save', words));
      // What was typed meanwhile is stored next.
      if (same(this.#typed[at], words)) delete this.#typed[at];
    } catch (thrown) {
      this.#failures[at] = asFailure(thrown);
    }
  }
}
