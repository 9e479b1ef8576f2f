// Taking in: what is wrong with a file is said and nothing of it can be taken; figures are compared before anything is stored.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LookedFile, Sender, ShareView } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { useBackend } from '@/backend/seam';
import { StandIn, type Answers } from '@/backend/standin';
import { itemWords } from '@/shared/difference/words';
import { button, press, settled, show, write } from '@/shared/page.fixture';
import { router } from '@/shared/router.svelte';
import { setLanguage, t } from '@/shared/text/text.svelte';
import { Looking } from './looking.svelte';
import SharePage from './SharePage.svelte';

const SENDER: Sender = { by: 'amira', person: 'Amira', device: 'ured', fingerprint: '4821 0937 1184 6650 7302 9415 2208 5573', standing: 'checked', card: 'KRUG1:A' };
const file = (more: Partial<LookedFile>): LookedFile => ({
  path: '/stick/lipa.krug', name: 'lipa.krug', fault: null, key: null, sender: SENDER, made_at: '2026-11-20T15:42:00', until: null, by_passphrase: false, case: 'lipa', alias: 'Lipa', here: true, erased_on: null,
  new: 4, lines: [], counts: [{ kind: 'note', added: 4, changed: 0, removed: 0 }], questions: 0, guarded: [], remarks: [], ...more,
});
const VIEW: ShareView = { families: [], given: [], imports: [], receivers: [], questions: 0, today: '2026-11-24' };

beforeEach(() => setLanguage('en'));

const text = () => document.body.textContent ?? '';
const ticks = (words: string) => [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words))?.querySelector('input');

async function look(files: LookedFile[], extra: Answers = {}) {
  const backend = new StandIn({
    'share.view': () => VIEW,
    'colleagues.view': () => ({ own: { person: 'Jasmina', device: '', text: 'KRUG1:B', fingerprint: '0093 5512 7781 4406 3127 9980 6254 1175', qr: ['# #', ' # ', '# #'] }, people: [] }),
    'take_in.look': () => ({ files }),
    'take_in.take': ({ path }) => ({ n: files.findIndex((one) => one.path === path), case: 'lipa', alias: 'Lipa', new: 4, questions: 2, guarded: 1 }),
    ...extra,
  });
  backend.chosen.choose_folder = '/stick';
  useBackend(backend);
  router.go({ at: 'share' });
  show(SharePage);
  await settled();
  await press(t('take-in-choose-stick'));
  expect(backend.requests('take_in.look')).toEqual([{ paths: ['/stick'], passphrase: null }]);
  return backend;
}

describe('a file that is not whole', () => {
  it('is said so, with what to do, and cannot be taken in', async () => {
    await look([file({ fault: 'cut', key: 'fault-cut', sender: null })]);
    expect(text()).toContain(t('fault-cut'));
    expect(button(t('take-in-choose-another'))).toBeDefined();
    expect(button(t('take-in-now'))).toBeUndefined();
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(0);
  });

  it('holds up no other one', async () => {
    const backend = await look([file({}), file({ path: '/stick/javor.krug', name: 'javor.krug', fault: 'damaged', key: 'fault-damaged', sender: null })]);
    await press(t('take-in-now'));
    expect(backend.requests('take_in.take')).toEqual([{ path: '/stick/lipa.krug', passphrase: null, compared: false, bring_back: false }]);
  });

  it('offers the own card when it was locked for somebody else', async () => {
    await look([file({ fault: 'not-for-you', key: 'fault-not-for-you', sender: null })]);
    await press(t('take-in-show-card'));
    expect(document.querySelector('dialog')?.textContent).toContain('0093');
    expect(document.querySelector('dialog svg[role=img] path')?.getAttribute('d')).toContain('M4 4h1v1h-1z');
  });
});

describe('a sender', () => {
  it('who is not known needs the figures compared first', async () => {
    const backend = await look([file({ sender: { ...SENDER, standing: 'unknown' } })]);
    expect(text()).toContain('4821');
    expect(button(t('take-in-now'))?.disabled).toBe(true);
    ticks(t('take-in-compared'))?.click();
    await settled();
    expect(button(t('take-in-now'))?.disabled).toBe(false);
    await press(t('take-in-now'));
    expect(backend.requests('take_in.take')).toEqual([{ path: '/stick/lipa.krug', passphrase: null, compared: true, bring_back: false }]);
  });

  it('with other keys than before is warned of', async () => {
    await look([file({ sender: { ...SENDER, standing: 'key_changed' } })]);
    expect(text()).toContain(t('failure-key-changed'));
    expect(button(t('take-in-now'))?.disabled).toBe(true);
  });

  it('whose figures were compared is not asked about again', async () => {
    await look([file({})]);
    expect(ticks(t('take-in-compared'))).toBeUndefined();
    expect(button(t('take-in-now'))?.disabled).toBe(false);
  });
});

