// The circle under somebody's hands: rings by key and by dragging, nearness in one keystroke.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { settled, theButton } from '@/shared/page.fixture';
import { saved } from '@/shared/saved.svelte';
import { t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { atTheCircle, stored, ties, backend, ringIn, at, sign, waiting, said, told, press, click, choose, redraw, retie } from './circle.fixture';

atTheCircle();

describe('the picture', () => {
  it('is one stop, with everybody a button named by the core', async () => {
    expect(document.querySelector('svg[role=graphics-document]')?.getAttribute('aria-label')).toBe(t('circle-label'));
    expect(sign('damir').getAttribute('aria-label')).toBe('Damir, ring 1');
    expect([...document.querySelectorAll('svg [data-id][tabindex="0"]')].map((one) => one.getAttribute('data-id'))).toEqual(['amar']);
    await press(sign('amar'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(sign('damir'));
    await press(sign('damir'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(sign('school'));
    await press(sign('school'), { key: 'Home' });
    expect(document.activeElement).toBe(sign('amar'));
  });

  it('says where one is and who is near', async () => {
    await press(sign('damir'), { key: 'm', code: 'KeyM' });
    expect(said()).toBe('Damir, ring 1');
    await press(sign('damir'), { key: 'Enter', altKey: true });
    expect(said()).toBe('left: Amar; over: Third primary school');
  });
});

describe('a ring', () => {
  function measured() {
    const svg = document.querySelector<SVGSVGElement>('svg[role=graphics-document]');
    if (svg) svg.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1000, height: 600 }) as DOMRect;
  }
  function point(type: string, x: number, y: number, pointer: { who?: string; pointerId?: number; isPrimary?: boolean } = {}) {
    const { who = 'damir', pointerId = 1, isPrimary = true } = pointer;
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x + 8, clientY: y + 8 });
    sign(who).dispatchEvent(Object.assign(event, { pointerId, isPrimary }));
    flushSync();
  }

  it('is a digit away, also on a Cyrillic keyboard, and is said', async () => {
    await press(sign('damir'), { key: '2', code: 'Digit2' });
    expect(told()).toEqual([{ case: 'lipa', drawing: 'd2', id: 'damir', told: { ring: 2, strength: null, stress: null, broken: null, repaired: null, flow: null }, seen: null }]);
    expect(sign('damir').getAttribute('aria-label')).toBe('Damir, ring 2');
    expect(said()).toBe('Damir: Next door');
    expect(document.activeElement).toBe(sign('damir'));
    expect(toast.shown?.action).toBeDefined();
    await press(sign('damir'), { key: 'ě', code: 'Digit2' });
    expect(told()).toHaveLength(1);
    await press(sign('damir'), { key: 'š', code: 'Digit3' });
    expect(told().at(-1)?.told.ring).toBe(3);
  });

  it('is moved by one with Ctrl, and never beyond the last', async () => {
    await press(sign('school'), { key: 'ArrowUp', ctrlKey: true });
    expect(told().at(-1)).toMatchObject({ id: 'school', told: { ring: 4 } });
    await press(sign('school'), { key: 'ArrowUp', ctrlKey: true });
    expect(told()).toHaveLength(1);
    await press(sign('school'), { key: 'ArrowDown', ctrlKey: true });
    expect(told().at(-1)?.told.ring).toBe(3);
    await press(sign('amar'), { key: '1' });
    expect(told()).toHaveLength(2);
    expect(toast.shown?.said.key).toBe('people-in-the-middle');
  });

  it('is counted from the ring that was asked for last, before the picture is read again', async () => {
    const tell = backend.answers['map.tie'];
    const waits: (() => void)[] = [];
    backend.answers['map.tie'] = async (request) => {
      await new Promise<void>((done) => waits.push(done));
      return tell?.(request) ?? stored('t');
    };
    const stores = async () => {
      while (waits.length > 0) {
        waits.shift()?.();
        await settled();
      }
    };
    // Out and back again, and the same twice.
    for (const key of ['2', '2', '1']) await press(sign('damir'), { key });
    await stores();
    expect(told().map((one) => one.told.ring)).toEqual([2, 1]);
    expect(ringIn('d2', 'damir')).toBe(1);
    expect(said()).toBe('Damir: Closest');
    // Two steps are two rings.
    for (const key of ['ArrowUp', 'ArrowUp']) await press(sign('fatima'), { key, ctrlKey: true });
    await stores();
    expect(told().slice(2).map((one) => one.told.ring)).toEqual([2, 3]);
    expect(ringIn('d2', 'fatima')).toBe(3);
  });

  it('that was refused is not counted from', async () => {
    backend.answers['map.tie'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    await press(sign('damir'), { key: '2' });
    await press(sign('damir'), { key: '1' });
    await press(sign('damir'), { key: 'ArrowUp', ctrlKey: true });
    expect(told().map((one) => one.told.ring)).toEqual([2, 2]);
  });

  it('is left with 0: the focus goes along into the tray, and back with a digit', async () => {
    await press(sign('fatima'), { key: '0' });
    expect(told().at(-1)?.told.ring).toBe(0);
    expect(at('fatima')).toBeNull();
    expect(document.activeElement).toBe(waiting('fatima'));
    expect(said()).toBe(`Fatima: ${t('circle-tray')}`);
    await press(waiting('fatima'), { key: '4' });
    expect(told().at(-1)).toMatchObject({ id: 'fatima', told: { ring: 4 } });
    expect(document.activeElement).toBe(sign('fatima'));
  });

  it('is snapped to where somebody is dragged; the band under the pointer is lit', async () => {
    measured();
    point('pointerdown', 640, 300);
    point('pointermove', 643, 300);
    expect(document.querySelector('.over')).toBeNull();
    point('pointermove', 840, 300);
    expect(document.querySelector('.over')?.getAttribute('data-ring')).toBe('3');
    point('pointerup', 840, 300);
    await settled();
    expect(document.querySelector('.over')).toBeNull();
    expect(told()).toMatchObject([{ id: 'damir', told: { ring: 3 } }]);
    // Let go outside, in the middle or after Esc: nothing is told.
    for (const [x, y] of [[990, 590], [500, 300]] as const) {
      point('pointerdown', 820, 300);
      point('pointermove', x, y);
      point('pointerup', x, y);
    }
    point('pointerdown', 820, 300);
    point('pointermove', 640, 300);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point('pointerup', 640, 300);
    await settled();
    expect(told()).toHaveLength(1);
  });

  it('is reached by one finger alone, and the page lies still under it', async () => {
    measured();
    const scrolls = () => sign('damir').dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));
    expect(scrolls()).toBe(true);
    point('pointerdown', 640, 300);
    expect(scrolls()).toBe(false);
    point('pointermove', 840, 300);
    // Another finger, on Fatima or on Damir himself, neither takes over nor puts down.
    const second = { pointerId: 2, isPrimary: false };
    point('pointerdown', 360, 300, { ...second, who: 'fatima' });
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel']) point(type, 930, 300, second);
    expect(document.querySelector('.over')?.getAttribute('data-ring')).toBe('3');
    point('pointerup', 840, 300);
    await settled();
    expect(told()).toMatchObject([{ id: 'damir', told: { ring: 3 } }]);
    expect(scrolls()).toBe(true);
    // Nobody in the middle is held.
    point('pointerdown', 500, 300, { who: 'amar' });
    expect(scrolls()).toBe(true);
  });

  it('is told even where the part they play says the same, while nobody has drawn', async () => {
    redraw([]);
    retie([]);
    saved.touch();
    await settled();
    expect(document.querySelector('.drawings')?.textContent).toContain(t('circle-by-part'));
    await press(sign('damir'), { key: '0' });
    expect(told()).toEqual([]);
    await press(sign('damir'), { key: '1' });
    expect(told()).toMatchObject([{ drawing: null, id: 'damir', told: { ring: 1 } }]);
  });

  it('of the one who waits is a button, too', async () => {
    const kemal = waiting('kemal');
    if (!kemal) throw new Error('Kemal does not wait');
    await click(kemal);
    await click(theButton('Next door'));
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'kemal', told: { ring: 2 } }]);
    expect(waiting('kemal')).toBeNull();
    expect(at('kemal')).not.toBeNull();
  });
});

