/** One question while it is answered: one answer at a time, and what stood in its way. */
import type { Saved } from '@/backend/calls';
import type { Failure } from '@/backend/failure';
import type { Asking } from './asking';

export class Answering {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly #asking: () => Asking;

  constructor(asking: () => Asking) {
    this.#asking = asking;
  }

  /** Writes an answer to the question of this name, unless one is on its way. */
  async do(name: string, work: () => Promise<Saved>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = await this.#asking().settle(name, work);
    this.busy = false;
  }
}
