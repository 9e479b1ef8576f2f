// The day: planned times, who stays by default, and what is left on screen once the laptop is handed over.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attendance, DayView, Meeting, Person, PersonLine, Role } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { buttonWith, press, settled, show } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { session } from '@/shared/session.svelte';
import { setLanguage } from '@/shared/text/text.svelte';
import DayPage from './DayPage.svelte';
import { minutesOf, plus } from './times';

describe('a time of the day', () => {
  it('moves on by minutes and over midnight', () => {
    expect(plus('14:30', 25)).toBe('14:55');
    expect(plus('23:50', 20)).toBe('00:10');
    expect(plus(null, 20)).toBeNull();
    expect(minutesOf('9.30')).toBeNull();
  });
});

const person = (id: string, name: string, role: Role, more: Partial<Person> = {}, line: Partial<PersonLine> = {}): PersonLine => ({
  person: { id, name, kin: '', role, died: false, left_on: null, main: false, in_private_time: false, organisation: '', needs: '', needs_diet: '', ...more } as Partial<Person> as Person,
  short: name.split(' ')[0] ?? name, age: '', talks: 0, answer: 'yes', invited: true, excluded: false, standing: 'coming', safety: false, hidden: false, ...line,
});
const PEOPLE = [
  person('lamija', 'Lamija Suljkan', 'family', { main: true }), person('mirela', 'Mirela Suljkan', 'family'),
  person('melisa', 'Melisa Ahmić', 'advocate', { in_private_time: true }), person('lejla', 'Lejla Tucak', 'referrer'),
  person('goran', 'Goran Bilić', 'family', {}, { excluded: true }),
];
const attended = (id: string): Attendance => ({ id: `a-${id}`, meeting: 'm1', person: id, way: 'room', part1: true, part2: false, part3: false });

function view(meeting: Partial<Meeting>): DayView {
  const one = { id: 'm1', kind: 'conference', number: 1, on: '2026-11-28', time: '10:00', place: 'Dom', told: {}, tick: {}, stayed: [], outcome: null, adjourned_to: null, distributed_on: null, presented_at: null, started_at: '10:05', information_from: '10:10', information_to: null, private_from: null, private_to: null, ...meeting };
  return {
    seen: ['h'], today: '2026-11-28', now: '11:00', meetings: [one as Partial<Meeting> as Meeting], current: 'm1', people: PEOPLE,
    invitations: PEOPLE.filter((line) => !line.excluded).map(({ person: { id } }) => ({ id: `i-${id}`, person: id, meeting: 'm1', answer: 'yes', attend: 'room', information_only: false }) as DayView['invitations'][number]),
    attendances: ['lamija', 'mirela', 'melisa', 'lejla'].map(attended), asked_in: [], safety: { id: 'safety' } as DayView['safety'], emergency: '122', findings: [],
  };
}

beforeEach(async () => {
  await setLanguage('en');
  session.state = 'open';
  session.audience = 'mine';
});

async function open(meeting: Partial<Meeting>, answers: Answers = {}) {
  const backend = new StandIn({ 'day.view': () => view(meeting), ...answers });
  useBackend(backend);
  show(DayPage, { caseId: 'lipa' });
  await settled();
  return backend;
}

describe('private family time', () => {
  it('cannot begin before everything was said', async () => {
    await open({});
    expect(buttonWith('Hand over the laptop')).toBeUndefined();
  });

  it('keeps the family and the wished-for advocate, never the referrer or who is not invited', async () => {
    const backend = await open({ information_to: '10:50' }, { 'curtain.begin': () => ({}), 'vault.status': () => ({ state: 'handed', audience: 'handed', turned: null, look: { theme: 'light', letters: 100, language: 'en' }, version: '0' }) });
    await press('Hand over the laptop');
    await press('Hand it over');
    expect(backend.requests('curtain.begin')).toEqual([{ case: 'lipa', meeting: 'm1', stayed: ['lamija', 'mirela', 'melisa'], time: null }]);
    expect(session.state).toBe('handed');
    expect(session.settings).toBeNull();
    expect(router.lastFamily).toBeNull();
  });

  it('stays with the coordinator, with the reason, when the core says no', async () => {
    const finding = { rule: 40, severity: 'block', key: 'rule-40', subjects: ['lejla'], args: { name: 'Lejla Tucak' }, reason: null };
    await open({ information_to: '10:50' }, {
      'curtain.begin': () => {
        throw new Failure({ code: 'stopped', key: 'failure-stopped', findings: [finding] });
      },
    });
    await press('Hand over the laptop');
    await press('Hand it over');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Lejla Tucak');
    expect(session.state).toBe('open');
  });

  it('leaves no field for what was said', async () => {
    await open({ information_to: '10:50', private_from: '10:55', private_to: '12:50', stayed: ['mirela'] });
    const card = [...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'Private family time');
    expect(card?.textContent).toContain('10:55–12:50');
    expect(card?.querySelectorAll('input, textarea, select')).toHaveLength(0);
  });
});

describe('how it ended', () => {
  it('has seven tiles of one kind, and asks for a day only when the family meets again', async () => {
    const backend = await open({}, {
      'day.end_meeting': () => {
        throw new Failure({ code: 'problems', key: 'failure-problems', fields: [{ field: 'adjourned_to', key: 'problem-date-needed' }] });
      },
    });
    expect(document.querySelectorAll('input[value^="plan_"], input[value^="no_plan_"], input[value="adjourned"]')).toHaveLength(7);
    document.querySelector<HTMLInputElement>('input[value="adjourned"]')?.click();
    await settled();
    await press('Write down how it ended');
    expect(backend.requests('day.end_meeting')).toEqual([{ case: 'lipa', meeting: 'm1', outcome: 'adjourned', adjourned_to: null }]);
    expect(document.body.textContent).toContain('A day is missing.');
  });
});

describe('who is in the room', () => {
  it('makes the record of a person with the first tick', async () => {
    const saves = { id: 'a9', seen: ['h2'], at: '2026-11-28T10:12:00', undoable: true };
    const backend = await open({}, { 'day.view': () => ({ ...view({}), attendances: [attended('lamija')] }), 'record.save': () => saves });
    const name = (words: string) => [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === words)?.querySelector('input');
    name('Mirela')?.click();
    name('Lamija')?.click();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([
      { kind: 'attendance', id: 'a-lamija', set: { part1: null } },
      { kind: 'attendance', id: null, set: { person: { ref: 'mirela' }, meeting: { ref: 'm1' }, way: 'room', part1: true } },
    ]);
  });
});
