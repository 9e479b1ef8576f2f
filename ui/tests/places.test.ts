// Where the window is, and that nothing of it stays after a lock.
import { beforeEach, describe, expect, it } from 'vitest';
import { router, tabOf } from '@/shared/router.svelte';

describe('the router', () => {
  beforeEach(() => router.forget());

  it('begins with today and finds its way back', () => {
    expect(router.place).toEqual({ at: 'today' });
    router.family('lipa', 'plan');
    router.go({ at: 'settings' });
    router.back();
    expect(router.place).toEqual({ at: 'family', case: 'lipa', tab: 'plan' });
    router.back();
    router.back();
    expect(router.place).toEqual({ at: 'today' });
  });

  it('brings a found record along', () => {
    router.family('lipa', 'people', { kind: 'person', id: 'selma' });
    expect(router.place).toMatchObject({ focus: { kind: 'person', id: 'selma' } });
  });

  it('remembers the last family for a quick note, and forgets all at a lock', () => {
    router.family('lipa');
    router.go({ at: 'today' });
    expect(router.lastFamily).toBe('lipa');
    router.forget();
    expect(router.lastFamily).toBeNull();
    router.back();
    expect(router.place).toEqual({ at: 'today' });
  });

  it('opens the journey for a tab it does not know', () => {
    expect(tabOf('day')).toBe('day');
    expect(tabOf('weather')).toBe('journey');
  });
});
