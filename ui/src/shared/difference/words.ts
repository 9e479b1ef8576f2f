/**
 * Stored values in words, as the core shows them: a choice by its label, a day as people say it, a tick as yes or no.
 * Used wherever two states of a family stand side by side: questions, history, what a file brings.
 */
import type { Author, Shown } from '@/backend/calls';
import { clock, dayOf, dayOfMoment, plainDate, shortDate, today } from '../text/dates';
import { LANGUAGES } from '../text/languages';
import { hasText, keyPart, t, text } from '../text/text.svelte';

/** Stands for a value that is kept from sight. */
export const DOTS = '••••••••';

/** A meeting or a talk is called by its day. */
const DAY = /^\d{4}-\d\d-\d\d$/;

const capital = (words: string) => words.charAt(0).toLocaleUpperCase(text.language) + words.slice(1);

/** What kind of thing it is: "Person". A kind of a newer Krug has a word too. */
export function kindWords(kind: string): string {
  const key = `kind-${keyPart(kind)}`;
  return capital(t(hasText(key) ? key : 'difference-newer'));
}

/** What an item is called: "Person: Mirela", or its kind alone if it has no name. */
export const itemWords = (kind: string, label: string): string =>
  label ? t('difference-item', { kind: kindWords(kind), name: DAY.test(label) ? plainDate(label) : label }) : kindWords(kind);

/** The label of a field; for a set or a checklist with the member it is about. */
export function fieldWords(kind: string, field: string, member: string | null): string {
  const base = `${keyPart(kind)}-${keyPart(field)}`;
  const name = hasText(base) ? t(base) : t('difference-detail');
  if (member === null) return name;
  const own = `${base}-${keyPart(member)}`;
  return t('difference-member', { field: name, member: hasText(own) ? t(own) : member || t('difference-gone') });
}

/** A value in words. `beside` is the value it is compared with: next to a tick, nothing means no. */
export function valueWords(kind: string, field: string, value: Shown, beside?: Shown): string {
  const coded = `${keyPart(kind)}-${keyPart(field)}-${keyPart(value.text)}`;
  switch (value.as) {
    case 'nothing':
      return beside?.as === 'tick' ? t('no') : t('difference-nothing');
    case 'unknown':
      return t('difference-unknown');
    case 'hidden':
      return DOTS;
    case 'date':
      return plainDate(value.text);
    case 'choice':
      return hasText(coded) ? t(coded) : value.text;
    case 'tick':
      return t(value.text === 'true' ? 'yes' : 'no');
    case 'item':
      return value.text || t('difference-gone');
    case 'drawn':
      return t('difference-drawn');
    case 'file':
      return value.text || t('difference-file');
    case 'text':
      if (value.text === '') return t('difference-nothing');
      if (field === 'language') return LANGUAGES.find((one) => one.code === value.text)?.name ?? value.text;
      // Rings and strengths are numbers with a word each.
      return /^\d+$/.test(value.text) && hasText(coded) ? t(coded) : value.text;
  }
}

/** Who wrote it: "you", a name, or somebody whose card is not known here. */
export const whoWords = (author: Author): string => (author.here ? t('difference-you') : author.name || t('difference-somebody'));

/** When, as the writer's clock said: "Mon 23 Nov, 18:20"; with the year if it is another one. */
export function whenWords(at: string): string {
  const day = dayOfMoment(at);
  const named = dayOf(day)?.year === today().year ? shortDate(day) : plainDate(day);
  return `${named}, ${clock(at)}`;
}
