import { expect, test } from 'vitest';
import { createProgress } from '../src/command/progress.js';
import { createStatusLine, type Terminal, toRateText } from '../src/command/status-line.js';

/** A terminal that remembers what is written, and a clock that the test sets. */
function openTerminal(isTTY = true) {
  const written: string[] = [];
  const terminal: Terminal = { isTTY, columns: 40, write: (text) => written.push(text) };
  return { terminal, written, time: { ms: 0 } };
}

test('a status line shows nothing before the work has taken a second', () => {
  const { terminal, written, time } = openTerminal();
  const line = createStatusLine(terminal, () => time.ms);
  time.ms = 999;
  line.show(() => 'early');
  line.end();
  expect(written).toEqual([]);
});

test('a status line overwrites itself at most ten times a second, and is cleared at the end', () => {
  const { terminal, written, time } = openTerminal();
  const line = createStatusLine(terminal, () => time.ms);
  for (time.ms = 1000; time.ms < 2000; time.ms += 10) line.show((elapsed) => `after ${elapsed} ms`);
  expect(written).toHaveLength(10);
  expect(written[0]).toBe('\r\u001b[2Kafter 1000 ms');
  line.end();
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('a status line is not longer than the terminal is wide', () => {
  const { terminal, written, time } = openTerminal();
  const line = createStatusLine(terminal, () => time.ms);
  time.ms = 1000;
  line.show(() => 'x'.repeat(100));
  expect(written.join('').replace('\r\u001b[2K', '')).toBe('x'.repeat(39));
});

test('a file or a pipe gets no status line', () => {
  const { terminal, written, time } = openTerminal(false);
  const line = createStatusLine(terminal, () => time.ms);
  time.ms = 5000;
  line.show(() => 'late');
  line.end();
  expect(written).toEqual([]);
});

test('the progress of a run has the count, the rate and the cases that did not pass', () => {
  const { terminal, written, time } = openTerminal();
  const progress = createProgress({ ...terminal, columns: 100 }, () => time.ms);
  progress.onResult({ id: 'a/first', verdict: 'fail' }, { done: 1, of: 4 });
  time.ms = 1500;
  progress.onResult({ id: 'a/second', verdict: 'pass' }, { done: 3, of: 4 });
  expect(written).toEqual([expect.stringMatching(/ 3\/4, 2\/s, 1 not passed {2}a\/second$/)]);
});

test.each([
  [1200, 1000, '1,200/s'],
  [5, 10_000, '1/s'],
])('%d in %d ms is a rate of %s', (count, ms, text) => {
  expect(toRateText(count, ms)).toBe(text);
});
