/** A backend made of answers, for tests and the look page: it notes what was asked and can be told to fail. */
import type { Calls } from './calls';
import { Failure } from './failure';
import type { Backend } from './seam';

/** An answer for each call that matters to a test. */
export type Answers = {
  [N in keyof Calls]?: (request: Calls[N]['request']) => Calls[N]['reply'] | Promise<Calls[N]['reply']>;
};

/** One thing that was asked. */
export interface Asked {
  name: string;
  request: unknown;
}

/** A backend that answers from a table. */
export class StandIn implements Backend {
  readonly asked: Asked[] = [];
  readonly commands: { command: string; args: Record<string, unknown> }[] = [];
  readonly answers: Answers;
  /** What the shell's dialogs answer, by command; without an answer nothing is chosen. */
  readonly chosen: Partial<Record<string, string>> = {};
  /** How often the page was to start anew. */
  anew = 0;
  #heard: (() => void)[] = [];
  #heardOpened: (() => void)[] = [];

  constructor(answers: Answers = {}) {
    this.answers = answers;
  }

  async call(name: string, request: unknown): Promise<unknown> {
    // Through text, as the real one does: a value that cannot travel shows up here.
    const sent = JSON.parse(JSON.stringify(request)) as unknown;
    this.asked.push({ name, request: sent });
    const answer = this.answers[name as keyof Calls] as ((request: unknown) => unknown) | undefined;
    if (!answer) throw new Failure({ code: 'unknown_call', key: 'failure-no-answer', args: { name } });
    return answer(sent);
  }

  async shell(command: string, args: Record<string, unknown>): Promise<unknown> {
    this.commands.push({ command, args });
    const chosen = this.chosen[command];
    if (command === 'opened_with') delete this.chosen[command];
    return chosen ?? (command === 'choose_save_path' ? `/tmp/${String(args.suggested)}` : null);
  }

  async onLocked(heard: () => void): Promise<() => void> {
    this.#heard.push(heard);
    return () => {
      this.#heard = this.#heard.filter((other) => other !== heard);
    };
  }

  async onOpened(heard: () => void): Promise<() => void> {
    this.#heardOpened.push(heard);
    return () => {
      this.#heardOpened = this.#heardOpened.filter((other) => other !== heard);
    };
  }

  startAnew(): void {
    this.anew += 1;
  }

  /** What was asked under one name. */
  requests(name: keyof Calls): unknown[] {
    return this.asked.filter((one) => one.name === name).map((one) => one.request);
  }

  /** Somebody opens a file with Krug, which is running already. */
  openFile(path: string): void {
    this.chosen.opened_with = path;
    for (const heard of this.#heardOpened) heard();
  }

  /** The vault closes by itself. */
  lock(): void {
    for (const heard of this.#heard) heard();
  }
}
