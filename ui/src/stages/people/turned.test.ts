// The screen turned to the family: the tree is a picture with everybody in its description, and nothing to press.
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PersonTurned, Placed } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { setLanguage, t } from '@/shared/text/text.svelte';
import PeopleTurned from './PeopleTurned.svelte';

let page: Record<string, unknown> | undefined;
beforeEach(() => setLanguage('en'));
afterEach(async () => {
  if (page) await unmount(page);
  page = undefined;
  document.body.innerHTML = '';
});

const settled = async () => {
  await new Promise((done) => setTimeout(done));
  await tick();
  flushSync();
};
const placed = (id: string, x: number): Placed => ({
  id: id.toLowerCase(), x, y: 40, row: 0, label: `${id}, coming`, shapes: [{ pen: 'coming', path: 'M-18 -18H18V18H-18Z' }], words: [{ say: 'name', x: 0, y: 34, text: id }],
});

it('draws the tree third, for looking only', async () => {
  const amar: PersonTurned = { id: 'amar', name: 'Amar', kin: '', side: null, symbol: 'square', child: true, main: true, died: false, professional: false, coming: 'coming', talked: true, comfort: '' };
  const backend = new StandIn({
    'map.turned': () => ({ people: [amar], relations: [], places: [], meeting: null }),
    'map.turned_tree': () => ({ width: 300, height: 120, shapes: [], words: [], people: [placed('Amar', 60), placed('Lejla', 160)] }),
  });
  useBackend(backend);
  page = mount(PeopleTurned, { target: document.body, props: { caseId: 'lipa' } });
  flushSync();
  await settled();
  const choices = [...document.querySelectorAll('label')];
  expect(choices.map((one) => one.textContent?.trim())).toEqual([t('turned-list'), t('people-circle'), t('people-tree')]);
  expect(backend.requests('map.turned_tree')).toEqual([]);
  choices[2]?.click();
  await settled();
  expect(backend.requests('map.turned_tree')).toEqual([{ case: 'lipa' }]);
  const picture = document.querySelector('svg[role=img]');
  expect(picture?.getAttribute('aria-label')).toBe(t('map-label'));
  expect(document.getElementById(picture?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Amar, coming; Lejla, coming');
  expect(picture?.querySelectorAll('[tabindex], [role=button]')).toHaveLength(0);
});
