/**
 * A record as a view sends it, turned into what a form holds: references wrapped, sets and checklists one field a
 * member. Views send references as plain ids, so each kind says here which of its fields are references.
 */
import type { Value } from '@/backend/calls';
import type { Values } from '@/shared/record/record.svelte';

/** Fields that point at another record, by kind. */
const REFERENCES: Record<string, readonly string[]> = {
  family: ['administrator'],
  referral: ['referrer'],
  person: ['named_by', 'beside', 'supports', 'only_through'],
  contact: ['person'],
  protected_place: ['person'],
  relation: ['a', 'b'],
  drawing: ['told_by'],
  tie: ['drawing', 'person', 'organisation', 'told_by'],
  stay: ['child'],
  safety_pair: ['a', 'b'],
  exclusion: ['person'],
  consent: ['person', 'interpreter'],
  talk: ['interpreter'],
  invitation: ['person', 'meeting'],
  busy: ['person'],
};

const isPlain = (value: unknown): value is Value => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The form's values of a record. */
export function valuesOf(kind: string, item: object): Values {
  const values: Values = {};
  for (const [field, value] of Object.entries(item)) {
    if (field === 'id') continue;
    if (Array.isArray(value)) for (const member of value) values[`${field}:${String(member)}`] = true;
    else if (isPlain(value)) values[field] = typeof value === 'string' && REFERENCES[kind]?.includes(field) ? { ref: value } : value;
    else if (typeof value === 'object') for (const [word, day] of Object.entries(value as object)) values[`${field}:${word}`] = String(day);
  }
  return values;
}
