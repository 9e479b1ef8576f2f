/** The stand-in's circle: three drawings of the family of the pictures, laid out as the core would. */
import type { CircleTurned, CircleView, Drawing, DrawingLine, Flow, Picture, PersonLine, Placed, Say, Shape, Tie, TieSign } from '@/backend/calls';
import { ringWords } from '@/stages/people/circle';
import { GROUPS } from './places';

type Beside = 'below' | 'right' | 'left' | 'above';
type Kind = 'strong' | 'there' | 'thin' | 'stress' | 'broken';

/** Who stands in which ring of which drawing (0 for not yet), in which direction of 120, where the words stand, and the tie. */
const STANDING: [id: string, rings: [number, number, number], turn: number, beside: Beside, tie: Kind, flow?: Flow][] = [
  ['Fatima', [1, 1, 1], 70, 'above', 'strong'],
  ['Emir', [1, 1, 1], 84, 'above', 'strong'],
  ['Azra', [0, 1, 1], 97, 'right', 'there'],
  ['Mirela', [1, 1, 1], 110, 'right', 'thin'],
  ['Ivana', [0, 0, 1], 1, 'right', 'there'],
  ['Damir', [1, 1, 1], 12, 'right', 'stress'],
  ['Dragana', [0, 2, 1], 23, 'right', 'there'],
  ['Ante', [1, 1, 1], 51, 'left', 'there'],
  ['Goran', [2, 2, 2], 38, 'left', 'thin'],
  ['Jasna', [2, 2, 2], 62, 'left', 'strong', 'out'],
  ['Hatidža', [0, 2, 2], 75, 'above', 'there'],
  ['Tarik', [0, 0, 2], 101, 'right', 'strong'],
  ['Hana', [0, 0, 2], 89, 'above', 'strong'],
  ['o1', [0, 3, 3], 72, 'left', 'strong', 'both'],
  ['o2', [3, 3, 3], 108, 'right', 'there', 'out'],
  ['o3', [0, 0, 3], 57, 'left', 'there'],
  ['Zoran', [4, 4, 4], 16, 'left', 'broken'],
  ['Nedim', [4, 4, 4], 47, 'below', 'thin', 'in'],
];

export const DRAWN: Drawing[] = [
  { id: 'd1', on: '2026-09-14', moment: 'referral', told_by: 'Selma', ring_1: '', ring_2: '', ring_3: '', ring_4: '', shown: false },
  { id: 'd2', on: '2026-10-02', moment: 'referral', told_by: 'Damir', ring_1: '', ring_2: '', ring_3: '', ring_4: '', shown: false },
  { id: 'd3', on: '2026-11-09', moment: 'conference', told_by: 'Lejla', ring_1: 'My people', ring_2: 'Next door', ring_3: '', ring_4: '', shown: true },
];

const STRENGTH: Record<Kind, number> = { strong: 3, there: 2, thin: 1, stress: 2, broken: 0 };

export const TIES: Tie[] = DRAWN.flatMap(({ id }, n) =>
  STANDING.flatMap(([who, rings, , , tie, flow]) =>
    rings[n] === 0
      ? []
      : [{
          id: `${id}-${who}`, drawing: id, person: who.startsWith('o') ? null : who, organisation: who.startsWith('o') ? who : null, ring: rings[n] ?? null,
          strength: STRENGTH[tie], stress: tie === 'stress', broken: tie === 'broken', repaired: false, flow: flow ?? null, moment: null, told_by: null,
        }],
  ),
);

const SIGN = 18;
const MIDDLE = { x: 99, y: 62 };
const axes = (ring: number) => ({ x: MIDDLE.x + 112 * ring, y: MIDDLE.y + 66 * ring });
const OUT = { x: axes(4).x + 8, y: axes(4).y + 4 };
const tenth = (n: number) => Math.round(n * 10) / 10;

function oval(ring: number): string {
  const { x: rx, y: ry } = axes(ring);
  const [kx, ky] = [rx * 0.5523, ry * 0.5523];
  const at = (x: number, y: number) => `${tenth(OUT.x + x)} ${tenth(OUT.y + y)}`;
  return `M${at(-rx, 0)}C${at(-rx, -ky)} ${at(-kx, -ry)} ${at(0, -ry)}C${at(kx, -ry)} ${at(rx, -ky)} ${at(rx, 0)}C${at(rx, ky)} ${at(kx, ry)} ${at(0, ry)}C${at(-kx, ry)} ${at(-rx, ky)} ${at(-rx, 0)}Z`;
}

