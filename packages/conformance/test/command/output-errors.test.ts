import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { main } from './run-command.js';

test('a reader of the output that has enough ends the command without a word, and without a verdict', async () => {
  const child = spawn(process.execPath, [main, 'list'], { stdio: 'pipe' });
  // The list is longer than a pipe holds: most of it is written after the reader has gone.
  child.stdout.destroy();
  const ended = once(child, 'exit');
  expect(await text(child.stderr)).toBe('');
  expect(await ended).toEqual([2, null]);
});
