// Findings in words: days are said as people say them, and a reason once given is not asked for again.
import { beforeEach, expect, it } from 'vitest';
import type { Finding } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { setLanguage } from '@/shared/text/text.svelte';
import { answered, openOf, readable, sayFinding } from './findings';

const finding = (rule: number, severity: Finding['severity'], args: Record<string, string>, reason: string | null = null): Finding => ({
  rule, severity, key: `rule-${rule}`, subjects: [], args, reason,
});

beforeEach(() => setLanguage('en'));

it('says a day as a day', () => {
  expect(sayFinding(finding(22, 'warn', { a: 'Mirela', b: 'Goran', day: '2026-02-20' }))).toBe(
    'Mirela and Goran: the paper ran until 20 February 2026. The arrangement stays until you have looked at it again.',
  );
});

it('says days in a refusal too, and leaves everything else as it is', () => {
  const failure = readable(new Failure({ code: 'stopped', key: 'failure-stopped', args: { n: 1 }, findings: [finding(4, 'block', { day: '2026-02-05', name: 'Damir' })] }));
  expect(failure.findings[0]?.args).toEqual({ day: '5 February 2026', name: 'Damir' });
  expect(failure.code).toBe('stopped');
  expect(failure.args).toEqual({ n: 1 });
});

it('puts an answered warning aside', () => {
  const all = [finding(3, 'warn', {}, 'Alma knows'), finding(16, 'warn', {}), finding(34, 'hint', {})];
  expect(openOf(all, 'warn').map((one) => one.rule)).toEqual([16]);
  expect(answered(all).map((one) => one.rule)).toEqual([3]);
});
