/** A period that is asked about: the answer follows its two days, and an older answer never overwrites a newer one. */
import type { Over } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';

export class Period<Answer> {
  from = $state<string | null>(null);
  to = $state<string | null>(null);
  answer = $state.raw<Answer | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What is wrong with the last day. */
  readonly fault = $derived(this.failure?.fields.find((one) => one.field === 'to'));

  /** From the first day of the year until today. `ask` is asked again when anything it reads changes. */
  constructor(today: string, ask: (over: Over) => Promise<Answer>) {
    this.from = `${today.slice(0, 4)}-01-01`;
    this.to = today;
    $effect(() => this.#follow(ask));
  }

  #follow(ask: (over: Over) => Promise<Answer>): (() => void) | undefined {
    const { from, to } = this;
    if (!from || !to) {
      this.answer = this.failure = null;
      return;
    }
    let gone = false;
    ask({ from, to }).then(
      (read) => !gone && ([this.answer, this.failure] = [read, null]),
      (thrown: unknown) => !gone && ([this.answer, this.failure] = [null, asFailure(thrown)]),
    );
    return () => {
      gone = true;
    };
  }
}
