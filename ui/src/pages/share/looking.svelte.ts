/**
 * Files under the coordinator's eyes. Looking stores nothing; only `take` does, and only what was chosen. All of it is
 * in the memory of the page and goes with it.
 */
import type { LookedFile, TakeIn, TakenIn } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call } from '@/backend/seam';
import { saved } from '@/shared/saved.svelte';
import { chosenOf, locked, type Settled } from './files';

/** A file that was to be taken in and was not. */
export interface NotTaken {
  file: LookedFile;
  failure: Failure;
}

export class Looking implements Settled {
  files = $state.raw<LookedFile[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  working = $state(false);
  /** What is chosen is being stored: nothing is put in its place or away before that is done. */
  taking = $state(false);
  unticked = $state<Record<string, boolean>>({});
  compared = $state<Record<string, boolean>>({});
  wanted = $state<Record<string, boolean>>({});
  /** The file whose contents are shown. */
  shown = $state<string | null>(null);
  taken = $state.raw<TakenIn[] | null>(null);
  notTaken = $state.raw<NotTaken[]>([]);

  #passphrases: Record<string, string> = {};
  #turn = 0;

  /** The files that would be taken in now. */
  readonly chosen = $derived(chosenOf(this.files ?? [], this));
  /** The file whose contents are shown; the first that can be read, unless another was chosen. */
  readonly open = $derived.by(() => {
    const readable = (this.files ?? []).filter((file) => file.fault === null);
    return readable.find(({ path }) => path === this.shown) ?? readable[0] ?? null;
  });

  /** Looks at files or folders, in the place of what was looked at before. */
  async look(paths: string[]): Promise<void> {
    if (this.taking) return;
    this.forget();
    const turn = this.#turn;
    this.working = true;
    try {
      const { files } = await call('take_in.look', { paths, passphrase: null });
      if (turn === this.#turn) this.files = files;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
    } finally {
      if (turn === this.#turn) this.working = false;
    }
  }

  /** Tries a passphrase on every file that one may open; says whether all of them are open now. */
  async unlock(passphrase: string): Promise<boolean> {
    const paths = locked(this.files ?? []).map(({ path }) => path);
    if (paths.length === 0) return true;
    const turn = this.#turn;
    this.working = true;
    this.failure = null;
    try {
      const { files } = await call('take_in.look', { paths, passphrase });
      if (turn !== this.#turn) return false;
      for (const file of files) if (file.fault === null) this.#passphrases[file.path] = passphrase;
      this.files = (this.files ?? []).map((file) => files.find(({ path }) => path === file.path) ?? file);
      return locked(this.files).length === 0;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
      return false;
    } finally {
      if (turn === this.#turn) this.working = false;
    }
  }

  /** Takes in what is chosen, one file after the other; one that is refused does not hold up the others. */
  async take(): Promise<void> {
    if (this.working) return;
    // All that was said stands before the first file is stored: a tick changed meanwhile counts for none of them.
    const requests = this.chosen.map((file) => ({ file, request: this.#requestFor(file) }));
    const taken: TakenIn[] = [];
    const notTaken: NotTaken[] = [];
    this.working = this.taking = true;
    for (const { file, request } of requests) {
      try {
        taken.push(await call('take_in.take', request));
      } catch (thrown) {
        notTaken.push({ file, failure: asFailure(thrown) });
      }
    }
    this.working = this.taking = false;
    if (taken.length > 0) saved.touch();
    this.notTaken = notTaken;
    if (taken.length > 0) {
      this.taken = taken;
      this.files = null;
      this.#passphrases = {};
    }
  }

  #requestFor(file: LookedFile): TakeIn {
    return {
      path: file.path,
      passphrase: this.#passphrases[file.path] ?? null,
      compared: file.sender !== null && (this.compared[file.sender.by] ?? false),
      bring_back: this.wanted[file.path] ?? false,
    };
  }

  /** Puts all of it away. */
  forget(): void {
    if (this.taking) return;
    this.#turn += 1;
    this.#passphrases = {};
    this.files = this.taken = this.failure = this.shown = null;
    this.notTaken = [];
    this.working = false;
    this.unticked = {};
    this.compared = {};
    this.wanted = {};
  }
}
