// Relatives told in one line: read while typing, an answer to older words is dropped, and added with one Enter.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LineRead, Person, TellLine as Request } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { toast } from '@/shared/toast.svelte';
import TellLine from './TellLine.svelte';

let dialog: Record<string, unknown> | undefined;
const added = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  if (dialog) await unmount(dialog);
  dialog = undefined;
  document.body.innerHTML = '';
  added.mockReset();
  toast.close();
  vi.useRealTimers();
});

function open(kinship: Request['kinship'], answers: Answers): StandIn {
  const backend = new StandIn(answers);
  useBackend(backend);
  const of = { id: 'selma', name: 'Selma Kovač' } as Person;
  const nameOf = (id: string) => ({ damir: 'Damir', goran: 'Goran' })[id] ?? '…';
  dialog = mount(TellLine, { target: document.body, props: { caseId: 'lipa', kinship, of, seen: ['a'], nameOf, onadded: added, onclose: () => undefined } });
  flushSync();
  return backend;
}

async function type(line: string, rest = 200) {
  const field = document.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('no field');
  field.value = line;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
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
    'map.read': () => ({ people: [someone('Emir'), someone('Azra', 'with'), someone('Tarik', 'below', '15')], with: [] }),
    'map.tell': () => stored,
  });
  await type('Emir, Azra / Tarik 15');
  expect(shown()).toEqual(['Emir brother or sister', 'Azra partner', 'Tarik 15 child']);
  await enter();
  expect(backend.requests('map.tell')).toEqual([{ case: 'lipa', of: 'selma', kinship: 'sibling', text: 'Emir, Azra / Tarik 15', with: null, seen: ['a'] }]);
  expect(added).toHaveBeenCalledWith('emir');
  expect(toast.shown?.action).toBeDefined();
});

it('drops an answer to older words', async () => {
  const waiting: ((reply: LineRead) => void)[] = [];
  open('child', { 'map.read': () => new Promise<LineRead>((answer) => waiting.push(answer)) });
  await type('Ne');
  await type('Neven');
  waiting[1]?.({ people: [someone('Neven')], with: [] });
  waiting[0]?.({ people: [someone('Ne')], with: [] });
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  expect(shown()).toEqual(['Neven child']);
});

it('asks whose children they are, too, and says so beside the choice', async () => {
  const nobody = { code: 'problems', key: 'problem-line-with', fields: [{ field: '', key: 'problem-line-with' }] };
  const backend = open('child', {
    'map.read': () => ({ people: [someone('Neven')], with: ['damir', 'goran'] }),
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