describe('how near', () => {
  const dialog = () => document.querySelector('dialog[open]');
  const radio = (label: string, i = 0) => {
    const row = [...(dialog()?.querySelectorAll('fieldset') ?? [])].find((one) => one.querySelector('legend')?.textContent === label);
    return row?.querySelectorAll('input')[i] ?? null;
  };

  it('opens with T, stores each choice at once and closes with Enter', async () => {
    await press(sign('damir'), { key: 't', code: 'KeyT' });
    expect(dialog()?.querySelector('h2')?.textContent).toBe('How near: Damir');
    expect(document.activeElement).toBe(radio('How near'));
    expect(radio('How strong')?.checked).toBe(true);
    radio('Difficult now', 1)?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'damir', told: { stress: true, ring: null } }]);
    radio('Where help goes', 2)?.click();
    await settled();
    expect(told().at(-1)?.told).toMatchObject({ flow: 'out', stress: null });
    await press(document.activeElement, { key: '4' });
    expect(told().at(-1)?.told.ring).toBe(4);
    expect(radio('How near', 3)?.checked).toBe(true);
    await press(radio('How near', 3), { key: 'Enter' });
    expect(dialog()).toBeNull();
  });

  it('leads from row to row with up and down', async () => {
    await press(sign('school'), { key: 'т', code: 'KeyT' });
    expect(document.activeElement).toBe(radio('How near', 2));
    await press(document.activeElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(radio('How strong', 1));
    await press(document.activeElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(radio('How near', 2));
    expect(told()).toEqual([]);
  });

  it('keeps what was chosen last when choices are quicker than the store', async () => {
    const tell = backend.answers['map.tie'];
    const waits: (() => void)[] = [];
    backend.answers['map.tie'] = async (request) => {
      await new Promise<void>((done) => waits.push(done));
      return tell?.(request) ?? stored('t');
    };
    await press(sign('damir'), { key: 't' });
    radio('How strong', 1)?.click();
    radio('How strong', 2)?.click();
    await settled();
    // One after the other, so that the second cannot be overtaken by the first.
    expect(told().map((one) => one.told.strength)).toEqual([2]);
    waits[0]?.();
    await settled();
    expect(told().map((one) => one.told.strength)).toEqual([2, 1]);
    expect(radio('How strong', 2)?.checked).toBe(true);
    waits[1]?.();
    await settled();
    expect(radio('How strong', 2)?.checked).toBe(true);
    expect(ties.find((one) => one.id === 'd2-damir')?.strength).toBe(1);
  });

  it('goes back to what is stored when a choice was refused, and says why', async () => {
    backend.answers['map.tie'] = () => {
      throw new Failure({ code: 'problems', key: 'problem-gone' });
    };
    await press(sign('damir'), { key: 't' });
    radio('How strong', 2)?.click();
    await settled();
    expect(dialog()?.textContent).toContain(t('problem-gone'));
    expect(radio('How strong', 0)?.checked).toBe(true);
  });

  it('takes nobody out of the rings who stands in none', async () => {
    retie(ties.filter((one) => one.id !== 'd2-fatima'));
    saved.touch();
    await settled();
    await press(waiting('fatima'), { key: 't', code: 'KeyT' });
    await press(radio('How near'), { key: '0', code: 'Digit0' });
    expect(told()).toEqual([]);
    radio('How strong', 3)?.click();
    await settled();
    expect(told()).toMatchObject([{ drawing: 'd2', id: 'fatima', told: { strength: 0, ring: null } }]);
  });

  it('is said of nobody in the middle', async () => {
    await press(sign('amar'), { key: 't' });
    expect(dialog()).toBeNull();
    expect(toast.shown?.said.key).toBe('people-in-the-middle');
  });

  it('is told in the drawing that is shown, not in the newest', async () => {
    await choose(document.querySelector('.drawings select'), 'd1');
    expect(at('fatima')).toBeNull();
    await press(sign('damir'), { key: '2' });
    expect(told()).toMatchObject([{ drawing: 'd1' }]);
  });
});
