import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lease } from './support/lease.js';
import { openServe } from './support/open-serve.js';
import { command } from './support/run-process.js';

// Windows has no signals between processes: `kill` ends a process there without a word.

test('serve starts a server, and Ctrl-C stops it cleanly', async () => {
  await using serve = await openServe();
  expect((await fetch(`${serve.url}/health`)).status).toBe(200);
  expect(serve.output()).toContain('curl');
  expect(await serve.stop()).toBe(0);
  await expect(fetch(`${serve.url}/health`)).rejects.toThrow();
});

test('journal --follow, as a process, writes no colours into a pipe, ends with 0 on Ctrl-C, and with its reader', async () => {
  await using serve = await openServe(['--log-level', 'silent']);
  await lease(serve.url);
  const words = [command, 'journal', '-f', '--url', serve.url];
  const child = spawn(process.execPath, words, { env: {}, stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = await once(child.stdout, 'data');
  expect(String(chunk)).toMatch(/^[\d:.]{12} {2}200 {2}requestPhoneNumber.*\n$/);
  expect(String(chunk)).not.toContain('\u001b');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);

  const read = spawn(process.execPath, words, { env: {}, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(read.stdout, 'data');
  read.stdout.destroy();
  const exit = once(read, 'exit');
  await lease(serve.url);
  expect(await exit).toEqual([0, null]);
});
