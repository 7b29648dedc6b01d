import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDeadlineSignal } from '../src/deadline-signal.js';
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

// A timer that is left would keep a program running for as long as an attempt may take.
test('a closed deadline signal leaves no timer and no listener', () => {
  const { signal } = new AbortController();
  const deadline = openDeadlineSignal(signal, 10_000, 30_000);
  expect(vi.getTimerCount()).toBe(1);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  deadline.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each<[string, number, number]>([
  ['attempt', 1000, 2000],
  ['call', 2000, 1000],
  ['call', 1000, 1000],
])(
  'the time limit of the %s aborts the signal, with %i ms for the attempt and %i ms left',
  (kind, attemptTimeout, left) => {
    const deadline = openDeadlineSignal(undefined, attemptTimeout, left);
    vi.advanceTimersByTime(999);
    expect(deadline.endedBy()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(deadline.endedBy()).toBe(kind);
    expect(deadline.signal.aborted).toBe(true);
  },
);
