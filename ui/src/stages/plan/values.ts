/**
 * A stored thing as a form holds it: members of a set and ticked words are fields of their own, a reference is
 * `{ ref }`, a drawn name is its text. Pure; the other way round is the store's own.
 */
import type { Value } from '@/backend/calls';
import type { Values } from '@/shared/record/record.svelte';

/** The fields that name another record. All other words are words. */
const REFERENCES: Record<string, readonly string[]> = {
  meeting: ['interpreter', 'opener', 'chair', 'scribe'],
  attendance: ['meeting', 'person'],
  safety: ['step_out'],
  plan: ['meeting', 'guardian', 'answered_by'],
  promise: ['by'],
  agreement: ['person', 'witness'],
  release: ['person'],
  at_home: ['step'],
  turn_to: ['person', 'to'],
  progress: ['meeting', 'step', 'said_by'],
  scale: ['person'],
  note: ['about'],
};

const isPlain = (held: unknown): held is string | number | boolean =>
  typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean';

function spread(field: string, held: unknown): [string, Value][] {
  if (held === null || isPlain(held)) return [[field, held]];
  if (Array.isArray(held)) {
    const lines = held.some((one) => Array.isArray(one));
    return lines ? [[field, JSON.stringify(held)]] : held.map((id) => [`${field}:${String(id)}`, true]);
  }
  if (typeof held !== 'object') return [];
  return Object.entries(held).flatMap(([word, day]) => (typeof day === 'string' ? [[`${field}:${word}`, day] as [string, Value]] : []));
}

/** The fields of a record, by their stored names. A file stays where it is. */
export function valuesOf(kind: string, item: object): Values {
  const references = REFERENCES[kind] ?? [];
  const values: Values = {};
  for (const [field, held] of Object.entries(item) as [string, unknown][]) {
    const file = held !== null && typeof held === 'object' && 'sha256' in held;
    if (field === 'id' || file) continue;
    if (references.includes(field)) values[field] = typeof held === 'string' && held !== '' ? { ref: held } : null;
    else for (const [name, value] of spread(field, held)) values[name] = value;
  }
  return values;
}
