// Drawings of the circle: begun, compared, and what stands beside them.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { DrawingLine, Tie } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import { settled, theButton, write } from '@/shared/page.fixture';
import { saved } from '@/shared/saved.svelte';
import { t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { drawingName, drawingsOf, lookOf, newIn, sideBySide, tieIn } from './circle';
import { atTheCircle, names, drawing, tie, stored, drawn, ties, backend, people, at, sign, waiting, told, press, click, choose, redraw, retie } from './circle.fixture';
import { nearnessOf } from './inWords';

atTheCircle();

describe('drawings', () => {
  const options = () => [...document.querySelectorAll<HTMLOptionElement>('.drawings option')].map((one) => one.textContent);

  it('are named by day, teller and station, newest first', () => {
    expect(options()).toEqual(['9 November 2026, told by: Damir · The conference', '14 September 2026, told by: Fatima · The beginning']);
  });

  it('are begun from the one that is shown, and the new one is shown', async () => {
    await click(theButton(t('circle-new')));
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settled();
    expect(backend.requests('map.begin')).toEqual([{ case: 'lipa', told_by: null, from: 'd2' }]);
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d3');
    expect(at('fatima')).not.toBeNull();
    await press(sign('damir'), { key: '4' });
    expect(told()).toMatchObject([{ drawing: 'd3' }]);
  });

  it('are begun on an empty sheet, told by somebody', async () => {
    await click(theButton(t('circle-new')));
    const teller = document.querySelector<HTMLInputElement>('dialog[open] input[role=combobox]');
    write(teller, 'Fat');
    await press(teller, { key: 'Enter' });
    document.querySelectorAll<HTMLInputElement>('dialog[open] input[type=radio]')[1]?.click();
    flushSync();
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settled();
    expect(backend.requests('map.begin')).toEqual([{ case: 'lipa', told_by: 'fatima', from: null }]);
    expect(waiting('damir')).not.toBeNull();
  });

  it('are shown to the family by a tick, and only then printed', async () => {
    expect(() => theButton(t('circle-print'))).toThrow();
    document.querySelector<HTMLInputElement>('.drawings input[type=checkbox]')?.click();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'drawing', id: 'd2', set: { shown: true } }]);
    expect(theButton(t('circle-print'))).toBeDefined();
  });

  it('stay as they were where a tick is refused, and so does whoever was asked', async () => {
    backend.answers['record.save'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    for (const place of ['.drawings', 'aside']) {
      const box = document.querySelector<HTMLInputElement>(`${place} input[type=checkbox]`);
      box?.focus();
      box?.click();
      await settled();
      expect(box?.checked).toBe(false);
      expect(document.activeElement).toBe(box);
      [1, 2].forEach(() => box?.click());
      await settled();
      expect(box?.checked).toBe(false);
    }
    expect(toast.shown?.said.key).toBe('problem-gone');
    expect(backend.requests('record.save')).toHaveLength(6);
  });

  it('give way to the newest when they are taken away', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    await click(theButton(t('circle-remove-drawing')));
    expect(backend.requests('record.remove')).toMatchObject([{ id: 'd1' }]);
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d2');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('give way without a word, also when they were taken back elsewhere', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    const said: string[] = [];
    const watch = new MutationObserver((all) => said.push(...all.flatMap((one) => [...one.addedNodes]).flatMap((one) => (one.textContent?.includes(t('problem-gone')) ? [one.textContent] : []))));
    watch.observe(document.body, { childList: true, subtree: true });
    await click(theButton(t('circle-remove-drawing')));
    redraw([...drawn, drawing('d3', { on: '2026-11-24' })]);
    saved.touch();
    await settled();
    await choose(document.querySelector('.drawings select'), 'd2');
    redraw(drawn.filter((one) => one.id !== 'd2'));
    saved.touch();
    await settled();
    watch.disconnect();
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d3');
    expect(said).toEqual([]);
  });

  it('stand side by side: counts in words, who is new, and nobody to press', async () => {
    await click(theButton(t('circle-compare')));
    const columns = [...document.querySelectorAll('.beside .column')];
    expect(columns.map((one) => one.getAttribute('aria-label'))).toEqual(['14 September 2026, told by: Fatima · The beginning', '9 November 2026, told by: Damir · The conference']);
    expect(columns[1]?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      '9 November 2026, told by: Damir · The conference. In the rings: Closest 2, Next door 0, School, sport, faith, work 1, Paid to help 0',
    );
    expect(columns.map((one) => one.querySelector('.fresh')?.textContent ?? '')).toEqual(['', 'New here: Fatima']);
    expect(columns[1]?.querySelectorAll('.new')).toHaveLength(1);
    expect(document.querySelectorAll('.beside svg[role=img]')).toHaveLength(2);
    expect(document.querySelectorAll('.beside svg [tabindex], .beside svg [role=button]')).toHaveLength(0);
    expect(document.querySelector('aside')).toBeNull();
    // The first one against itself: nobody is new any more.
    await choose(columns[1]?.querySelector('select') ?? null, 'd1');
    expect(document.querySelectorAll('.beside .fresh')).toHaveLength(0);
  });
});

