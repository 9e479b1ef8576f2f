/**
 * A view of the core that a page shows: asked for on opening, and again when something changed or its request did.
 * The old content stays on screen while the new one is on its way, so nothing blinks.
 */
import type { Calls } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call } from '@/backend/seam';
import { saved } from './saved.svelte';

/** What a page gets: content, or a failure, or neither yet. */
export interface View<T> {
  readonly content: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  reload(): Promise<void>;
  /** When what was asked for last is there. */
  settled(): Promise<void>;
}

/** Follows a view while the component lives. `request` is read again whenever what it uses changes. */
export function useView<N extends keyof Calls>(name: N, request: () => Calls[N]['request']): View<Calls[N]['reply']> {
  let content = $state.raw<Calls[N]['reply'] | null>(null);
  let failure = $state.raw<Failure | null>(null);
  let loading = $state(true);
  let asked = 0;
  let reading = Promise.resolve();

  async function read(): Promise<void> {
    const turn = ++asked;
    loading = true;
    try {
      const reply = await call(name, request());
      if (turn === asked) [content, failure] = [reply, null];
    } catch (thrown) {
      if (turn === asked) failure = asFailure(thrown);
    } finally {
      if (turn === asked) loading = false;
    }
  }

  const reload = (): Promise<void> => (reading = read());

  async function settled(): Promise<void> {
    for (let last: Promise<void> | null = null; last !== reading; ) {
      last = reading;
      await last;
    }
  }

  $effect(() => {
    void saved.changed;
    void reload();
    return () => {
      asked += 1;
    };
  });

  return {
    get content() {
      return content;
    },
    get failure() {
      return failure;
    },
    get loading() {
      return loading;
    },
    reload,
    settled,
  };
}
