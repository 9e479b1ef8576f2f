/** Drawings of the circle in words, who is near in which of them, and what is told of it. */
import type { DrawingLine, Flow, PeopleView, Tie, TieTold } from '@/backend/calls';
import { call } from '@/backend/seam';
import { offerUndo } from '@/shared/history.svelte';
import { saved } from '@/shared/saved.svelte';
import { plainDate } from '@/shared/text/dates';
import { t } from '@/shared/text/text.svelte';
import { say } from './act';
import { RINGS } from './picture';

/** The stations of the way, in order. */
export const MOMENTS = ['referral', 'conference', 'review'];
/** What has no station comes before them. */
const byMoment = (a: string | null, b: string | null) => MOMENTS.indexOf(a ?? '') - MOMENTS.indexOf(b ?? '');

/** How a tie is drawn. */
export type TieLook = 'strong' | 'there' | 'thin' | 'stress' | 'broken' | 'repaired';

/** How a tie is drawn: what is difficult or broken says more than how strong it is. */
export function lookOf(tie: Pick<Tie, 'strength' | 'stress' | 'broken' | 'repaired'>): TieLook {
  if (tie.broken) return 'broken';
  if (tie.stress) return 'stress';
  if (tie.repaired) return 'repaired';
  const strength = tie.strength ?? 2;
  return strength >= 3 ? 'strong' : strength === 2 ? 'there' : 'thin';
}

/** The tie to a person or an organisation in a drawing; of two, the one told last. Ties without a drawing are of the one without an id. */
export function tieIn(ties: readonly Tie[], drawing: string, id: string): Tie | undefined {
  return ties
    .filter((tie) => (tie.drawing ?? '') === drawing && (tie.person === id || tie.organisation === id))
    .toSorted((a, b) => byMoment(b.moment, a.moment) || b.id.localeCompare(a.id))[0];
}

/** Words of the four rings: the family's own, or ours. */
export const ringWords = (own: readonly string[] = []): string[] => RINGS.map((ring) => own[ring - 1] || t(`tie-ring-${ring}`));

type Named = Pick<DrawingLine, 'id' | 'on' | 'told_by' | 'moment'>;

/** On which day something was told and by whom, as far as that is known. */
export function toldOn(on: string | null, name: string): string {
  const date = on ? plainDate(on) : '';
  return date && name ? t('circle-on', { date, name }) : name ? t('circle-told', { name }) : date;
}

/** Where somebody was put, in words; 0 is out of the rings. */
export const putInWords = (name: string, ring: number, rings: readonly string[]): string =>
  ring === 0 ? `${name}: ${t('circle-tray')}` : t('circle-moved', { name, ring: rings[ring - 1] ?? '' });

/** What a drawing is called: its day, who told it, at which station. */
export function drawingName({ id, on, told_by, moment }: Named, nameOf: (id: string) => string): string {
  const at = moment && t(`drawing-moment-${moment}`);
  if (id === '') return [t('circle-first'), at].filter(Boolean).join(' · ');
  return [toldOn(on, told_by ? nameOf(told_by) : ''), at].filter(Boolean).join(' · ') || t('circle-drawing');
}

/** All drawings, newest first, as far as the people's own view knows them. */
export function drawingsOf(view: Pick<PeopleView, 'drawings' | 'drawing' | 'ties'>): (Named & { rings: string[] })[] {
  const told = view.drawings.toSorted(
    (a, b) => (b.on ?? '').localeCompare(a.on ?? '') || byMoment(b.moment, a.moment) || b.id.localeCompare(a.id),
  );
  const named = told.map((one) => ({ ...one, rings: [one.ring_1, one.ring_2, one.ring_3, one.ring_4] }));
  const loose = view.ties.filter((tie) => tie.drawing === null).map((tie) => tie.moment);
  if (loose.length === 0) return named;
  const moment = loose.toSorted(byMoment).at(-1) ?? null;
  return [...named, { id: '', on: null, told_by: null, moment, rings: [] }];
}

/** Ring and tie in words; nothing where neither is told. */
export function tieInWords(tie: Tie | undefined, rings: readonly string[]): string {
  if (!tie) return '';
  return [tie.ring !== null && ringWords(rings)[tie.ring - 1], t(`people-tie-${lookOf(tie)}`)].filter(Boolean).join(' · ');
}

/** Which two or three of the drawings stand side by side at first: the first, the chosen or else the one in the middle, the last. */
export function sideBySide(ids: readonly string[], chosen: string | null): string[] {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined || ids.length < 2) return [...ids];
  const between = ids.slice(1, -1);
  const middle = between.find((id) => id === chosen) ?? between[Math.floor((between.length - 1) / 2)];
  return middle === undefined ? [first, last] : [first, middle, last];
}

/** Who stands in a drawing and not in another one. */
export const newIn = (now: readonly string[], before: readonly string[]): string[] => now.filter((id) => !before.includes(id));

/** Directions of help, in order. */
export const FLOWS: readonly Flow[] = ['none', 'in', 'out', 'both'];

let last: Promise<unknown> = Promise.resolve();

/** What is told of the circle is stored one after the other: what was pressed last is what stays. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run);
  last = turn.catch(() => undefined);
  return turn;
}

/** Rings that were asked for and are not read again yet: the next press starts from them. */
export interface RingsAsked {
  /** The ring that was asked for last; nothing where the picture says it. */
  of(id: string): number | undefined;
  /** Notes a ring; returns how to forget it, which says whether no other was asked for since. */
  ask(id: string, ring: number): () => boolean;
}

export function ringsAsked(): RingsAsked {
  const rings = new Map<string, { ring: number }>();
  return {
    of: (id) => rings.get(id)?.ring,
    ask(id, ring) {
      const own = { ring };
      rings.set(id, own);
      return () => rings.get(id) === own && rings.delete(id);
    },
  };
}

/** Stores what is told of somebody in a drawing. */
export function tellTie(caseId: string, drawing: string | null, id: string, what: Partial<TieTold>): Promise<void> {
  const request = { case: caseId, drawing, id, told: { ring: null, strength: null, stress: null, broken: null, repaired: null, flow: null, ...what }, seen: null };
  return inTurn(async () => {
    saved.note((await call('map.tie', request)).at);
    saved.touch();
  });
}

/** Puts somebody into a ring, or out of them with 0, and offers the way back. Whether it was stored. */
export async function putInto(caseId: string, drawing: string | null, id: string, ring: number): Promise<boolean> {
  try {
    await tellTie(caseId, drawing, id, { ring });
    offerUndo(caseId, { key: 'op-map-tie' });
    return true;
  } catch (thrown) {
    say(thrown);
    return false;
  }
}
