/**
 * What comes back instead of a reply. The core says what happened as a message key and its values;
 * the page only puts it into words. Nothing personal is ever in `code` or `key`.
 */

/** Values put into a message. Years travel as text, so that they are never grouped. */
export type Args = Record<string, string | number>;

/** A sentence to be said: message key and its values. */
export interface Said {
  key: string;
  args?: Args;
}

/** What is wrong with one field. */
export interface FieldFault extends Said {
  field: string;
}

/** A check of the method that warned or stopped (the core numbers its rules). */
export interface Finding extends Said {
  rule: number;
  severity: string;
  /** Records it is about. */
  subjects: string[];
  /** The coordinator's reason for going on, if there is one already. */
  reason: string | null;
}

/** A call that was answered with no. */
export class Failure extends Error implements Said {
  readonly code: string;
  readonly key: string;
  readonly args: Args;
  readonly fields: FieldFault[];
  readonly findings: Finding[];

  constructor(said: { code: string; key: string; args?: Args; fields?: FieldFault[]; findings?: Finding[] }) {
    super(said.code);
    this.name = 'Failure';
    this.code = said.code;
    this.key = said.key;
    this.args = said.args ?? {};
    this.fields = said.fields ?? [];
    this.findings = said.findings ?? [];
  }
}

/** Reads whatever was thrown; a thing of unknown shape becomes "Krug did not answer". */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (thrown !== null && typeof thrown === 'object' && 'key' in thrown && typeof thrown.key === 'string') {
    const shaped = thrown as Partial<Failure> & { key: string };
    return new Failure({
      code: shaped.code ?? 'unnamed',
      key: shaped.key,
      args: shaped.args ?? {},
      fields: shaped.fields ?? [],
      findings: shaped.findings ?? [],
    });
  }
  return new Failure({ code: 'no_answer', key: 'failure-no-answer' });
}
