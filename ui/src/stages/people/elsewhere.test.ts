// Somebody who is in other families of this vault, too: said while a name is typed, and taken over if they work.
import { flushSync, tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend/seam';
import { StandIn } from '@/backend/standin';
import { buttonWith, show, write } from '@/shared/page.fixture';
import { setLanguage, t } from '@/shared/text/text.svelte';
import AddPerson from './AddPerson.svelte';

const somebody = (works: boolean) => ({ case: 'breza', alias: 'Breza', id: 'nermina', role: works ? 'informant' : 'family', organisation: works ? 'OŠ Druga' : '', works }) as const;
let works = true;
const added = vi.fn();
let backend: StandIn;

beforeEach(() => {
  vi.useFakeTimers();
  setLanguage('en');
  works = true;
  added.mockClear();
  backend = new StandIn({
    'people.elsewhere': () => ({ people: [somebody(works)] }),
    'record.save': () => ({ id: 'new', at: '2026-02-03T10:00:00+01:00', seen: [], undoable: true }),
    'people.bring': () => ({ id: 'new', at: '2026-02-03T10:00:00+01:00', seen: [] }),
  } as never);
  useBackend(backend);
  show(AddPerson, { caseId: 'jela', onadded: added, onclose: () => undefined });
});

function writes(name: string) {
  write(document.querySelector('dialog input'), name);
}
const rest = async () => {
  await vi.advanceTimersByTimeAsync(150);
  flushSync();
};
const take = () => buttonWith(t('people-elsewhere-take'));

it('a first name asks nothing; a whole one says where else, and takes a teacher over', async () => {
  writes('Nermina');
  await rest();
  expect(backend.requests('people.elsewhere')).toEqual([]);
  writes('Nermina Škapur');
  await rest();
  expect(backend.requests('people.elsewhere')).toEqual([{ case: 'jela', name: 'Nermina Škapur' }]);
  expect(document.body.textContent).toContain(t('people-elsewhere', { families: 'Breza' }));
  take()?.click();
  await tick();
  await tick();
  expect(backend.requests('people.bring')).toEqual([{ case: 'jela', from: 'breza', id: 'nermina' }]);
  expect(added).toHaveBeenCalledWith('new');
});

it('one of the family is said to be there, and is not taken over', async () => {
  works = false;
  writes('Fatima Kovač');
  await rest();
  expect(document.body.textContent).toContain(t('people-elsewhere', { families: 'Breza' }));
  expect(take()).toBeUndefined();
});

it('Enter pressed twice adds Nermina once', async () => {
  writes('Nermina');
  [1, 2].forEach(() => document.querySelector<HTMLFormElement>('dialog form')?.requestSubmit());
  await tick();
  await tick();
  expect(backend.requests('record.save')).toHaveLength(1);
  expect(added).toHaveBeenCalledExactlyOnceWith('new');
});

it('asks when typing rests, and offers nobody who was asked for under another name', async () => {
  const replies: (() => void)[] = [];
  backend.answers['people.elsewhere'] = async ({ name }) => {
    await new Promise<void>((done) => replies.push(done));
    return { people: [{ ...somebody(true), alias: name }] };
  };
  for (const name of ['Nermina Š', 'Nermina Šk', 'Nermina Ška']) {
    writes(name);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(backend.requests('people.elsewhere')).toEqual([]);
  await rest();
  expect(backend.requests('people.elsewhere')).toEqual([{ case: 'jela', name: 'Nermina Ška' }]);
  writes('Nermina Škapur');
  replies[0]?.();
  await rest();
  expect(take()).toBeUndefined();
  replies[1]?.();
  await rest();
  expect(document.body.textContent).toContain(t('people-elsewhere', { families: 'Nermina Škapur' }));
  writes('Nermina Škapurović');
  expect(take()).toBeUndefined();
});
