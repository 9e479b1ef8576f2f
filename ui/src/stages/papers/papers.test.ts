// File names of papers: the code word, never a person, and letters every stick and printer can read.
import { describe, expect, it } from 'vitest';
import { fileName } from './naming';

describe('the name of a file', () => {
  it('holds code word, kind, language and day', () => {
    expect(fileName('Lipa', 'no_plan', 'sr-Cyrl', '2026-11-28')).toBe('krug-lipa-no-plan-sr-cyrl-2026-11-28.pdf');
  });

  it('is plain letters whatever the script', () => {
    expect(fileName('Явор', 'plan', 'bg', '2026-04-18')).toBe('krug-javor-plan-bg-2026-04-18.pdf');
    expect(fileName('Šuma ../x', 'plan', 'bs', '')).toBe('krug-suma-x-plan-bs.pdf');
  });
});
