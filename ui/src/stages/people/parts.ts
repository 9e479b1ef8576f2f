/** The parts of a person's panel, in order. */
export const PARTS = ['who', 'needs', 'wishes', 'reach', 'near', 'bonds', 'before', 'known', 'safety', 'consents'] as const;
/** A part of a person's panel. */
export type Part = (typeof PARTS)[number];
