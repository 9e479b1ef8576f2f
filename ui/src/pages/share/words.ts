/** What is exchanged, in words: counts by kind, receivers, families between computers. */
import type { ColleagueLine, GivenLine, KindCount, SharedFamily } from '@/backend/calls';
import { kindWords } from '@/shared/difference/words';
import type { Choice } from '@/shared/fields/field';
import { plainDate } from '@/shared/text/dates';
import { hasText, keyPart, t } from '@/shared/text/text.svelte';

/** A kind as the heading of many: "Notes". */
function kindsWords(kind: string): string {
  const many = `kinds-${keyPart(kind)}`;
  return hasText(many) ? t(many) : kindWords(kind);
}

const WAYS = ['added', 'changed', 'removed'] as const;

/** How many of a kind differ: "Notes: 4 new, 1 changed". */
export function countWords(count: KindCount): string {
  const parts = WAYS.filter((way) => count[way] > 0).map((way) => t(`take-in-count-${way}`, { n: count[way] }));
  return t('take-in-count', { kind: kindsWords(count.kind), what: parts.join(', ') });
}

/** So many kinds are named in a line; the rest is counted. */
const NAMED = 3;

/** Everything that differs, in one line. */
export function countsWords(counts: readonly KindCount[]): string {
  const named = counts.slice(0, NAMED).map(countWords);
  const more = counts.length - named.length;
  return (more > 0 ? [...named, t('take-in-more-kinds', { n: more })] : named).join(' · ');
}

/** A colleague's computer: "Amira Hodžić, laptop in the office". */
export const computerWords = ({ person, device }: { person: string; device: string }): string =>
  device ? t('share-computer', { name: person, device }) : person;

/** A colleague's computer to choose; whether its figures were compared stands beside it. */
export const receiverChoice = (line: ColleagueLine): Choice => ({
  code: line.by,
  label: line.checked || line.own ? computerWords(line) : t('share-receiver-unchecked', { who: computerWords(line) }),
});

/** An installation whose card is no longer kept stands in the register by its id alone. */
const ID = /^[0-9a-f]{32}$/;

/** For whom something left. */
export function receiverWords(line: GivenLine): string {
  if (line.by_passphrase) return t('share-by-words');
  if (line.receiver === 'self') return t('share-with-self');
  return ID.test(line.receiver) ? t('share-with-unknown') : line.receiver;
}

const PERIOD = /^(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})$/;

/** What left, by its title: a code word, or a period in days as people say them. */
export function titleWords(title: string): string {
  const [, from, to] = PERIOD.exec(title) ?? [];
  return from && to ? t('date-from-to', { from: plainDate(from), to: plainDate(to) }) : title;
}

/** With whom a family was last exchanged; nothing if it never was. */
export function withWords(family: SharedFamily, given: readonly GivenLine[]): string {
  if (family.at === null) return '';
  if (family.with) return family.with;
  const last = given.find((line) => line.case === family.case && line.at === family.at);
  return t(last?.by_passphrase ? 'share-by-words' : 'share-with-unknown');
}
