// The screen turned to the family: the pictures are for looking only, until somebody draws together with the child.
import { beforeEach, expect, it } from 'vitest';
import type { CircleTurned, PersonTurned, Placed } from '@/backend/calls';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, theButton, write } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import PeopleTurned from './PeopleTurned.svelte';
import { DRAWN } from './rings.fixture';

beforeEach(() => setLanguage('en'));

const placed = (id: string, x: number): Placed => ({
  id: id.toLowerCase(), x, y: 40, row: 0, label: `${id}, coming`, shapes: [{ pen: 'coming', path: 'M-18 -18H18V18H-18Z' }], words: [{ say: 'name', x: 0, y: 34, text: id }],
});

it('draws the tree third, for looking only', async () => {
  const amar: PersonTurned = { id: 'amar', name: 'Amar', kin: '', side: null, symbol: 'square', child: true, main: true, died: false, professional: false, coming: 'coming', talked: true, comfort: '' };
  const backend = new StandIn({
    'map.turned': () => ({ people: [amar], relations: [], meeting: null }),
    'map.turned_tree': () => ({ width: 300, height: 120, shapes: [], words: [], people: [placed('Amar', 60), placed('Lejla', 160)] }),
  });
  useBackend(backend);
  show(PeopleTurned, { caseId: 'lipa' });
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

/** A family whose circle may be seen, with who was put where. */
async function circle(drawings: CircleTurned['drawings'], act?: (rings: Record<string, number>) => void): Promise<StandIn> {
  const rings: Record<string, number> = { goran: 2, jasna: 0 };
  act?.(rings);
  const names: Record<string, string> = { goran: 'Goran', jasna: 'Jasna' };
  const child: PersonTurned = { id: 'amar', name: 'Amar', kin: '', side: null, symbol: 'square', child: true, main: true, died: false, professional: false, coming: 'coming', talked: true, comfort: '' };
  const backend = new StandIn({
    'map.turned': () => ({ people: [child], relations: [], meeting: null }),
    'map.turned_circle': ({ drawing }) => ({
      drawings, drawing: drawings.length === 0 ? null : (drawing ?? drawings.at(-1)?.id ?? null), rings: ['Closest', 'Next door', 'School', 'Paid to help'],
      waiting: Object.keys(rings).filter((id) => rings[id] === 0).map((id) => ({ id, name: names[id] ?? '' })),
      picture: {
        width: 984, height: 584, words: [{ say: 'ring', x: 500, y: 400, text: 'Closest' }],
        shapes: [...DRAWN],
        people: [{ ...placed('Amar', 500), y: 300 }, ...Object.keys(rings).filter((id) => rings[id] !== 0).map((id) => ({ ...placed(names[id] ?? '', 500 + 90 * (rings[id] ?? 0)), y: 300, row: rings[id] ?? 0, shapes: [{ pen: 'coming' as const, path: 'M-18 -18H18V18H-18Z' }, { pen: 'badge_done' as const, path: 'M10 -18Z' }] }))],
      },
    }),
    'map.put': ({ id, ring }) => {
      rings[id] = ring;
      return {};
    },
  });
  useBackend(backend);
  show(PeopleTurned, { caseId: 'lipa' });
  await settled();
  document.querySelectorAll('label')[1]?.click();
  await settled();
  return backend;
}

const LEJLA = { id: 'd2', on: '2026-11-09', told_by: 'Lejla' };
async function click(element: Element | null, x = 0, y = 0) {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y }));
  await settled();
}
async function press(element: Element | null, key: string) {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key }));
  await settled();
}
const sign = (id: string) => document.querySelector(`svg [data-id="${id}"]`);
const svg = () => document.querySelector<SVGSVGElement>('svg[role=graphics-document]');

