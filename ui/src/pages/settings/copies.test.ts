// Safety copies: the proof says its numbers, a stick is asked for by folder; a new key is shown; leaving needs the word.
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { leave, settled, show, write } from '@/shared/page.fixture';
import { session, start } from '@/shared/session.svelte';
import { addWords, setLanguage, t } from '@/shared/text/text.svelte';
import LockPage from '../lock/LockPage.svelte';
import CopiesSection from './CopiesSection.svelte';
import LeaveSection from './LeaveSection.svelte';
import RenewKey from './RenewKey.svelte';

let backend: StandIn;

beforeEach(async () => {
  await setLanguage('en');
  addWords('en', [
    'copies-read = Read: { $families }, { $changes }, { $files }',
    'copies-count-changes = { $n } changes',
    'copies-count-files = { $n } files',
    'copies-newer = { $n } newer',
    'copies-leave-word = destroy',
    'copies-leave-type = Write { $word }',
  ].join('\n'));
});

afterEach(() => {
  Object.assign(session, { state: 'starting', recovered: false });
});

async function open(section: Component, answers: Answers, folder: string | null = null): Promise<void> {
  backend = new StandIn(answers);
  if (folder) backend.chosen.choose_folder = folder;
  useBackend(backend);
  show(section);
  await settled();
}

const press = async (words: string) => {
  const button = [...document.querySelectorAll('button')].filter((one) => one.textContent.trim() === words).at(-1);
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
  await settled();
};
const send = async () => {
  document.querySelector('form')?.requestSubmit();
  await settled();
};
const fill = async (at: number, words: string) => {
  write(document.querySelectorAll('dialog input')[at], words);
  await settled();
};
const page = () => document.body.textContent;

describe('copies', () => {
  const copies = { made: ['2026-11-20T17:40:00'], proved: null, carried: null };

  it('are proved, with what was read and what is newer', async () => {
    await open(CopiesSection, {
      'backup.view': () => copies,
      'backup.prove': () => ({ copy: '2026-11-20T17:40:00', families: 5, changes: 812, files: 14, since: 7 }),
    });
    expect(page()).toContain(t('copies-not-proved'));
    await press(t('copies-prove'));
    expect(page()).toContain('Read: 5 families, 812 changes, 14 files');
    expect(page()).toContain('7 newer');
    expect(backend.requests('backup.view')).toHaveLength(2);
  });

  it('say why one did not read', async () => {
    await open(CopiesSection, {
      'backup.view': () => copies,
      'backup.prove': () => {
        throw new Failure({ code: 'damaged', key: 'failure-damaged-backup' });
      },
    });
    await press(t('copies-prove'));
    expect(page()).toContain('This safety copy is not whole.');
  });

  it('go on a stick and come back from it, after asking', async () => {
    await open(CopiesSection, {
      'backup.view': () => copies,
      'backup.carry': () => ({ ...copies, carried: '2026-11-24T09:20:00' }),
      'backup.restore': () => ({ changes: 3 }),
    }, '/media/stick');
    await press(t('copies-carry'));
    expect(backend.requests('backup.carry')).toEqual([{ folder: '/media/stick' }]);
    expect(page()).toContain(t('copies-carried-now'));
    await press(t('copies-from-stick'));
    expect(backend.requests('backup.restore')).toEqual([]);
    await press(t('settings-restore'));
    expect(backend.requests('backup.restore')).toEqual([{ at: null, folder: '/media/stick' }]);
  });

  it('stay where they are when no folder is chosen', async () => {
    await open(CopiesSection, { 'backup.view': () => copies });
    await press(t('copies-carry'));
    expect(backend.asked.map((one) => one.name)).toEqual(['backup.view']);
  });
});

describe('a new key', () => {
  it('is made from the old and the new passphrase, and does not go unsaved', async () => {
    await open(RenewKey, {
      'vault.strength': () => ({ bits: 70, word: 'strong', enough: true }),
      'vault.renew_key': () => ({ recovery_key: ['J2WX2S', '9GKR'] }),
      'recovery.sheet_done': () => ({}),
    });
    await press(t('copies-known'));
    await fill(0, 'lipa breza javor');
    await fill(1, 'kruška most lampa zima glas');
    await send();
    expect(backend.requests('vault.renew_key')).toEqual([]);
    await fill(2, 'kruška most lampa zima glas');
    await send();
    expect(backend.requests('vault.renew_key')).toEqual([{ old: 'lipa breza javor', new: 'kruška most lampa zima glas' }]);
    expect(page()).toContain('J2WX2S');
    document.querySelector('dialog')?.close();
    await settled();
    expect(page()).toContain('J2WX2S');
    expect(backend.requests('recovery.sheet_done')).toEqual([]);
  });
});

