import { expect, test } from 'vitest';
import { toDistance, toMilliseconds, toOffset, toSpan } from '../src/text/times.ts';

const hour = 3_600_000;

test.each([
  ['PT72H', 72 * hour],
  ['P1W', 168 * hour],
  ['P1DT1H1M1.5S', 25 * hour + 61_500],
  ['-PT1H', -hour],
  [' PT1S ', 1000],
])('%s is read as a duration', (text, milliseconds) => {
  expect(toMilliseconds(text)).toBe(milliseconds);
});

test.each(['', 'P', 'PT', 'P1DT', '72h', 'PT1X', 'P1H'])('“%s” is no duration', (text) => {
  expect(toMilliseconds(text)).toBeUndefined();
});

test('a span has its two largest units, and days only when it is long', () => {
  expect(toSpan(0)).toBe('0 s');
  expect(toSpan(45_000)).toBe('45 s');
  expect(toSpan(72 * hour)).toBe('72 h');
  expect(toSpan(100 * hour)).toBe('4 d 4 h');
  expect(toSpan(hour + 61_000)).toBe('1 h 1 min');
  expect(toSpan(hour - 3000)).toBe('1 h');
  expect(toSpan(72 * hour - 1000)).toBe('72 h');
  expect(toSpan(61_000)).toBe('1 min 1 s');
});

test('a distance says whether the moment is to come', () => {
  expect(toDistance(60_000)).toBe('in 1 min');
  expect(toDistance(-60_000)).toBe('1 min ago');
  expect(toDistance(100)).toBe('now');
});

test('a clock is ahead, behind, or at the real time', () => {
  expect(toOffset(72 * hour)).toBe('72 h ahead');
  expect(toOffset(-hour)).toBe('1 h behind');
  expect(toOffset(10)).toBe('');
});