it('shows the circle for looking only, with who told it', async () => {
  await circle([LEJLA]);
  expect(document.querySelector('.lead')?.textContent).toBe('9 November 2026, told by: Lejla');
  const picture = document.querySelector('svg[role=img]');
  expect(document.getElementById(picture?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Amar, coming; Goran, coming');
  expect(picture?.querySelectorAll('[tabindex], [role=button]')).toHaveLength(0);
});

it('says calmly that no drawing is shown, and offers nothing to draw in', async () => {
  await circle([]);
  expect(document.body.textContent).toContain(t('circle-turned-none'));
  expect(() => theButton(t('circle-draw-together'))).toThrow();
});

it('lets one of several drawings be chosen', async () => {
  const backend = await circle([{ id: 'd1', on: '2026-09-14', told_by: '' }, LEJLA]);
  const select = document.querySelector('select');
  expect([...(select?.options ?? [])].map((one) => one.textContent)).toEqual(['9 November 2026, told by: Lejla', '14 September 2026']);
  write(select, 'd1');
  await settled();
  expect(backend.requests('map.turned_circle').at(-1)).toEqual({ case: 'lipa', drawing: 'd1' });
});

it('puts whoever was chosen into the ring that is tapped', async () => {
  const backend = await circle([LEJLA]);
  await click(theButton(t('circle-draw-together')));
  const picture = svg();
  if (!picture) throw new Error('no picture');
  picture.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1000, height: 600 }) as DOMRect;
  // Nobody is chosen yet: it says so and stores nothing.
  await click(picture, 848, 308);
  expect(document.querySelector('.beside .lead')?.textContent).toBe(t('circle-place-first'));
  expect(backend.requests('map.put')).toEqual([]);
  await click(sign('goran'));
  expect(sign('goran')?.getAttribute('aria-pressed')).toBe('true');
  // Neither the middle nor the outside is a ring.
  await click(picture, 508, 308);
  await click(picture, 990, 590);
  expect(backend.requests('map.put')).toEqual([]);
  await click(picture, 848, 308);
  await settled();
  expect(backend.requests('map.put')).toEqual([{ case: 'lipa', drawing: 'd2', id: 'goran', ring: 3 }]);
  expect(document.querySelector('.beside .lead')?.textContent).toBe('Goran: School');
  expect(sign('goran')?.getAttribute('aria-pressed')).toBe('false');
});

it('does the same by buttons and by keys, for those who wait, too', async () => {
  const backend = await circle([LEJLA]);
  await click(theButton(t('circle-draw-together')));
  await click(theButton('Jasna'));
  await click(theButton('Closest'));
  await settled();
  expect(backend.requests('map.put')).toEqual([{ case: 'lipa', drawing: 'd2', id: 'jasna', ring: 1 }]);
  await press(sign('goran'), '4');
  await press(sign('jasna'), '0');
  expect(backend.requests('map.put').slice(1)).toEqual([{ case: 'lipa', drawing: 'd2', id: 'goran', ring: 4 }, { case: 'lipa', drawing: 'd2', id: 'jasna', ring: 0 }]);
  expect(document.activeElement).toBe(document.querySelector('.waiting [data-id=jasna]'));
  await press(document.activeElement, '2');
  expect(backend.requests('map.put').at(-1)).toMatchObject({ id: 'jasna', ring: 2 });
  expect(document.activeElement).toBe(sign('jasna'));
});

it('stores quick presses one after the other, each counted from the one before', async () => {
  const backend = await circle([LEJLA]);
  const put = backend.answers['map.put'];
  const waits: (() => void)[] = [];
  backend.answers['map.put'] = async (request) => {
    await new Promise<void>((done) => waits.push(done));
    return put?.(request) ?? {};
  };
  await click(theButton(t('circle-draw-together')));
  const asked = () => backend.requests('map.put').map((one) => (one as { ring: number }).ring);
  for (const key of ['4', '4', '2']) await press(sign('goran'), key);
  expect(asked()).toEqual([4]);
  // Whoever is chosen meanwhile stays chosen.
  await click(theButton('Jasna'));
  for (let turn = 0; turn < 2; turn += 1) {
    waits[turn]?.();
    for (let wait = 0; wait < 6; wait += 1) await settled();
  }
  expect(asked()).toEqual([4, 2]);
  expect(theButton('Jasna').getAttribute('aria-pressed')).toBe('true');
});

it('draws people big and nothing of how they stand to the day; done, the page is as before', async () => {
  await circle([LEJLA]);
  await click(theButton(t('circle-draw-together')));
  expect(document.querySelector('h2')).toBeNull();
  const place = sign('goran')?.parentElement;
  const scale = Number(/scale\(([\d.]+)\)/.exec(place?.style.transform ?? '')?.[1]);
  const whole = (Number.parseFloat(svg()?.style.inlineSize ?? '') * 16) / 1000;
  // The letters of a turned screen are 1.125 times as large already.
  expect(scale * whole * 1.125).toBeGreaterThanOrEqual(1.599);
  expect([...(sign('goran')?.querySelectorAll('path') ?? [])].map((one) => one.getAttribute('class')).join(' ')).not.toMatch(/badge|(^| )coming/);
  await click(theButton(t('circle-draw-done')));
  expect(document.querySelector('h2')?.textContent).toBe(t('turned-who-belongs'));
  expect(svg()).toBeNull();
});
