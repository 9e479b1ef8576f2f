// Words: the chosen language, else English, else the key, so that a gap is seen and never silent.
import { beforeEach, describe, expect, it } from 'vitest';
import { folded } from '@/shared/text/fold';
import { addWords, hasText, keyPart, setLanguage, t, text } from '@/shared/text/text.svelte';

const SOURCES = import.meta.glob<string>('../src/{shared,pages,stages}/**/*.{svelte,ts}', { query: '?raw', import: 'default', eager: true });

describe('words', () => {
  beforeEach(() => setLanguage('en'));

  it('come in the language of the screen, and the page says which', async () => {
    await setLanguage('bs');
    addWords('bs', 'test-step = { $n ->\n    [one] { $n } korak\n    [few] { $n } koraka\n   *[other] { $n } koraka\n}');
    expect(t('test-step', { n: 21 })).toBe('21 korak');
    expect(t('test-step', { n: 3 })).toBe('3 koraka');
    expect(document.documentElement.lang).toBe('bs');
    expect(text.language).toBe('bs');
  });

  it('fall back to English, and then to the key', async () => {
    addWords('en', 'test-only-english = Only here');
    await setLanguage('cs');
    expect(t('test-only-english')).toBe('Only here');
    expect(t('test-nowhere')).toBe('test-nowhere');
    expect(hasText('test-nowhere')).toBe(false);
  });

  it('carry no invisible marks around a name, and no dots in a year', () => {
    addWords('en', 'test-name = Copy for: { $name }, { $year }');
    expect(t('test-name', { name: 'Емине', year: 2026 })).toBe('Copy for: Емине, 2026');
  });

  it('have keys in one manner', () => {
    expect(keyPart('birth_year')).toBe('birth-year');
  });

  it('are all there in English for every key the screens name', () => {
    const missing = Object.values(SOURCES).flatMap((source) => {
      const named = source.matchAll(/(?:\bt\(|\bkey: |\blabel: )'([a-z0-9-]+-[a-z0-9-]+)'/g);
      return [...named].map((found) => found[1] ?? '').filter((key) => !hasText(key));
    });
    expect(Object.keys(SOURCES).length).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });
});

describe('folding for lists on screen', () => {
  it('lets one spelling find the others', () => {
    expect(folded('Ćosić')).toBe('cosic');
    expect(folded('Ћосић')).toBe('cosic');
    expect(folded('Đorđe')).toBe(folded('Ђорђе'));
    expect(folded('Ňuška')).toBe('nuska');
  });
});