describe('several drawings', () => {
  it('stand side by side until there is one alone', async () => {
    await click(theButton(t('circle-compare')));
    redraw(drawn.slice(1));
    saved.touch();
    await settled();
    expect(document.querySelector('.beside .column')).toBeNull();
    expect(document.querySelector('aside')).not.toBeNull();
    expect(document.querySelector<HTMLSelectElement>('.drawings select')?.value).toBe('d2');
    // And when there are two again, the one on screen stays.
    redraw([...drawn, drawing('d3', { on: '2026-11-24' })]);
    saved.touch();
    await settled();
    expect(document.querySelector('.beside .column')).toBeNull();
  });
});

describe('beside the picture', () => {
  it('says what the lines mean, all in the same way', () => {
    expect([...document.querySelectorAll('aside ul li')].slice(0, 2).map((one) => one.textContent)).toEqual(['strong, gives strength', 'where help goes']);
  });

  it('asks what to ask next, and ticks who was asked', async () => {
    expect(document.querySelector('.ask')?.textContent).toContain(t('circle-gap-friends', { name: 'Amar' }));
    document.querySelector<HTMLInputElement>('aside input[type=checkbox]')?.click();
    await settled();
    expect(backend.requests('record.save')).toMatchObject([{ kind: 'person', id: 'fatima', set: { asked_who_else: true } }]);
  });

  it('adds who was named in answer to a question, with who named them', async () => {
    document.querySelector<HTMLElement>('aside summary')?.click();
    await settled();
    await click(theButton(`${t('circle-who-else')} ${t('circle-prompt-7')}`));
    expect(document.querySelector('dialog[open]')?.textContent).toContain(t('person-named-by'));
  });

  it('opens a place or group with its name, and Delete takes it away', async () => {
    await press(sign('school'), { key: 'Enter' });
    expect(document.activeElement).toBe(document.querySelector('aside input'));
    expect(document.querySelector<HTMLInputElement>('aside input')?.value).toBe('Third primary school');
    await press(sign('school'), { key: 'Delete' });
    expect(backend.requests('record.remove')).toMatchObject([{ id: 'school' }]);
    expect(at('school')).toBeNull();
  });

  it('says how near somebody is in each drawing', async () => {
    await press(sign('damir'), { key: 'Enter' });
    const near = document.querySelector('[data-part=near] summary');
    if (near instanceof HTMLElement) near.click();
    await settled();
    expect([...document.querySelectorAll('[data-part=near] li p')].map((one) => one.textContent)).toEqual([
      '9 November 2026, told by: Damir · The conference', 'Closest · strong, gives strength',
      '14 September 2026, told by: Fatima · The beginning', 'Closest · there when needed',
    ]);
  });

  it('begins the first drawing with what is told, and goes on in it', async () => {
    redraw([]);
    retie([]);
    const tell = backend.answers['map.tie'];
    backend.answers['map.tie'] = (request) => {
      if (drawn.length === 0) redraw([drawing('d9', { on: '2026-11-24' })]);
      return tell?.(request) ?? stored('t');
    };
    saved.touch();
    await settled();
    await press(sign('damir'), { key: 'Enter' });
    const near = document.querySelector('[data-part=near] summary');
    if (near instanceof HTMLElement) near.click();
    await settled();
    await click(theButton(t('people-add-tie')));
    const radios = (row: number) => document.querySelectorAll('dialog[open] fieldset')[row]?.querySelectorAll('input');
    radios(0)?.[1]?.click();
    await settled();
    expect(radios(0)?.[1]?.checked).toBe(true);
    expect(document.querySelector('dialog[open] .content p')?.textContent).toBe('24 November 2026');
    radios(1)?.[0]?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: null, told: { ring: 2 } }, { drawing: 'd9', told: { strength: 3 } }]);
    expect(radios(0)?.[1]?.checked).toBe(true);
  });
});

