// An office's letters: a picture, sentences that keep themselves by paper and language, and a file for colleagues.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HouseView, OwnSentences } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { button, leave, press, settled, show, write } from '@/shared/page.fixture';
import { unsavedRecords } from '@/shared/record/open';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import LettersSection from './LettersSection.svelte';

const LOGO = 'data:image/png;base64,iVBORw0KGgo=';
const MOST = 20;
const said = (kind: OwnSentences['kind'], language: string, top: string, end = ''): OwnSentences => ({ kind, language, top, end });

let backend: StandIn;
let house: HouseView;

beforeEach(async () => {
  await setLanguage('en');
  house = { logo: '', lines: ['Krug porodice', '036 555 100'], kinds: ['invitation', 'feedback_referrer'], sentences: [said('invitation', 'bs', 'Dobro došli')] };
});
afterEach(leave);

async function open(extra: Answers = {}, chosen: string | null = null) {
  backend = new StandIn({
    'house.view': () => house,
    'house.save': (words) => {
      if (words.top.length > MOST) throw new Failure({ code: 'problems', key: 'problem-too-long', fields: [{ field: 'top', key: 'problem-too-long', args: { most: String(MOST) } }] });
      return (house = { ...house, sentences: [...house.sentences.filter((one) => one.kind !== words.kind || one.language !== words.language), words] });
    },
    'house.use_logo': () => (house = { ...house, logo: LOGO }),
    'house.remove_logo': () => (house = { ...house, logo: '' }),
    'house.give': () => ({}),
    'house.take': () => (house = { ...house, sentences: [said('invitation', 'en', 'From the file')] }),
    ...extra,
  });
  if (chosen) backend.chosen.choose_open_path = chosen;
  useBackend(backend);
  show(LettersSection);
  await settled();
}

const page = () => document.body.textContent;
const fields = () => [...document.querySelectorAll('textarea')];
const lists = () => [...document.querySelectorAll('select')];
async function type(at: number, words: string) {
  write(fields()[at], words);
  fields()[at]?.dispatchEvent(new FocusEvent('blur'));
  await settled();
}
async function choose(at: number, value: string) {
  write(lists()[at], value);
  await settled();
}

