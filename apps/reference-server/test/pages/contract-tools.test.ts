import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readFreePort } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

const run = promisify(execFile);

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

test.each(['/openapi.json', '/openapi.yaml'])('Prism starts from the address %s', async (path) => {
  const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
  const port = await readFreePort();
  await using child = start([prism, 'mock', '-p', String(port), server.url + path]);
  const response = await waitFor(() =>
    fetch(`http://127.0.0.1:${port}/v2/phone-numbers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(tollFree),
    }),
  );
  expect(response.status, child.output()).toBe(200);
  expect(await response.json()).toMatchObject({ PhoneNumber: expect.stringMatching(/^\+1/) });
});

test.each(['/openapi.json', '/openapi.yaml'])(
  'the suite starts from the address %s, and judges the server there',
  async (path) => {
    const command = import.meta.resolve('@numberkit/conformance/command');
    const main = fileURLToPath(new URL('main.js', command));
    const args = ['--contract', server.url + path, '--base-url', server.url];
    const only = ['--only', 'requestPhoneNumber/unknown-pool'];
    const { stdout } = await run(process.execPath, [main, 'server', ...args, ...only]);
    expect(stdout).toMatch(/requestPhoneNumber +1 of 1 pass/);
  },
);

function start(args: readonly string[]): AsyncDisposable & { output(): string } {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = once(child, 'exit');
  return {
    output: () => output,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