describe('the focus', () => {
  const box = (id: string) => document.querySelector<HTMLInputElement>(`aside input[aria-label^="${names[id] ?? ''}"]`);

  it('goes on to the next one when somebody was asked, and at last to the questions', async () => {
    for (const [id, next] of [['damir', 'kemal'], ['kemal', 'fatima']] as const) {
      box(id)?.focus();
      box(id)?.click();
      await settled();
      expect(box(id)).toBeNull();
      expect(document.activeElement).toBe(box(next));
    }
    box('fatima')?.click();
    await settled();
    expect(document.activeElement).toBe(document.querySelector('aside summary'));
  });

  it('stays at the tick with which the family may see a drawing', async () => {
    const tick = document.querySelector<HTMLInputElement>('.drawings input[type=checkbox]');
    tick?.focus();
    tick?.click();
    await settled();
    expect(tick?.checked).toBe(true);
    expect(document.activeElement).toBe(tick);
  });

  it('goes to whoever is nearest when somebody is taken away, by key or in the panel', async () => {
    const where: Record<string, number> = { amar: 400, damir: 500, fatima: 300, school: 900 };
    for (const [id, left] of Object.entries(where)) sign(id).getBoundingClientRect = () => ({ left, right: left, top: 0, bottom: 0 }) as DOMRect;
    await press(sign('school'), { key: 'Delete' });
    expect(at('school')).toBeNull();
    expect(document.activeElement?.getAttribute('data-id')).toBe('damir');
    const remove = [...document.querySelectorAll<HTMLButtonElement>('aside button')].find((one) => one.textContent?.trim().startsWith(t('remove')));
    remove?.focus();
    if (remove) await click(remove);
    expect(at('damir')).toBeNull();
    expect(document.activeElement?.getAttribute('data-id')).toBe('amar');
  });

  it('goes along with somebody into the next view, and to the views where they have no place', async () => {
    await press(sign('damir'), { key: 'v', code: 'KeyV' });
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Damir');
    await press(document.activeElement, { key: 'Delete' });
    expect(document.activeElement?.closest('tr')?.textContent).not.toContain('Damir');
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
    await press(document.activeElement, { key: 'v', code: 'KeyV' });
    // Nobody stands in this tree.
    expect(document.activeElement).toBe(document.querySelector('.segments :checked'));
  });

  it('goes to what begins a drawing when the last one is taken away', async () => {
    redraw(drawn.slice(1));
    saved.touch();
    await settled();
    await click(theButton(t('circle-remove-drawing')));
    expect(document.querySelector('.drawings')?.textContent).toContain(t('circle-by-part'));
    expect(document.activeElement).toBe(theButton(t('circle-new')));
  });
});

describe('in words', () => {
  const view = () => people();

  it('a tie says what is broken or difficult before how strong it is', () => {
    const look = (more: Partial<Tie>) => lookOf(tie(null, 'damir', more));
    expect([look({ strength: 3 }), look({ strength: 2 }), look({ strength: null }), look({ strength: 1 }), look({ strength: 0 })]).toEqual(['strong', 'there', 'there', 'thin', 'thin']);
    expect(look({ strength: 3, stress: true })).toBe('stress');
    expect(look({ strength: 3, stress: true, broken: true })).toBe('broken');
  });

  it('nearness is that of the newest drawing, in the family’s own words', () => {
    retie([...ties, tie('d2', 'kemal', { ring: 2 }), tie('d1', 'kemal', { ring: 4 })]);
    expect(nearnessOf(view(), 'kemal')).toBe('Next door · there when needed');
    expect(nearnessOf(view(), 'school')).toBe('School, sport, faith, work · there when needed');
    retie(ties.filter((one) => one.drawing === 'd1'));
    expect(nearnessOf(view(), 'damir')).toBe('');
  });

  it('ties told before there were drawings stand together', () => {
    const loose = { ties: [tie(null, 'damir', { moment: 'referral', ring: 4 }), tie(null, 'damir', { id: 'b', moment: 'review', ring: 1 })], drawings: [], drawing: '' };
    expect(nearnessOf(loose, 'damir')).toBe('Closest · there when needed');
    expect(nearnessOf({ ...loose, drawing: null }, 'damir')).toBe('');
    expect(tieIn(loose.ties, 'd1', 'damir')).toBeUndefined();
    // Of the station that was told last, as on the picture.
    expect(drawingsOf(loose).map((one) => [one.id, one.moment])).toEqual([['', 'review']]);
    expect(drawingsOf({ ...loose, ties: [tie(null, 'damir')] })[0]?.moment).toBeNull();
  });

  it('a drawing without day or teller has a name', () => {
    const name = (more: Partial<DrawingLine>) => drawingName({ id: 'x', on: null, told_by: null, moment: null, ...more }, (id) => names[id] ?? '');
    expect(name({})).toBe('Drawing');
    expect(name({ told_by: 'damir' })).toBe('Told by: Damir');
    expect(name({ on: '2026-11-09' })).toBe('9 November 2026');
    expect(name({ id: '', moment: 'referral' })).toBe('the first drawing · The beginning');
  });

  it('first, chosen or middle, and last stand side by side', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    expect(sideBySide(ids, null)).toEqual(['a', 'c', 'e']);
    expect(sideBySide(ids, 'd')).toEqual(['a', 'd', 'e']);
    expect(sideBySide(ids, 'e')).toEqual(['a', 'c', 'e']);
    expect(sideBySide(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(sideBySide(['a'], 'a')).toEqual(['a']);
    expect(newIn(['a', 'b'], ['b', 'c'])).toEqual(['a']);
  });
});
