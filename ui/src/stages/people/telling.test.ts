// Relatives told in one line: read while typing, an answer to older words is dropped, and added with one Enter.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LineRead, Person, TellLine as Request } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { show, write } from '@/shared/page.fixture';
import { t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import TellLine from './TellLine.svelte';

const added = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  added.mockReset();
});

function open(kinship: Request['kinship'], answers: Answers, more: { drawing?: string } = {}): StandIn {
  const backend = new StandIn(answers);
  useBackend(backend);
  const of = { id: 'selma', name: 'Selma Kovač' } as Person;
  const nameOf = (id: string) => ({ damir: 'Damir', goran: 'Goran' })[id] ?? '…';
  show(TellLine, { caseId: 'lipa', kinship, of, seen: ['a'], nameOf, onadded: added, onclose: () => undefined, ...more });
  return backend;
}

async function type(line: string, rest = 200) {
  write(document.querySelector('input[type=text]'), line);
  await vi.advanceTimersByTimeAsync(rest);
  flushSync();
}

async function enter() {
  document.querySelector('form')?.requestSubmit();
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

const shown = () => [...document.querySelectorAll('li')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
const someone = (name: string, belongs: LineRead['people'][number]['belongs'] = 'asked', age = '') => ({ name, age, belongs });
const stored = { id: 'emir', seen: ['b'], at: '2026-11-24T09:14:00', undoable: true };

it('shows how the line is read, and adds it', async () => {
  const backend = open('sibling', {
    'map.read': () => ({ people: [someone('Emir'), someone('Azra', 'with'), someone('Tarik', 'below', '15')], with: [], known: [] }),
    'map.tell': () => stored,
  });
  await type('Emir, Azra / Tarik 15');
  expect(shown()).toEqual(['Emir brother or sister', 'Azra partner', 'Tarik 15 child']);
  await enter();
  expect(backend.requests('map.tell')).toEqual([{ case: 'lipa', of: 'selma', kinship: 'sibling', text: 'Emir, Azra / Tarik 15', with: null, drawing: null, seen: ['a'] }]);
  expect(added).toHaveBeenCalledWith('emir');
  expect(toast.shown?.action).toBeDefined();
});

it('drops an answer to older words', async () => {
  const waiting: ((reply: LineRead) => void)[] = [];
  open('child', { 'map.read': () => new Promise<LineRead>((answer) => waiting.push(answer)) });
  await type('Ne');
  await type('Neven');
  waiting[1]?.({ people: [someone('Neven')], with: [], known: [] });
  waiting[0]?.({ people: [someone('Ne')], with: [], known: [] });
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  expect(shown()).toEqual(['Neven child']);
});

it('asks whose children they are, too, and says so beside the choice', async () => {
  const nobody = { code: 'problems', key: 'problem-line-with', fields: [{ field: '', key: 'problem-line-with' }] };
  const backend = open('child', {
    'map.read': () => ({ people: [someone('Neven')], with: ['damir', 'goran'], known: [] }),
    'map.tell': ({ with: other }) => {
      if (other === null) throw new Failure(nobody);
      return stored;
    },
  });
  await type('Neven');
  await enter();
  expect(document.querySelector('fieldset [role=alert]')?.textContent).toContain('Choose whose children');
  expect(added).not.toHaveBeenCalled();
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map((one) => one.value)).toEqual(['damir', 'goran', '']);
  radios[2]?.click();
  flushSync();
  await enter();
  expect(backend.requests('map.tell').at(-1)).toMatchObject({ with: '' });
  expect(added).toHaveBeenCalledOnce();
});

it('says under the line what is wrong with it', async () => {
  open('partner', {
    'map.read': () => {
      throw new Failure({ code: 'problems', key: 'problem-line-nobody', fields: [{ field: '', key: 'problem-line-nobody' }] });
    },
  });
  await type('/');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Write at least one name.');
  await type('');
  expect(document.querySelector('[role=alert]')).toBeNull();
});

const homes: Answers = {
  'map.read': ({ text }) => ({ people: text.trim() === '' ? [] : text.split(',').map((name) => someone(name.trim())), with: [], known: ['Selma’s', 'Kuća, stara', 'Stan 7'] }),
  'map.tell': () => stored,
};
const press = async (key: string, target: Element | null = document.querySelector('input')) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target?.dispatchEvent(event);
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  return event;
};
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.querySelector('.words')?.textContent === words);
const settled = async () => {
  await vi.advanceTimersByTimeAsync(200);
  flushSync();
};

it('offers the homes there are, and one press on a number stores at once', async () => {
  const backend = open('home', homes);
  await settled();
  expect(backend.requests('map.read')).toEqual([{ case: 'lipa', of: 'selma', kinship: 'home', text: '', with: null, drawing: null, seen: ['a'] }]);
  expect(button('Selma’s')?.querySelector('kbd')?.textContent).toBe('1');
  // A comma would part the name: this one is joined from its own panel.
  expect(button('Kuća, stara')).toBeUndefined();
  expect((await press('3')).defaultPrevented).toBe(false);
  expect((await press('2')).defaultPrevented).toBe(true);
  expect(backend.requests('map.tell')).toMatchObject([{ kinship: 'home', text: 'Stan 7' }]);
  // Nobody is new: whoever it was told from stays in hand.
  expect(added).toHaveBeenCalledWith('selma');
});

it('leaves a digit to the line once something is written', async () => {
  const backend = open('home', homes);
  await settled();
  await type('Kuća ');
  expect((await press('2')).defaultPrevented).toBe(false);
  expect(backend.requests('map.tell')).toEqual([]);
  await type('stan 7');
  expect(shown()).toEqual([`stan 7 ${t('map-line-known')}`]);
  expect(button('Stan 7')).toBeUndefined();
});

it('takes a home with the mouse, too, and a home never twice', async () => {
  const backend = open('home', homes);
  await settled();
  button('Selma’s')?.click();
  button('Stan 7')?.click();
  await settled();
  expect(backend.requests('map.tell')).toMatchObject([{ text: 'Selma’s' }]);
});

it('gathers places and groups in one line, and says in which drawing they stand', async () => {
  const backend = open('organisation', homes, { drawing: 'd1' });
  await settled();
  expect(button('Stan 7')?.querySelector('kbd')).toBeNull();
  expect((await press('1')).defaultPrevented).toBe(false);
  await type('Škola, ');
  button('Stan 7')?.click();
  await settled();
  expect(document.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Škola, Stan 7');
  expect(backend.requests('map.tell')).toEqual([]);
  expect(shown()).toEqual(['Škola place or group', `Stan 7 ${t('map-line-known')}`]);
  await enter();
  expect(backend.requests('map.tell')).toMatchObject([{ kinship: 'organisation', text: 'Škola, Stan 7', drawing: 'd1' }]);
});

it('says nothing is wrong while nothing is written and nothing is there yet', async () => {
  open('home', {
    'map.read': () => {
      throw new Failure({ code: 'problems', key: 'problem-line-nobody', fields: [{ field: '', key: 'problem-line-nobody' }] });
    },
  });
  await settled();
  expect(document.querySelector('[role=alert]')).toBeNull();
});
