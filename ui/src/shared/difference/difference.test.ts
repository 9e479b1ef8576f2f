// Differences in words: choices, days, ticks and what is kept from sight; and which words of two texts differ.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shown } from '@/backend/calls';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { marked } from './marking';
import { DOTS, fieldWords, valueWords } from './words';

beforeEach(() => setLanguage('en'));

const put = (as: Shown['as'], text = ''): Shown => ({ as, text });

describe('a value in words', () => {
  it('is said by what it is', () => {
    expect(valueWords('contact', 'way', put('choice', 'phone'))).toBe('Phone');
    expect(valueWords('contact', 'mark', put('choice', 'coordinator_only'))).toBe('Only I');
    expect(valueWords('meeting', 'on', put('date', '2026-11-28'))).toBe('28 November 2026');
    expect(valueWords('tie', 'ring', put('text', '1'))).toBe('Closest');
    expect(valueWords('contact', 'value', put('text', '061'))).toBe('061');
    expect(valueWords('contact', 'value', put('hidden'))).toBe(DOTS);
  });

  it('says no for nothing beside a tick', () => {
    expect(valueWords('person', 'died', put('tick', 'true'))).toBe('Yes');
    expect(valueWords('person', 'died', put('nothing'), put('tick', 'true'))).toBe('No');
    expect(valueWords('person', 'town', put('nothing'), put('text', 'Mostar'))).toBe(t('difference-nothing'));
  });

  it('names a field, and never shows a stored name', () => {
    expect(fieldWords('person', 'birth_year', null)).toBe('Year of birth');
    expect(fieldWords('person', 'some_new_thing', null)).toBe(t('difference-detail'));
  });
});

describe('two texts', () => {
  const runs = (text: string, other: string) => marked(text, other).map((run) => (run.same ? run.words : `[${run.words}]`)).join('');

  it('have the words marked that differ', () => {
    expect(runs('Baka čuva djecu u subotu.', 'Baka čuva djecu u petak.')).toBe('Baka čuva djecu u [subotu.]');
    expect(runs('one two three four', 'one three four five')).toBe('one [two ]three four');
    expect(runs('same words', 'same words')).toBe('same words');
    expect(runs('', 'words')).toBe('');
    expect(runs('words', '')).toBe('[words]');
  });

  it('keep every letter, and give up in time on very long ones', () => {
    const long = Array.from({ length: 4000 }, (_, i) => `a${i}`).join(' ');
    const other = Array.from({ length: 4000 }, (_, i) => `b${i}`).join(' ');
    expect(marked(long, other).map((run) => run.words).join('')).toBe(long);
    expect(marked('  a\n\nb ', 'a b').map((run) => run.words).join('')).toBe('  a\n\nb ');
  });
});