describe('the picture', () => {
  it('is chosen and removed, and has name and address beside it', async () => {
    await open({}, '/home/logo.png');
    expect(page()).toContain(t('settings-letters-no-picture'));
    expect(button(t('settings-letters-remove'))).toBeUndefined();
    await press(t('settings-letters-choose'));
    expect(backend.requests('house.use_logo')).toEqual([{ path: '/home/logo.png' }]);
    const picture = document.querySelector('img');
    expect(picture?.getAttribute('src')).toBe(LOGO);
    expect(picture?.alt).toBe(t('settings-letters-picture'));
    expect(page()).toContain('036 555 100');
    await press(t('settings-letters-remove'));
    expect(document.querySelector('img')).toBeNull();
    expect(document.activeElement).toBe(button(t('settings-letters-choose')));
  });

  it('stays as it is when nothing was chosen, or what was chosen is no picture', async () => {
    await open();
    await press(t('settings-letters-choose'));
    expect(backend.requests('house.use_logo')).toEqual([]);
    backend.chosen.choose_open_path = '/home/letter.doc';
    backend.answers['house.use_logo'] = () => {
      throw new Failure({ code: 'file', key: 'failure-not-a-picture' });
    };
    await press(t('settings-letters-choose'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain(t('failure-not-a-picture'));
    expect(page()).toContain(t('settings-letters-no-picture'));
  });
});

describe('own sentences', () => {
  it('are kept for one paper in one language on leaving the field', async () => {
    await open();
    expect(lists().map((one) => one.value)).toEqual(['invitation', 'en']);
    await type(0, 'Welcome');
    await choose(0, 'feedback_referrer');
    await choose(1, 'bg');
    expect(fields().map((one) => one.value)).toEqual(['', '']);
    expect(fields()[0]?.lang).toBe('bg');
    await type(1, 'Благодарим');
    expect(backend.requests('house.save')).toEqual([said('invitation', 'en', 'Welcome'), said('feedback_referrer', 'bg', '', 'Благодарим')]);
    await choose(0, 'invitation');
    await choose(1, 'bs');
    expect(fields()[0]?.value).toBe('Dobro došli');
    await choose(1, 'en');
    expect(fields()[0]?.value).toBe('Welcome');
    expect(unsavedRecords()).toBe(false);
  });

  it('are not sent when nothing was changed', async () => {
    await open();
    await type(0, '');
    expect(backend.requests('house.save')).toEqual([]);
  });

  it('stay on screen with what is wrong beside them, also on coming back', async () => {
    await open();
    await type(0, 'Much too long for a letter');
    const error = () => document.querySelector('.field .error')?.textContent;
    expect(error()).toBe(t('problem-too-long', { most: String(MOST) }));
    await choose(1, 'cs');
    expect(error()).toBeUndefined();
    await choose(1, 'en');
    expect(fields()[0]?.value).toBe('Much too long for a letter');
    expect(error()).toBeDefined();
    await type(0, 'Short');
    expect(error()).toBeUndefined();
    expect(backend.requests('house.save').at(-1)).toEqual(said('invitation', 'en', 'Short'));
  });

  it('can be tried again when the disk does not answer', async () => {
    let full = true;
    await open({
      'house.save': (words) => {
        if (full) throw new Failure({ code: 'file', key: 'failure-disk' });
        return (house = { ...house, sentences: [words] });
      },
    });
    await type(1, 'Until soon');
    expect(document.querySelector('[role=alert]')?.textContent).toContain(t('failure-disk'));
    full = false;
    await press(t('record-try-again'));
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(unsavedRecords()).toBe(false);
  });

  it('are stored when the page goes, and it is said when they cannot be', async () => {
    await open();
    write(fields()[0], 'Welcome');
    await leave();
    await settled();
    expect(backend.requests('house.save')).toEqual([said('invitation', 'en', 'Welcome')]);
    await open();
    write(fields()[0], 'Much too long for a letter');
    await leave();
    await settled();
    expect(toast.shown?.said.key).toBe('record-left-unsaved');
    backend.answers['house.save'] = () => house;
    toast.shown?.action?.run();
    await settled();
    expect(unsavedRecords()).toBe(false);
  });
});

describe('a file for colleagues', () => {
  const agree = async () => {
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')].find((one) => one.textContent.trim() === t('settings-letters-take'))?.click();
    await settled();
  };

  it('is given with the last words in it', async () => {
    await open();
    write(fields()[0], 'Welcome');
    await press(t('settings-letters-give'));
    expect(backend.asked.map((one) => one.name)).toEqual(['house.view', 'house.save', 'house.give']);
    expect(backend.requests('house.give')).toEqual([{ path: '/tmp/krug-letters.json' }]);
    expect(document.querySelector('[role=status]')?.textContent).toContain(t('settings-letters-given'));
  });

  it('takes the place of what stands here, also of what could not be kept', async () => {
    await open({}, '/stick/krug-letters.json');
    await type(0, 'Much too long for a letter');
    await press(t('settings-letters-take'));
    expect(backend.requests('house.take')).toEqual([]);
    await agree();
    expect(backend.requests('house.take')).toEqual([{ path: '/stick/krug-letters.json' }]);
    expect(fields()[0]?.value).toBe('From the file');
    expect(document.querySelector('[role=status]')?.textContent).toContain(t('settings-letters-taken'));
    expect(backend.commands.at(-1)?.args).toEqual({ filters: [{ name: t('settings-letters-file-kind'), extensions: ['json'] }] });
  });

  it('is refused when it is something else', async () => {
    const other = () => {
      throw new Failure({ code: 'file', key: 'failure-not-letters' });
    };
    await open({ 'house.take': other }, '/stick/other.json');
    await press(t('settings-letters-take'));
    await agree();
    expect(document.querySelector('[role=alert]')?.textContent).toContain(t('failure-not-letters'));
    expect(document.querySelector('[role=status]')).toBeNull();
  });
});

it('says why nothing can be shown, and tries again', async () => {
  let broken = true;
  await open({
    'house.view': () => {
      if (broken) throw new Failure({ code: 'file', key: 'failure-disk' });
      return house;
    },
  });
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('failure-disk'));
  expect(fields()).toHaveLength(0);
  broken = false;
  await press(t('record-try-again'));
  expect(fields()).toHaveLength(2);
});
