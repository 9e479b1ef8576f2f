// The circle of Lipa as the page finds it: a stand-in for the core that keeps drawings and ties, and what the tests press.
import { flushSync } from 'svelte';
import { beforeEach } from 'vitest';
import type { CircleView, Drawing, DrawingLine, Organisation, PeopleView, Placed, Tie } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import PeoplePage from './PeoplePage.svelte';
import { DRAWN } from './rings.fixture';

export const names: Record<string, string> = { amar: 'Amar', damir: 'Damir', fatima: 'Fatima', kemal: 'Coach Kemal', school: 'Third primary school' };
export const drawing = (id: string, more: Partial<Drawing> = {}): Drawing => ({ id, on: null, moment: null, told_by: null, ring_1: '', ring_2: '', ring_3: '', ring_4: '', shown: false, ...more });
export const tie = (drawn: string | null, who: string, more: Partial<Tie> = {}): Tie => ({
  id: `${drawn ?? ''}-${who}`, drawing: drawn, person: who === 'school' ? null : who, organisation: who === 'school' ? who : null, ring: 1, strength: 2, stress: false, broken: false, repaired: false, flow: null, moment: null, told_by: null, ...more,
});
export const stored = (id: string) => ({ id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true });

/** What the stand-in keeps: drawings, and ties in them. */
export let drawn: Drawing[];
export let ties: Tie[];
let lent: Set<string>;
let notAsked: string[];
export let backend: StandIn;

export const ringIn = (id: string, who: string) => ties.find((one) => one.drawing === id && (one.person ?? one.organisation) === who)?.ring ?? 0;
/** A place or a group of which nothing more is told. */
export const place = (id: string, name: string, member: string[], more: Partial<Organisation> = {}): Organisation => ({ id, name, member, offers: '', for_whom: '', address: '', phone: '', hours: '', way_in: '', checked_on: null, ...more });
const around = () => Object.keys(names).filter((id) => id !== 'amar' && !lent.has(id));

export const people = (): PeopleView =>
  ({
    seen: ['a'], drawings: drawn, drawing: drawn.at(-1)?.id ?? null, ties, relations: [], households: [], contacts: [], consents: [], exclusions: [], safety_pairs: [], protected_places: [], stays: [], findings: [],
    organisations: lent.has('school') ? [] : [place('school', 'Third primary school', ['amar'])], legend: { standings: [], home: [], hidden: [], safety: [] }, family_count: 3, others_count: 1,
    people: ['amar', ...around()].filter((id) => id !== 'school').map((id) => ({ person: { id, name: names[id], main: id === 'amar', kin: '', side: null, role: 'family' }, short: names[id], age: '', talks: 0, standing: 'coming', hidden: false, safety: false })),
  }) as unknown as PeopleView;

const PLACES: Record<string, [number, number]> = { damir: [1, 0], fatima: [-1, 0], kemal: [0, 1], school: [0, -1] };

function circle(asked: string | null): CircleView {
  const at = asked === null ? drawn.length - 1 : drawn.findIndex((one) => one.id === asked);
  if (asked !== null && at < 0) throw new Failure({ code: 'problems', key: 'problem-gone' });
  const here = drawn[at];
  const placed = (who: string, row: number): Placed => ({
    id: who, x: 500 + (PLACES[who]?.[0] ?? 0) * (50 + 90 * row), y: 300 + (PLACES[who]?.[1] ?? 0) * (30 + 60 * row), row, label: `${names[who] ?? ''}, ring ${row}`, shapes: [{ pen: 'coming', path: 'M-18 -18H18V18H-18Z' }],
    words: [{ say: 'name', x: 0, y: 34, text: names[who] ?? '' }],
  });
  const ring = (who: string) => (here ? ringIn(here.id, who) : 1);
  const inside = (id: string) => around().filter((who) => ringIn(id, who) > 0);
  const line = (one: Drawing): DrawingLine => ({
    ...one, rings: [one.ring_1, one.ring_2, one.ring_3, one.ring_4], counts: [1, 2, 3, 4].map((r) => around().filter((who) => ringIn(one.id, who) === r).length), members: inside(one.id),
  });
  return {
    seen: ['a'], drawings: drawn.map(line), drawing: here?.id ?? null, tray: here ? around().filter((who) => ring(who) === 0) : [], gaps: [{ kind: 'friends', child: 'amar' }], not_asked: notAsked, ties: [{ tie: 'strong', shapes: [] }, { tie: 'help', shapes: [] }],
    picture: {
      width: 984, height: 584, words: [], people: [placed('amar', 0), ...around().filter((who) => ring(who) > 0).map((who) => placed(who, ring(who)))],
      shapes: [...DRAWN],
    },
  };
}

