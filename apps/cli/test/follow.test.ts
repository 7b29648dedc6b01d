import type { RunningServer } from '@numberkit/reference-server';
import { readFreePort } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lease } from './support/lease.js';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server[Symbol.asyncDispose]());

/** `numberkit journal --follow` in this process. */
function follow(url: string, ...words: string[]) {
  const lines: string[] = [];
  const notices: unknown[] = [];
  const interrupt = new AbortController();
  const ended = runHere(['journal', '--follow', '--url', url, ...words], {
    print: (text) => lines.push(text),
    printError: (text) => notices.push(text),
    createInterrupt: () => interrupt.signal,
  });
  const reached = (count: number) =>
    waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(count));
  return { lines, notices, reached, ended, interrupt };
}

describe('journal --follow', () => {
  test('shows the last requests and then each that comes, one a line, until Ctrl-C', async () => {
    await lease(server.url);
    const { lines, notices, reached, ended, interrupt } = follow(server.url);
    await reached(1);
    await lease(server.url, { IsoCountryCode: 'us' });
    await reached(2);
    interrupt.abort();
    expect((await ended).code).toBe(0);
    expect(notices).toEqual([]);
    expect(lines).toEqual([
      expect.stringMatching(/^[\d:.]{12} {2}200 {2}requestPhoneNumber {2}us-east-1 {2}contract/),
      expect.stringMatching(/^[\d:.]{12} {2}400 {2}requestPhoneNumber .+ invalid .+IsoCountryCode/),
    ]);
  });

  test('--limit is how many of the last requests it begins with, and -f is short for it', async () => {
    for (let call = 0; call < 12; call++) await lease(server.url);
    const all = follow(server.url);
    await all.reached(10);
    const two = follow(server.url, '--limit', '2');
    await two.reached(2);
    await lease(server.url);
    await all.reached(11);
    await two.reached(3);
    expect([all.lines.length, two.lines.length]).toEqual([11, 3]);
    all.interrupt.abort();
    two.interrupt.abort();
    await Promise.all([all.ended, two.ended]);
  });

  test('selects by operation, status, verdict and account, and writes lines of JSON', async () => {
    const words = ['--operation', 'RequestPhoneNumber', '--status', '4xx', '--verdict', 'invalid'];
    const account = ['--account-id', '111122223333', '--json'];
    const { lines, reached, ended, interrupt } = follow(server.url, ...words, ...account);
    await lease(server.url);
    await lease(server.url, { PoolId: 'pool-unknown' });
    await fetch(`${server.url}/phone-numbers/%2B12065550100`, { method: 'POST' });
    await lease(server.url, { NumberType: 'FAX' });
    await reached(1);
    interrupt.abort();
    await ended;
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      operation: 'requestPhoneNumber',
      status: 400,
      verdict: 'invalid',
      reason: expect.stringContaining('NumberType'),
    });
  });

  test('goes on when the server is there again, and says that its journal begins anew', async () => {
    const port = await readFreePort();
    const settings = { PORT: String(port) };
    const first = await openServer(settings);
    await lease(first.url);
    const { lines, notices, reached, ended, interrupt } = follow(first.url);
    await reached(1);
    // The second comes by the stream: only one that was open goes on.
    await lease(first.url);
    await reached(2);
    await first[Symbol.asyncDispose]();
    await waitFor(() => expect(notices).not.toEqual([]));
    await using second = await openServer(settings);
    await lease(second.url, { NumberType: 'FAX' });
    await reached(3);
    interrupt.abort();
    expect((await ended).code).toBe(0);
    expect(lines[2]).toContain('400');
    expect(notices).toEqual([
      expect.stringMatching(/^The server has stopped.+Waiting for it/),
      expect.stringMatching(/^The server was started again/),
    ]);
  });

  test('ends in exit code 3 where no server is, and in 2 for an operation that is not', async () => {
    const nobody = follow('http://127.0.0.1:1');
    expect((await nobody.ended).code).toBe(3);
    const unknown = follow(server.url, '--operation', 'sendFax');
    expect((await unknown.ended).code).toBe(2);
    expect(unknown.notices).toEqual([expect.stringMatching(/^--operation must be one of/)]);
  });
});
