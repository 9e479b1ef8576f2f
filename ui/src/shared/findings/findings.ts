/** Findings in words: days inside them are said as people say days, and they stand in the order of their weight. */
import type { Finding as CoreFinding, Severity } from '@/backend/calls';
import { Failure, type Args } from '@/backend/failure';
import { plainDate } from '@/shared/text/dates';
import { t } from '@/shared/text/text.svelte';

/** What a finding must have to be said. */
type Sayable = { key: string; args?: Args };

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function withDays(args: Args = {}): Args {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, ISO.test(String(value)) ? plainDate(String(value)) : value]));
}

/** A finding in words. */
export const sayFinding = (finding: Sayable): string => t(finding.key, withDays(finding.args));

/** Whether a reason lets a finding pass. */
export const isWarning = (finding: object): finding is CoreFinding => 'severity' in finding && finding.severity === 'warn';

/** A refusal whose findings carry readable days. */
export function readable(failure: Failure): Failure {
  if (failure.findings.length === 0) return failure;
  const { code, key, args, fields, findings } = failure;
  return new Failure({ code, key, args, fields, findings: findings.map((one) => ({ ...one, args: withDays(one.args) })) });
}

/** The weights, heaviest first. */
export const WEIGHTS: readonly Severity[] = ['block', 'warn', 'hint'];

/** Findings of one weight that are still open. */
export const openOf = (findings: readonly CoreFinding[], weight: Severity): CoreFinding[] =>
  findings.filter((one) => one.severity === weight && one.reason === null);

/** Warnings for which the coordinator has given a reason. */
export const answered = (findings: readonly CoreFinding[]): CoreFinding[] => findings.filter((one) => one.reason !== null);