function tieShapes(to: { x: number; y: number }, kind: Kind, flow: Flow | undefined, middle: { x: number; y: number }, off: { x: number; y: number }): Shape[] {
  const length = Math.hypot(to.x, to.y);
  const way = { x: to.x / length, y: to.y / length };
  const from = length / Math.hypot(to.x / middle.x, to.y / middle.y) + 3;
  const until = length - SIGN - 5;
  const at = (along: number, aside = 0) => `${tenth(off.x + way.x * along - way.y * aside)} ${tenth(off.y + way.y * along + way.x * aside)}`;
  const line = (...points: string[]) => `M${points.join('L')}`;
  const half = (from + until) / 2;
  const count = Math.max(2, Math.floor((until - from) / 7));
  const zigzag = Array.from({ length: count + 1 }, (_, n) => at(from + ((until - from) / count) * n, n === 0 || n === count ? 0 : n % 2 === 0 ? 4.5 : -4.5));
  const pens: Record<Kind, Shape[]> = {
    strong: [{ pen: 'line', path: line(at(from, -2.2), at(until, -2.2)) }, { pen: 'line', path: line(at(from, 2.2), at(until, 2.2)) }],
    there: [{ pen: 'line', path: line(at(from), at(until)) }],
    thin: [{ pen: 'dotted', path: line(at(from), at(until)) }],
    stress: [{ pen: 'stress', path: line(...zigzag) }],
    broken: [
      { pen: 'line', path: line(at(from), at(half - 4)) }, { pen: 'line', path: line(at(half - 4, -6), at(half - 4, 6)) },
      { pen: 'line', path: line(at(half + 4, -6), at(half + 4, 6)) }, { pen: 'line', path: line(at(half + 4), at(until)) },
    ],
  };
  const head = (tip: number, back: number): Shape => ({ pen: 'arrow', path: `${line(at(tip), at(back, 4.6), at(back, -4.6))}Z` });
  return [...pens[kind], ...(flow === 'out' || flow === 'both' ? [head(until + 2, until - 8)] : []), ...(flow === 'in' || flow === 'both' ? [head(from - 2, from + 8)] : [])];
}

export const TIE_SIGNS: TieSign[] = [
  ...(['strong', 'there', 'thin', 'stress', 'broken'] as const).map((tie) => ({ tie, shapes: tieShapes({ x: 72, y: 0 }, tie, undefined, { x: 1, y: 1 }, { x: 0, y: 0 }) })),
  { tie: 'help', shapes: tieShapes({ x: 72, y: 0 }, 'there', 'out', { x: 1, y: 1 }, { x: 0, y: 0 }) },
];

const HEXAGON = `M${Array.from({ length: 6 }, (_, n) => `${tenth(Math.cos((n * Math.PI) / 3) * SIGN * 1.08)} ${tenth(Math.sin((n * Math.PI) / 3) * SIGN * 1.08)}`).join('L')}Z`;

interface Known {
  lines: readonly PersonLine[];
  shapesOf: (id: string) => Shape[];
}

function wordsAt(beside: Beside, name: string, below: string, down = 0) {
  const wide = Math.max(name.length * 7.2, below.length * 6.2);
  const high = below ? 30 : 15;
  const [x, top] =
    beside === 'below' ? [0, SIGN + 4 + down] : beside === 'above' ? [0, -26 - high] : beside === 'right' ? [27 + wide / 2, -high / 2] : [-SIGN - 7 - wide / 2, -high / 2];
  return [
    { say: 'name' as Say, x: tenth(x), y: tenth(top + 12), text: name },
    ...(below ? [{ say: 'below' as Say, x: tenth(x), y: tenth(top + 26), text: below }] : []),
  ];
}