export const at = (id: string) => document.querySelector<SVGGElement>(`svg [data-id="${id}"]`);
export const sign = (id: string) => {
  const found = at(id);
  if (!found) throw new Error(`nobody called ${id}`);
  return found;
};
export const waiting = (id: string) => document.querySelector<HTMLButtonElement>(`section [data-id="${id}"]`);
export const said = () => document.querySelector('.canvas [aria-live=polite]')?.textContent?.trim() ?? '';
export const told = () => backend.requests('map.tie') as { drawing: string | null; id: string; told: Record<string, unknown> }[];

export async function press(element: Element | null, init: KeyboardEventInit) {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  flushSync();
  await settled();
}

export async function click(element: Element) {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  flushSync();
  await settled();
}

export async function choose(select: HTMLSelectElement | null, value: string) {
  write(select, value);
  await settled();
}

/** Other drawings than those the core has. */
export const redraw = (list: Drawing[]) => (drawn = list);
/** Other ties. */
export const retie = (list: Tie[]) => (ties = list);

/** Every test begins at the circle of Lipa, and leaves nothing behind. */
export function atTheCircle() {
  beforeEach(async () => {
    await setLanguage('en');
    lent = new Set();
    notAsked = ['fatima', 'damir', 'kemal'];
    drawn = [drawing('d1', { on: '2026-09-14', moment: 'referral', told_by: 'fatima' }), drawing('d2', { on: '2026-11-09', moment: 'conference', told_by: 'damir', ring_2: 'Next door' })];
    ties = [tie('d1', 'damir'), tie('d1', 'school', { ring: 3 }), tie('d2', 'damir', { strength: 3 }), tie('d2', 'fatima'), tie('d2', 'school', { ring: 3 })];
    backend = new StandIn({
      'people.view': people,
      'map.circle': ({ drawing: asked }) => circle(asked),
      'map.tie': ({ drawing: asked, id, told }) => {
        const into = asked ?? drawn.at(-1)?.id ?? 'd9';
        const there = ties.find((one) => one.drawing === into && (one.person ?? one.organisation) === id);
        const set = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
        const fresh = { ...(there ?? tie(into, id, { ring: null, strength: null })), ...set } as Tie;
        ties = [...ties.filter((one) => one !== there), fresh];
        return stored('t');
      },
      'map.begin': ({ told_by, from }) => {
        drawn = [...drawn, drawing('d3', { on: '2026-11-24', told_by })];
        ties = [...ties, ...ties.filter((one) => one.drawing === from).map((one) => ({ ...one, id: `d3-${one.id}`, drawing: 'd3' }))];
        return stored('d3');
      },
      'map.view': () => ({ seen: ['a'], generations: 0, round: [], tray: [], picture: { width: 0, height: 0, shapes: [], words: [], people: [] } }),
      'record.save': ({ kind, id, set }) => {
        if ('asked_who_else' in set) notAsked = notAsked.filter((one) => one !== id);
        if (kind === 'drawing') drawn = drawn.map((one) => (one.id === id ? { ...one, ...set } : one));
        return stored(id ?? 'new');
      },
      'record.remove': ({ id }) => {
        drawn = drawn.filter((one) => one.id !== id);
        lent.add(id);
        return stored(id);
      },
    });
    useBackend(backend);
    show(PeoplePage, { caseId: 'lipa' });
    await settled();
    const circleRadio = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === t('people-circle'))?.querySelector('input');
    circleRadio?.click();
    await settled();
  });
}
