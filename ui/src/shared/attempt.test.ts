// One attempt at a time: what is on its way keeps others out, and why it failed stays until the next one.
import { expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { Attempt } from './attempt.svelte';

const failing = () => Promise.reject(new Failure({ code: 'no_answer', key: 'failure-no-answer' }));

it('does nothing while something is on its way', async () => {
  const attempt = new Attempt();
  const done: string[] = [];
  let finish = () => {};
  const first = attempt.run(() => new Promise((then) => (finish = then)));
  expect(attempt.working).toBe(true);

  await attempt.run(async () => void done.push('second'));
  expect(done).toEqual([]);
  expect(attempt.working).toBe(true);

  finish();
  await first;
  expect(attempt.working).toBe(false);
  await attempt.run(async () => void done.push('third'));
  expect(done).toEqual(['third']);
});

it('keeps why it failed until the next attempt begins', async () => {
  const attempt = new Attempt();
  await attempt.run(failing);
  expect(attempt.working).toBe(false);
  expect(attempt.failure?.code).toBe('no_answer');

  await attempt.run(async () => expect(attempt.failure).toBeNull());
  expect(attempt.failure).toBeNull();
});

it('keeps it longer if asked to, until the work puts it away', async () => {
  const attempt = new Attempt();
  await attempt.run(failing);
  await attempt.runKeeping(async () => {});
  expect(attempt.failure?.code).toBe('no_answer');

  await attempt.runKeeping(async () => void (attempt.failure = null));
  expect(attempt.failure).toBeNull();
});
