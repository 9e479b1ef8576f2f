// The referral being written down: what is sent, what is not understood, and that a lock wipes it.
import { beforeEach, expect, it } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { dropRecords, flushRecords } from '@/shared/record/open';
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

it('is gone from the page after a lock, and kept in the vault', async () => {
  let kept: string | null = null;
  useBackend(
    new StandIn({
      'referral.draft': () => ({ text: kept }),
      'referral.keep_draft': ({ text }) => {
        kept = text;
        return { at: '2026-02-03T09:12:00+01:00' };
      },
    }),
  );
  await watchDraft();
  draft.alias = 'Lipa';
  draft.firstContact = 'Mirela Suljkan';
  draft.children = [{ ...childLine(), name: 'Lamija', year: '2014' }];
  await flushRecords();
  dropRecords();
  expect(draft.firstContact).toBe('');
  expect(draft.alias).toBe('');

  await watchDraft();
  expect(draft.firstContact).toBe('Mirela Suljkan');
  expect(draft.children[0]?.name).toBe('Lamija');
  expect(childLine().key).toBeGreaterThan(draft.children[0]?.key ?? 0);
});

it('is read again where reading failed once, and never written over unread', async () => {
  dropRecords();
  let works = false;
  useBackend(
    new StandIn({
      'referral.draft': () => {
        if (!works) throw new Error('the disk was busy');
        return { text: JSON.stringify({ ...draft, alias: 'Lipa' }) };
      },
    }),
  );
  await expect(watchDraft()).rejects.toThrow();
  expect(draft.alias).toBe('');
  works = true;
  await watchDraft();
  expect(draft.alias).toBe('Lipa');
});
