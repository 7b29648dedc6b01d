import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSweep } from '../src/sweep.js';
import { hour, ManualClock, minute } from './support/manual-clock.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = 24 * hour;

function start(controlStart: string, responses: number[] = []) {
  const stopping = new AbortController();
  const calls: { until: string; atMost: number }[] = [];
  startSweep({
    forget: async (until, atMost) => {
      calls.push({ until: until.toISOString(), atMost });
      return responses.shift() ?? 0;
    },
    retention: day,
    clock: new ManualClock(controlStart),
    realClock: new ManualClock('2026-03-31T00:00:00Z'),
    stopping: stopping.signal,
  });
  return { calls, stopping };
}

test.each([
  ['the real time', '2026-03-31T00:00:00Z', '2026-03-30T00:00:00.000Z'],
  // Released, it remembers again what it has forgotten while it was ahead.
  ['moved ahead', '2026-04-09T00:00:00Z', '2026-03-30T00:00:00.000Z'],
  ['frozen in the past', '2020-01-02T00:00:00Z', '2020-01-01T00:00:00.000Z'],
])(
  'with a clock that is %s, rows are deleted after the retention by both clocks',
  async (_kind, clock, until) => {
    const { calls } = start(clock);
    await vi.advanceTimersByTimeAsync(minute);
    expect(calls).toEqual([{ until, atMost: 500 }]);
  },
);

test('many rows are deleted in batches with short pauses', async () => {
  const { calls } = start('2026-03-31T00:00:00Z', [500, 500, 7]);
  await vi.advanceTimersByTimeAsync(minute);
  expect(calls).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(calls).toHaveLength(4);
});

test('a server that stops deletes no more rows', async () => {
  const { calls, stopping } = start('2026-03-31T00:00:00Z');
  await vi.advanceTimersByTimeAsync(minute);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(day);
  expect(calls).toHaveLength(1);
});
