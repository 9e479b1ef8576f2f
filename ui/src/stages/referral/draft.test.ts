// The referral being written down: what is sent, what is not understood, and that a lock wipes it.
import { beforeEach, expect, it } from 'vitest';
import { dropRecords } from '@/shared/record/open';
import { asRequest, childLine, clearDraft, draft, watchDraft, wrongYears } from './draft.svelte';

beforeEach(clearDraft);

it('leaves empty lines out and keeps what was asked word for word', () => {
  draft.alias = ' Lipa ';
  draft.asked = 'Ko budi djecu?  \nMolimo plan.';
  draft.children = [{ ...childLine(), name: ' Lamija ', year: '2014' }, { ...childLine(), name: '', year: '' }, { ...childLine(), name: 'Tarik', year: '' }];
  expect(asRequest()).toMatchObject({
    alias: 'Lipa',
    asked: 'Ko budi djecu?  \nMolimo plan.',
    children: [{ name: 'Lamija', birth_year: 2014 }, { name: 'Tarik', birth_year: null }],
  });
});

it('asks again for a year that cannot be one', () => {
  const wrong = { ...childLine(), name: 'Amar', year: '20' };
  draft.children = [wrong, { ...childLine(), name: 'Lejla', year: '2013' }, { ...childLine(), name: 'Ajla', year: '' }];
  expect(wrongYears()).toEqual([wrong.key]);
});

it('is gone after a lock', () => {
  watchDraft();
  draft.alias = 'Lipa';
  draft.firstContact = 'Mirela Suljkan';
  dropRecords();
  expect(draft.firstContact).toBe('');
  expect(draft.alias).toBe('');
});
