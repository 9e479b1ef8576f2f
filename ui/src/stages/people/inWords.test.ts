// What the circle draws, in words: bonds of one kind stand together, seen from either end.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Household, Relation } from '@/backend/calls';
import { setLanguage } from '@/shared/text/text.svelte';
import { bondsOf } from './inWords';

const parent = (a: string, b: string) => ({ a, b, kind: 'parent' }) as Relation;
const bonds = [parent('mirela', 'lamija'), parent('mirela', 'tarik'), { a: 'ramiza', b: 'mirela', kind: 'neighbour' } as Relation];
const homes = [
  { label: 'Mirela i djeca', member: ['mirela', 'lamija', 'tarik'], until: null },
  { label: 'Stan u Zenici', member: ['mirela', 'goran'], until: '2024-06-01' },
] as Household[];
const name = (id: string | null) => (id ?? '').replace(/^./, (first) => first.toUpperCase());

beforeAll(() => setLanguage('en'));

describe('homes and bonds', () => {
  it('say both children at once', () => {
    expect(bondsOf(homes, bonds, 'mirela', name)).toBe('Mirela i djeca; Child: Lamija, Tarik; Ramiza: Neighbours');
  });

  it('are said of nobody else', () => {
    expect(bondsOf(homes, bonds, 'goran', name)).toBe('');
  });
});
