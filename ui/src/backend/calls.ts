/**
 * The program's calls as types: generated from the core's own table.
 */
import type * as Core from '@/generated/types';

export type * from '@/generated/types';

/** The languages of the program. */
export type Language = 'en' | 'bs' | 'hr' | 'sr-Latn' | 'sr-Cyrl' | 'cs' | 'bg';

/** A stored value as it travels: text, number, tick, a reference to another record, or nothing. */
export type Value = string | number | boolean | null | { ref: string };

/** Name of a call to what it asks for and what it answers. */
export type Calls = Core.Calls;
