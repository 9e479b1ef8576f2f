/** One thing at a time that may fail: whether it is on its way, and why it could not be done. */
import { asFailure, type Failure } from '@/backend/failure';

export class Attempt {
  working = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** Does the work, unless something is on its way; what failed before goes first. */
  run(work: () => Promise<void>): Promise<void> {
    return this.runKeeping(() => {
      this.failure = null;
      return work();
    });
  }

  /** The same, but what failed before stays until the work itself puts it away. */
  async runKeeping(work: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      await work();
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.working = false;
    }
  }
}