/** The picture of a drawing; for the family without words of kinship, and without whom it may not see. */
function pictureOf(known: Known, n: number, rings: readonly string[], turned: boolean, placed: ReadonlyMap<string, number> = new Map()): Picture {
  const people: Placed[] = [];
  const shapes: Shape[] = [4, 3, 2, 1].map((ring) => ({ pen: ring % 2 === 1 ? 'ring' : 'band', path: oval(ring) }));
  const children = known.lines.filter((one) => one.person.main);
  children.forEach((one, i) => {
    people.push({
      id: one.person.id, x: OUT.x + (i - (children.length - 1) / 2) * 66, y: OUT.y - 10, row: 0, label: `${one.short}, ${one.age}`, shapes: known.shapesOf(one.person.id),
      words: [...wordsAt('below', one.short, '', 6), { say: 'age', x: 0, y: 4.5, text: one.age }],
    });
  });
  for (const [id, ringed, turn, beside, tie, flow] of STANDING.toSorted((a, b) => (a[1][n] ?? 0) - (b[1][n] ?? 0) || a[2] - b[2])) {
    const ring = placed.get(id) ?? ringed[n] ?? 0;
    if (ring === 0 || (turned && id === 'Zoran')) continue;
    const angle = (turn / 120) * 2 * Math.PI;
    const outer = axes(ring);
    const at = { x: (outer.x - 56) * Math.cos(angle), y: (outer.y - 33) * Math.sin(angle) };
    shapes.push(...tieShapes(at, turned && tie === 'stress' ? 'there' : tie, flow, MIDDLE, OUT));
    const line = known.lines.find((one) => one.person.id === id);
    const name = line?.short ?? GROUPS.find((one) => one.id === id)?.name ?? id;
    const below = turned ? '' : (line?.person.kin ?? '');
    const mine = line ? known.shapesOf(id).filter(({ pen }) => !turned || !pen.startsWith('guarded')) : [{ pen: 'organisation' as const, path: HEXAGON }];
    people.push({
      id, x: tenth(OUT.x + at.x), y: tenth(OUT.y + at.y), row: ring, label: [name, below, line?.age, rings[ring - 1], line?.standing].filter(Boolean).join(', '), shapes: mine,
      words: [...wordsAt(beside, name, below), ...(line?.age && !line.person.died ? [{ say: 'age' as const, x: 0, y: 4.5, text: line.age }] : [])],
    });
  }
  shapes.push({ pen: 'middle', path: oval(0) });
  const words = rings.map((text, i) => ({ say: 'ring' as const, x: OUT.x, y: tenth(OUT.y + axes(i + 1).y - 7), text }));
  return { width: OUT.x * 2, height: OUT.y * 2, shapes, words, people };
}

const membersOf = (n: number) => STANDING.filter(([, rings]) => (rings[n] ?? 0) > 0).map(([id]) => id);

const LINES: DrawingLine[] = DRAWN.map((one, n) => ({
  id: one.id, on: one.on, moment: one.moment, told_by: one.told_by, shown: one.shown, rings: [one.ring_1, one.ring_2, one.ring_3, one.ring_4],
  counts: [1, 2, 3, 4].map((ring) => STANDING.filter(([, rings]) => rings[n] === ring).length),
  members: membersOf(n),
}));

/** The answers about the circle; in `undrawn` nobody has drawn yet, in `unshown` the family may see none. */
export function circleAnswers(known: Known, scene: string) {
  const put = new Map<string, number>();
  const view = (asked: string | null): CircleView => {
    const n = Math.max(0, asked === null ? LINES.length - 1 : LINES.findIndex((one) => one.id === asked));
    const undrawn = scene === 'undrawn';
    const around = known.lines.filter((one) => !one.person.main).map((one) => one.person.id);
    const inside = membersOf(n);
    return {
      seen: ['a'], drawings: undrawn ? [] : LINES, drawing: undrawn ? null : (LINES[n]?.id ?? null),
      picture: pictureOf(known, n, ringWords(undrawn ? [] : LINES[n]?.rings), false), tray: undrawn ? [] : [...around, ...GROUPS.map((one) => one.id)].filter((id) => !inside.includes(id)),
      gaps: [{ kind: 'friends', child: 'Lejla' }, { kind: 'beyond', child: null }], not_asked: ['Fatima', 'Dragana'], ties: TIE_SIGNS,
    };
  };
  const turned = (): CircleTurned => {
    const rings = ringWords(LINES[2]?.rings);
    const picture = pictureOf(known, 2, rings, true, put);
    const there = picture.people.map((one) => one.id);
    if (scene === 'unshown') return { drawings: [], drawing: null, picture: { width: 0, height: 0, shapes: [], words: [], people: [] }, rings, waiting: [] };
    return {
      drawings: [{ id: 'd3', on: '2026-11-09', told_by: 'Lejla' }], drawing: 'd3', picture, rings,
      waiting: known.lines.filter((one) => !there.includes(one.person.id) && one.person.id !== 'Zoran').map((one) => ({ id: one.person.id, name: one.short })),
    };
  };
  const stored = (id: string) => ({ id, seen: ['b'], at: '2026-11-24T09:14:00', undoable: true });
  return {
    'map.circle': ({ drawing }: { drawing: string | null }) => view(drawing),
    'map.begin': () => stored('d3'),
    'map.tie': () => stored('t'),
    'map.turned_circle': turned,
    'map.put': ({ id, ring }: { id: string; ring: number }) => {
      put.set(id, ring);
      return {};
    },
  };
}
