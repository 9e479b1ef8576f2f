// People files are exchanged with: a card is looked at before it is added, figures are compared side by side, nothing goes without a word.
import { beforeEach, expect, it } from 'vitest';
import type { CardRead, ColleagueLine, ColleaguesView } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { settled, show, write } from '@/shared/page.fixture';
import { saved } from '@/shared/saved.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import PeoplePart from './PeoplePart.svelte';

const IVAN: ColleagueLine = { by: 'b2', person: 'Ivan', device: '', fingerprint: '1180 4471 9023 6518 0077 3341 8206 9954', checked: null, added: true, own: false, other_key: false };
const CARD: CardRead = { text: 'KRUG1:C', by: 'd4', person: 'Mirna', device: 'laptop', fingerprint: '7719 2054 3380 1146 9027 5561 8843 0192', standing: 'unknown' };

let backend: StandIn;
let card: CardRead;
let people: ColleagueLine[];

beforeEach(async () => {
  await setLanguage('en');
  card = CARD;
  people = [IVAN];
  const view = (): ColleaguesView => ({ own: { person: 'Jasmina', device: 'laptop', text: 'KRUG1:B', fingerprint: '0093 5512 7781 4406 3127 9980 6254 1175', qr: [] }, people });
  backend = new StandIn({ 'colleagues.view': view, 'colleagues.read': () => card, 'colleagues.add': view, 'colleagues.compared': view, 'colleagues.remove': view, 'colleagues.name_device': view, 'colleagues.save_card': () => ({}) });
  useBackend(backend);
  show(PeoplePart);
  await settled();
});

const text = () => document.body.textContent ?? '';
const find = (words: string) => [...document.querySelectorAll('button')].findLast((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === words);
async function press(words: string) {
  const found = find(words);
  if (!found) throw new Error(`no button "${words}"`);
  found.click();
  await settled();
}
async function tickOn(words: string) {
  [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words))?.querySelector('input')?.click();
  await settled();
}
async function paste() {
  await press(t('colleagues-add'));
  write(document.querySelector('textarea'), 'krug1: c');
  document.querySelector<HTMLFormElement>('#card')?.requestSubmit();
  await settled();
}

it('a card is looked at, and added with what was found out', async () => {
  await paste();
  expect(backend.requests('colleagues.read')).toEqual([{ text: 'krug1: c', path: null }]);
  expect(text()).toContain('7719');
  expect(backend.requests('colleagues.add')).toEqual([]);
  await tickOn(t('take-in-compared'));
  await tickOn(t('colleagues-is-own'));
  await press(t('add'));
  expect(backend.requests('colleagues.add')).toEqual([{ text: 'KRUG1:C', compared: true, own: true }]);
});

it('a card that is read again keeps what is known of it', async () => {
  people = [{ ...IVAN, by: 'd4', own: true }];
  card = { ...CARD, standing: 'checked' };
  saved.touch();
  await settled();
  await paste();
  const ticks = [...document.querySelectorAll<HTMLInputElement>('dialog input[type=checkbox]')];
  expect(ticks.map((one) => one.checked)).toEqual([false, true]);
  await press(t('add'));
  expect(backend.requests('colleagues.add')).toEqual([{ text: 'KRUG1:C', compared: false, own: true }]);
});

it('nothing said of one card is carried over to the next', async () => {
  await paste();
  await tickOn(t('take-in-compared'));
  await tickOn(t('colleagues-is-own'));
  await press(t('back'));
  document.querySelector<HTMLFormElement>('#card')?.requestSubmit();
  await settled();
  expect(document.querySelectorAll('dialog input:checked')).toHaveLength(0);
});

it('the own card is not added to itself', async () => {
  card = { ...CARD, standing: 'own' };
  await paste();
  expect(text()).toContain(t('failure-card-own'));
  expect(find(t('add'))).toBeUndefined();
});

it('figures are compared side by side', async () => {
  await press(t('colleagues-compare-this', { who: 'Ivan' }));
  for (const group of ['1180', '0093']) expect(document.querySelector('dialog')?.textContent).toContain(group);
  await tickOn(t('take-in-compared'));
  await press(t('done'));
  expect(backend.requests('colleagues.compared')).toEqual([{ by: 'b2', compared: true }]);
});

it('nobody is removed without a word', async () => {
  await press(t('colleagues-remove-who', { who: 'Ivan' }));
  expect(text()).toContain(t('colleagues-remove-what'));
  expect(backend.requests('colleagues.remove')).toEqual([]);
  await press(t('remove'));
  expect(backend.requests('colleagues.remove')).toEqual([{ by: 'b2' }]);
  expect(toast.shown?.said.key).toBe('colleagues-removed');
  expect(document.activeElement).toBe(find(t('colleagues-add')));
});

it('a tick that was not kept goes back, and says whose it is', async () => {
  backend.answers['colleagues.own'] = () => {
    throw new Failure({ code: 'file', key: 'failure-disk' });
  };
  const tickOf = () => document.querySelector<HTMLInputElement>(`input[aria-label="${t('colleagues-own-computer-of', { who: 'Ivan' })}"]`);
  tickOf()?.click();
  await settled();
  expect(tickOf()?.checked).toBe(false);
  expect(text()).toContain('The disk or the stick does not answer.');
});

it('the name of this computer is kept on leaving the field, if it changed', async () => {
  const field = document.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('no field');
  field.dispatchEvent(new FocusEvent('blur'));
  await settled();
  expect(backend.requests('colleagues.name_device')).toEqual([]);
  write(field, 'laptop in the bag ');
  field.dispatchEvent(new FocusEvent('blur'));
  await settled();
  expect(backend.requests('colleagues.name_device')).toEqual([{ device: 'laptop in the bag' }]);
});

it('the name’s error goes when the old name stands there again', async () => {
  backend.answers['colleagues.name_device'] = () => {
    throw new Failure({ code: 'problems', key: 'problem-too-long' });
  };
  const field = document.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('no field');
  for (const [words, invalid] of [['laptop '.repeat(40), 'true'], ['laptop', null]] as const) {
    write(field, words);
    field.dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(field.getAttribute('aria-invalid')).toBe(invalid);
  }
});

it('the text of the own card stands there to be copied', () => {
  const place = [...document.querySelectorAll('textarea')].find((one) => one.readOnly);
  expect(place?.value).toBe('KRUG1:B');
});

it('the card goes out as a file or as a sheet', async () => {
  await press(t('colleagues-save-card'));
  await press(t('colleagues-print-card'));
  expect(backend.requests('colleagues.save_card')).toEqual([{ path: `/tmp/${t('colleagues-card-file')}`, sheet: false }, { path: `/tmp/${t('colleagues-sheet-file')}`, sheet: true }]);
  expect(backend.commands.at(-1)).toEqual({ command: 'show_file', args: { path: `/tmp/${t('colleagues-sheet-file')}` } });
  expect(text()).toContain(t('colleagues-card-saved'));
});
