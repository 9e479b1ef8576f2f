// Relatives from and for a genealogy program: what a file brings is said first, and what stays out on either way.
import { flushSync, type Component } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GedcomLooked } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { button, press, show } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import GedcomGive from './GedcomGive.svelte';
import GedcomTake from './GedcomTake.svelte';

const closed = vi.fn();

beforeEach(() => setLanguage('en'));
afterEach(() => {
  closed.mockReset();
});

function open(what: Component<{ caseId: string; onclose: () => void }>, answers: Answers): StandIn {
  const backend = new StandIn(answers);
  useBackend(backend);
  show(what, { caseId: 'lipa', onclose: closed });
  return backend;
}

const shown = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

const file: GedcomLooked = {
  version: '5.5.1', couples: 1, children: 2, left_out: [{ what: 'events', n: 7 }],
  people: [{ name: 'Hasan Begić', born: 1951, here: false }, { name: 'Selma Kovač', born: null, here: true }],
};
const stored = { id: 'hasan', seen: ['b'], at: '2026-11-24T09:14:00', undoable: true };

it('says what the file brings, who is here already and what stays out, and takes it in', async () => {
  const backend = open(GedcomTake, { 'gedcom.look': () => file, 'gedcom.take': () => stored });
  backend.chosen.choose_open_path = '/home/jasmina/begic.ged';
  expect(button(t('gedcom-take-in'))).toBeUndefined();
  await press(t('gedcom-choose'));
  for (const [key, n] of [['people', 2], ['couples', 1], ['children', 2]] as const) expect(shown()).toContain(t(`gedcom-${key}`, { n }));
  expect([...document.querySelectorAll('li')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Hasan Begić 1951', `Selma Kovač ${t('gedcom-here')}`, `${t('gedcom-left-events')} 7`,
  ]);
  expect(backend.requests('gedcom.take')).toEqual([]);
  await press(t('gedcom-take-in'));
  expect(backend.requests('gedcom.take')).toEqual([{ case: 'lipa', path: '/home/jasmina/begic.ged' }]);
  expect(closed).toHaveBeenCalledOnce();
  expect(toast.shown?.said).toEqual({ key: 'history-done', args: { what: t('op-map-take-in') } });
});

it('says in place that a file is none, and takes nothing of it', async () => {
  let fault = false;
  const backend = open(GedcomTake, {
    'gedcom.look': () => {
      if (fault) throw new Failure({ code: 'problems', key: 'problem-gedcom-none' });
      return file;
    },
  });
  backend.chosen.choose_open_path = '/home/jasmina/begic.ged';
  await press(t('gedcom-choose'));
  fault = true;
  await press(t('gedcom-choose'));
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('problem-gedcom-none'));
  expect(shown()).not.toContain('Hasan');
  expect(button(t('gedcom-take-in'))).toBeUndefined();
});

it('keeps what was looked at when no other file is chosen', async () => {
  const backend = open(GedcomTake, { 'gedcom.look': () => file });
  backend.chosen.choose_open_path = '/home/jasmina/begic.ged';
  await press(t('gedcom-choose'));
  delete backend.chosen.choose_open_path;
  await press(t('gedcom-choose'));
  expect(shown()).toContain('Hasan Begić');
});

it('writes the tree for an older program, and says what stayed', async () => {
  const backend = open(GedcomGive, { 'gedcom.give': () => ({ people: 20, left_out: [{ what: 'ties', n: 5 }] }) });
  document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  flushSync();
  await press(t('share-choose-and-save'));
  expect(backend.requests('gedcom.give')).toEqual([{ case: 'lipa', path: `/tmp/${t('gedcom-file')}`, older: true }]);
  expect(shown()).toContain(t('gedcom-given', { n: 20 }));
  expect(shown()).toContain(`${t('gedcom-left-ties')} 5`);
});
