/** Papers in words: their kind, whom they are for, in which language. */
import type { Paper, PersonLine } from '@/backend/calls';
import { plainDate } from '@/shared/text/dates';
import { LANGUAGES } from '@/shared/text/languages';
import { keyPart, t } from '@/shared/text/text.svelte';
import { nameOf } from '../plan/people';

/** What a paper is called. */
export const kindName = (kind: string | null): string => (kind ? t(`paper-kind-${keyPart(kind)}`) : '');

/** A language under its own name. */
export const languageName = (code: string): string => LANGUAGES.find((one) => one.code === code)?.name ?? code;

/** Whom a paper is for. */
export const readerName = (paper: Paper, people: readonly PersonLine[]): string =>
  paper.reader ? nameOf(people, paper.reader) : t('papers-for-everybody');

/** The number of a copy. */
const numberName = (paper: Paper): string => (paper.number === null ? '' : t('papers-number', { n: paper.number }));

/** One paper among others: kind, reader, mark, number, day. */
export const paperName = (paper: Paper, people: readonly PersonLine[]): string =>
  [kindName(paper.kind), readerName(paper, people), paper.mark, numberName(paper), paper.made_on ? plainDate(paper.made_on) : ''].filter(Boolean).join(', ');
