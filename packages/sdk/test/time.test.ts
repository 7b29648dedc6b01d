import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWatch } from '../src/deadline-signal.js';
import { sleep } from '../src/platform.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a sleep ends when its time is over', async () => {
  const sleeping = sleep(1000, undefined);
  await vi.advanceTimersByTimeAsync(1000);
  await expect(sleeping).resolves.toBeUndefined();
});

test('a sleep ends when its signal aborts, and leaves no timer and no listener', async () => {
  const controller = new AbortController();
  const sleeping = sleep(3_600_000, controller.signal);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  await expect(sleeping).resolves.toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

test('a sleep that is longer than a timer can be does not end at once', async () => {
  let isOver = false;
  void sleep(2 ** 31, undefined).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(isOver).toBe(false);
});

// A timer that is left would keep a program from ending for as long as an attempt may take.
test('a watch that is closed leaves no timer and no listener', () => {
  const { signal } = new AbortController();
  const watch = openWatch(signal, 10_000, 30_000);
  expect(vi.getTimerCount()).toBe(1);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  watch.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each<[string, number, number]>([
  ['attempt', 1000, 2000],
  ['call', 2000, 1000],
  ['call', 1000, 1000],
])('the limit of the %s ends a watch of %i ms with %i ms left', (ending, attemptTimeout, left) => {
  const watch = openWatch(undefined, attemptTimeout, left);
  vi.advanceTimersByTime(999);
  expect(watch.endedBy()).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(watch.endedBy()).toBe(ending);
  expect(watch.signal.aborted).toBe(true);
});