describe('what is in a file', () => {
  it('may be nothing new: then there is nothing to tick', async () => {
    await look([file({ new: 0, counts: [], remarks: ['nothing_new'] })]);
    expect(text()).toContain(t('take-in-is-same'));
    expect(text()).toContain(t('remark-nothing-new'));
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(0);
    expect(button(t('take-in-now'))?.disabled).toBe(true);
  });

  it('can be left aside', async () => {
    const backend = await look([file({}), file({ path: '/stick/breza.krug', case: 'breza', alias: 'Breza' })]);
    document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[0]?.click();
    await settled();
    await press(t('take-in-now'));
    expect(backend.requests('take_in.take')).toMatchObject([{ path: '/stick/breza.krug' }]);
  });

  it('names what stays protected', async () => {
    await look([file({ guarded: [{ kind: 'contact', id: 'c', label: 'Selma' }] })]);
    expect(text()).toContain(t('take-in-hidden'));
    expect(text()).toContain(itemWords('contact', 'Selma'));
  });

  it('comes back for a family removed here only if that is said', async () => {
    const backend = await look([file({ here: false, erased_on: '2026-08-01T10:00:00', remarks: ['erased'] })]);
    expect(button(t('take-in-now'))?.disabled).toBe(true);
    ticks(t('take-in-bring-back'))?.click();
    await settled();
    await press(t('take-in-now'));
    expect(backend.requests('take_in.take')).toMatchObject([{ bring_back: true }]);
  });
});

describe('while it is being taken in', () => {
  const BREZA = file({ path: '/stick/breza.krug', name: 'breza.krug', case: 'breza', alias: 'Breza' });

  it('what was said before counts, and nothing puts it away', async () => {
    let go = (): void => undefined;
    const waits = new Promise<void>((done) => (go = done));
    const looking = new Looking();
    const backend = new StandIn({
      'take_in.look': () => ({ files: [file({ sender: { ...SENDER, standing: 'unknown' } }), { ...BREZA, sender: { ...SENDER, standing: 'unknown' } }] }),
      'take_in.take': async ({ path }) => {
        await waits;
        if (path === '/stick/breza.krug') throw new Failure({ code: 'problems', key: 'problem-private-time' });
        return { n: 1, case: 'lipa', alias: 'Lipa', new: 4, questions: 0, guarded: 0 };
      },
    });
    useBackend(backend);
    await looking.look(['/stick']);
    looking.compared = { amira: true };
    const taking = looking.take();
    void looking.take();
    looking.forget();
    await looking.look(['/elsewhere']);
    looking.compared = {};
    go();
    await taking;
    expect(backend.requests('take_in.look')).toHaveLength(1);
    expect(backend.requests('take_in.take')).toMatchObject([{ path: '/stick/lipa.krug', compared: true }, { path: '/stick/breza.krug', compared: true }]);
    expect(looking.taken).toHaveLength(1);
    expect(looking.notTaken.map((one) => one.file.name)).toEqual(['breza.krug']);
  });
});

describe('a passphrase', () => {
  it('opens the files it fits, and goes along when they are taken in', async () => {
    const shut = file({ fault: 'needs-passphrase', key: 'fault-needs-passphrase', sender: null });
    let asked = 0;
    const backend = await look([shut], {
      'take_in.look': ({ passphrase }) => {
        asked += 1;
        if (passphrase === null) return { files: [shut] };
        return { files: [passphrase === 'baro kuna' ? file({ by_passphrase: true }) : { ...shut, fault: 'wrong-passphrase', key: 'fault-wrong-passphrase' }] };
      },
    });
    const open = async (words: string) => {
      write(document.querySelector('input[type=password]'), words);
      document.querySelector('form')?.requestSubmit();
      await settled();
    };
    await open(' ');
    expect(text()).toContain(t('problem-passphrase-empty'));
    await open('baro kune');
    expect(text()).toContain(t('fault-wrong-passphrase'));
    await open('baro kuna');
    expect(asked).toBe(3);
    expect(document.activeElement?.className).toContain('found');
    await press(t('take-in-now'));
    expect(backend.requests('take_in.take')).toMatchObject([{ passphrase: 'baro kuna' }]);
  });
});

describe('afterwards', () => {
  it('it is said what came, what is left to choose, and that it can go back', async () => {
    await look([file({ questions: 2 })]);
    await press(t('take-in-now'));
    for (const said of ['take-in-done', 'take-in-promise']) expect(text()).toContain(t(said));
    await press(t('take-in-to-questions'));
    expect(router.place).toEqual({ at: 'questions' });
  });

  it('a refusal is said and the file stays there to try again', async () => {
    await look([file({})], {
      'take_in.take': () => {
        throw new Failure({ code: 'problems', key: 'problem-private-time' });
      },
    });
    await press(t('take-in-now'));
    expect(text()).toContain(t('problem-private-time'));
    expect(button(t('take-in-now'))).toBeDefined();
  });
});
