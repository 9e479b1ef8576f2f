// Fields as people meet them: by their label, with what is wrong said beside them.
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { show, write } from '@/shared/page.fixture';
import { addWords, setLanguage } from '@/shared/text/text.svelte';
import PersonSheet from './PersonSheet.svelte';

addWords('en', `
person-name = Name as spoken
person-birth-year = Year of birth
person-birth-year-hint = Only the year.
person-side = Side of the family
person-side-mother = Mother’s side
person-side-father = Father’s side
person-left-on = Left on
person-who = Who helps
problem-year = Write the year with four digits.
`);

beforeEach(() => setLanguage('en'));

function open(answers: Answers): StandIn {
  const backend = new StandIn(answers);
  useBackend(backend);
  show(PersonSheet);
  return backend;
}

function labelled(words: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
  const field = label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector('input');
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field "${words}"`);
  return field;
}

async function leave(field: HTMLInputElement): Promise<void> {
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await new Promise((done) => setTimeout(done));
  await tick();
}

const reply = { id: 'damir', seen: ['h2'], at: '2026-11-24T09:12:00', undoable: true };

describe('a field of a record', () => {
  it('is saved when it is left', async () => {
    const backend = open({ 'record.save': () => reply });
    const name = labelled('Name as spoken');
    expect(name.value).toBe('Damir');
    write(name, 'Damir Marić');
    await leave(name);
    expect(backend.requests('record.save')).toMatchObject([{ set: { name: 'Damir Marić' } }]);
  });

  it('says its hint and, when refused, what is wrong, and keeps the words', async () => {
    open({
      'record.save': () => {
        throw new Failure({ code: 'problems', key: 'problem-year', fields: [{ field: 'birth_year', key: 'problem-year' }] });
      },
    });
    const year = labelled('Year of birth');
    write(year, '89');
    await leave(year);
    const said = (year.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim());
    expect(said[0]).toBe('Only the year.');
    expect(said[1]).toContain('Write the year with four digits.');
    expect(said[1]).toContain('Try again');
    expect(year.getAttribute('aria-invalid')).toBe('true');
    expect(year.value).toBe('89');
  });

  it('stores a member of a set under its own name', async () => {
    const backend = open({ 'record.save': () => reply });
    const emir = labelled('Emir');
    emir.click();
    await leave(emir);
    expect(backend.requests('record.save')).toMatchObject([{ set: { 'who:emir': true } }]);
  });

  it('does not send half a date, and says what is missing', async () => {
    const backend = open({ 'record.save': () => reply });
    const day = labelled('Day');
    write(day, '31');
    await leave(day);
    expect(document.body.textContent).toContain('Write day, month and a year');
    write(labelled('Month'), '11');
    write(labelled('Year'), '2026');
    await leave(labelled('Year'));
    expect(document.body.textContent).toContain('November has 30 days.');
    expect(backend.asked).toEqual([]);
    write(day, '30');
    await leave(day);
    expect(backend.requests('record.save')).toMatchObject([{ set: { left_on: '2026-11-30' } }]);
  });

  it('never corrects: no spelling marks, no completion', () => {
    open({});
    const name = labelled('Name as spoken');
    expect(name.getAttribute('spellcheck')).toBe('false');
    expect(name.getAttribute('autocomplete')).toBe('off');
  });
});