describe('leaving in a hurry', () => {
  const leaving: Answers = {
    'vault.wipe': () => ({}),
    'vault.status': () => ({ state: 'none', audience: null, turned: null, look: { language: 'en', theme: 'light', letters: 100 }, version: '0.1.0' }),
  };

  it('needs the typed word', async () => {
    await open(LeaveSection, leaving);
    await press(t('copies-leave-open'));
    await fill(0, 'lipa breza javor');
    await send();
    await fill(1, 'yes');
    await send();
    expect(backend.requests('vault.wipe')).toEqual([]);
    await fill(1, ' Destroy ');
    await send();
    expect(backend.requests('vault.wipe')).toEqual([{ passphrase: 'lipa breza javor', folder: null }]);
    expect(session.state).toBe('none');
    expect(backend.anew).toBe(1);
  });

  it('says on the page that comes when it stopped half way', async () => {
    const broken = () => {
      throw new Failure({ code: 'file', key: 'failure-disk' });
    };
    await open(LeaveSection, { ...leaving, 'vault.wipe': broken });
    await press(t('copies-leave-open'));
    await fill(0, 'lipa breza javor');
    await fill(1, 'destroy');
    await send();
    expect(backend.anew).toBe(1);
    // The page starts anew and knows nothing but that one word.
    session.halfWay = false;
    const stop = await start();
    expect(session.halfWay).toBe(true);
    stop();
    await leave();
    show(LockPage);
    await settled();
    expect(page()).toContain(t('copies-leave-stopped'));
    session.halfWay = false;
    (await start())();
    expect(session.halfWay).toBe(false);
  });

  it('stays where it is when Krug does not say how it stands', async () => {
    const broken = () => {
      throw new Failure({ code: 'file', key: 'failure-disk' });
    };
    await open(LeaveSection, { 'vault.wipe': broken });
    await press(t('copies-leave-open'));
    await fill(0, 'lipa breza javor');
    await fill(1, 'destroy');
    await send();
    expect(backend.anew).toBe(0);
    expect(page()).toContain('The disk or the stick does not answer.');
  });

  it('says that the passphrase is missing, or wrong, beside it', async () => {
    await open(LeaveSection, {
      'vault.wipe': () => {
        throw new Failure({ code: 'wrong_secret', key: 'failure-wrong-secret' });
      },
      'vault.status': () => ({ state: 'open', audience: 'mine', turned: null, look: { language: 'en', theme: 'light', letters: 100 }, version: '0.1.0' }),
    });
    await press(t('copies-leave-open'));
    await fill(1, 'destroy');
    await send();
    expect(backend.requests('vault.wipe')).toEqual([]);
    const error = () => document.querySelector('dialog .field .error')?.textContent;
    expect(error()).toBe(t('problem-passphrase-empty'));
    await fill(0, 'lipa');
    await send();
    expect(error()).toBe(t('failure-wrong-secret'));
    expect(document.querySelector('dialog .callout[role=alert]')).toBeNull();
  });

  it('carries a copy first if a stick is chosen', async () => {
    await open(LeaveSection, leaving, '/media/stick');
    await press(t('copies-leave-open'));
    await press(t('copies-choose-stick'));
    await fill(0, 'lipa breza javor');
    await fill(1, 'destroy');
    await send();
    expect(backend.requests('vault.wipe')).toEqual([{ passphrase: 'lipa breza javor', folder: '/media/stick' }]);
  });

  it('leaves everything as it is when the passphrase is wrong', async () => {
    session.state = 'open';
    await open(LeaveSection, {
      ...leaving,
      'vault.wipe': () => {
        throw new Failure({ code: 'wrong_secret', key: 'failure-wrong-secret' });
      },
      'vault.status': () => ({ state: 'open', audience: 'mine', turned: null, look: { language: 'en', theme: 'light', letters: 100 }, version: '0.1.0' }),
    });
    await press(t('copies-leave-open'));
    await fill(0, 'lipa');
    await fill(1, 'destroy');
    await send();
    expect(page()).toContain('That did not open it.');
    expect(session.state).toBe('open');
    expect(backend.anew).toBe(0);
  });
});
