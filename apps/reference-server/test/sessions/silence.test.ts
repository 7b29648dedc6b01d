import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSilenceWatch } from '../../src/storage/dialects/postgres-silence.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(hasEnded: () => Promise<boolean>) {
  const errors: string[] = [];
  const stream = { bytesRead: 0, destroy: ({ message }: Error) => void errors.push(message) };
  const { start, stop } = createSilenceWatch(stream, hasEnded);
  start();
  return { errors, stream, stop };
}

test('a connection whose session has ended fails after a silence', async () => {
  const { errors } = watch(async () => true);
  await vi.advanceTimersByTimeAsync(2999);
  expect(errors).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(errors).toEqual(['The session of the connection has ended.']);
});

test('a watch that cannot find out whether the session has ended goes on', async () => {
  const looks: string[] = [];
  const { errors } = watch(async () => {
    looks.push('look');
    if (looks.length > 1) return true;
    throw new Error('/certificates/ca.pem cannot be read (ENOENT).');
  });
  await vi.advanceTimersByTimeAsync(3000);
  expect(errors).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(errors).toHaveLength(1);
});

test('a watch that was stopped fails no connection', async () => {
  const { errors, stop } = watch(async () => true);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(errors).toEqual([]);
});
