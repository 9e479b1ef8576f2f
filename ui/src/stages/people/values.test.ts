// What a view sends, as a form holds it.
import { expect, it } from 'vitest';
import { newestConsent, standsAs } from './consents';
import { valuesOf } from './values';
import type { Consent } from '@/backend/calls';

it('wraps references, spreads sets and checklists, and leaves the id out', () => {
  expect(valuesOf('talk', { id: 't1', on: '2026-11-24', minutes: 40, with: ['fatima', 'emir'], alone: true, interpreter: 'jasna', note: '' })).toEqual({
    on: '2026-11-24', minutes: 40, 'with:fatima': true, 'with:emir': true, alone: true, interpreter: { ref: 'jasna' }, note: '',
  });
  expect(valuesOf('person', { id: 'p1', name: 'Емине', beside: null, named_by: 'p2', tick: { question: '2026-02-07' } })).toEqual({
    name: 'Емине', beside: null, named_by: { ref: 'p2' }, 'tick:question': '2026-02-07',
  });
});

it('knows the references of a drawing, a tie and a place from before', () => {
  expect(valuesOf('tie', { id: 't1', drawing: 'd1', person: null, organisation: 'club', told_by: 'amar', ring: 2 })).toEqual({
    drawing: { ref: 'd1' }, person: null, organisation: { ref: 'club' }, told_by: { ref: 'amar' }, ring: 2,
  });
  expect(valuesOf('drawing', { id: 'd1', told_by: 'amar', ring_1: 'naši' })).toEqual({ told_by: { ref: 'amar' }, ring_1: 'naši' });
  expect(valuesOf('stay', { id: 's1', child: 'amar', place: 'Mostar', there: ['jasna'], safe: ['jasna'] })).toEqual({
    child: { ref: 'amar' }, place: 'Mostar', 'there:jasna': true, 'safe:jasna': true,
  });
});

it('leaves a word that only looks like a reference alone', () => {
  expect(valuesOf('person', { id: 'p1', supports: 'jakub', town: 'jakub' })).toEqual({ supports: { ref: 'jakub' }, town: 'jakub' });
});

it('lets the newest of two agreements count, and a taken back one is not a yes', () => {
  const consent = (id: string, days: Partial<Consent>): Consent => ({
    id, person: 'mirela', purpose: 'sharing', given_on: null, declined_on: null, withdrawn_on: null, way: null, text_version: '', language: '', interpreter: null,
    explained_by: '', sharing: '', ...days,
  });
  const early = consent('c1', { given_on: '2026-02-07' });
  const later = consent('c2', { given_on: '2026-02-07', withdrawn_on: '2026-03-01' });
  expect(standsAs(newestConsent([early, later], 'mirela', 'sharing'))).toBe('back');
  expect(standsAs(newestConsent([early], 'mirela', 'sharing'))).toBe('yes');
  expect(standsAs(newestConsent([early], 'mirela', 'storage'))).toBe('open');
  expect(standsAs(newestConsent([early], 'damir', 'sharing'))).toBe('open');
});
