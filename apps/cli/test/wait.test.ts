import { createServer } from 'node:http';
import type { RunningServer } from '@numberkit/reference-server';
import { listen, readFreePort } from '@numberkit/test-support';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lease } from './support/lease.js';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  await fetch(`${server.url}/_numberkit/reset`, { method: 'POST' });
});

const wait = (...words: string[]) => runHere(['wait', '--url', server.url, ...words]);

/** Runs `wait` through an address whose clients are out of time once they have read the journal. */
async function waitInVain(...words: string[]) {
  const time = new AbortController();
  await using before = await listen(
    createServer(async (request, response) => {
      if (request.url?.startsWith('/_numberkit/events')) return time.abort();
      const journal = await fetch(server.url + request.url);
      response.setHeader('content-type', 'application/json').end(await journal.text());
    }),
  );
  const createDeadline = () => time.signal;
  return await runHere(['wait', '--url', before.url, ...words], { createDeadline });
}

describe('wait for a request', () => {
  test('prints one that the journal has already', async () => {
    await lease(server.url);
    const { code, out } = await wait('--operation', 'requestPhoneNumber', '--status', '200');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^[\d:.]{12} {2}200 {2}requestPhoneNumber/),
    });
  });

  test('waits for one that comes later, or for several, and prints the last as JSON', async () => {
    await lease(server.url);
    const words = [
      '--operation',
      'RequestPhoneNumber',
      '--status',
      '4xx',
      '--count',
      '2',
      '--json',
    ];
    const waiting = wait(...words);
    await lease(server.url, { NumberType: 'FAX' });
    await lease(server.url, { NumberType: 'TELEX' });
    const { code, out } = await waiting;
    expect(code).toBe(0);
    const { entries } = JSON.parse((await runHere(['journal', '--json', '--url', server.url])).out);
    expect(JSON.parse(out)).toEqual(entries[2]);
    expect(entries[2]).toMatchObject({ status: 400, verdict: 'invalid' });
  });

  test('ends with 1 if none came in time, and says how the last other one ended', async () => {
    await lease(server.url, { NumberType: 'FAX' });
    const words = ['--operation', 'requestPhoneNumber', '--status', '200', '--timeout', '3s'];
    expect(await waitInVain(...words)).toEqual({
      code: 1,
      out: '',
      problem: expect.stringMatching(
        /^No request for requestPhoneNumber with status 200 came within 3 s\. The last other one for requestPhoneNumber ended with 400 \(NumberType .+\)\.$/,
      ),
    });
    const three = await waitInVain('--status', '400', '--count', '3', '--timeout', '3s');
    expect(three.problem).toBe('Only 1 of 3 requests with status 400 came within 3 s.');
  });

  test('waits for a server that is not there yet', async () => {
    const port = await readFreePort();
    const url = `http://127.0.0.1:${port}`;
    const words = ['wait', '--operation', 'requestPhoneNumber', '--timeout', '50s'];
    const waiting = runHere([...words, '--url', url]);
    await using later = await openServer({ PORT: String(port) });
    await lease(later.url);
    expect(await waiting).toMatchObject({ code: 0, problem: '' });
  });

  test('ends with 3 if no server came in time', async () => {
    const words = ['wait', '--operation', 'requestPhoneNumber', '--timeout', '50ms'];
    const ended = await runHere([...words, '--url', 'http://127.0.0.1:1']);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.problem).toMatch(/^No response from http:\/\/127\.0\.0\.1:1 .+numberkit serve$/);
  });
});

describe('wait --ready', () => {
  test('ends when the server is ready', async () => {
    expect(await wait('--ready')).toEqual({ code: 0, out: `Ready: ${server.url}`, problem: '' });
    const { out } = await wait('--ready', '--json');
    expect(JSON.parse(out)).toEqual({ url: server.url, ready: true });
  });

  test('waits for a server that is starting', async () => {
    let questions = 0;
    const body = JSON.stringify({ status: 'unavailable', reason: 'The database takes no write.' });
    await using starting = await listen(
      createServer((_request, response) => {
        questions += 1;
        response.writeHead(questions < 3 ? 503 : 200).end(body);
      }),
    );
    expect(await runHere(['wait', '--ready', '--url', starting.url])).toMatchObject({ code: 0 });
    expect(questions).toBe(3);
  });

  test('ends with 1 and the reason of a server that does not get ready, and with 3 without one', async () => {
    const body = JSON.stringify({ status: 'unavailable', reason: 'The database takes no write.' });
    const time = new AbortController();
    let questions = 0;
    await using never = await listen(
      createServer((_request, response) => {
        questions += 1;
        if (questions === 1) response.writeHead(503).end(body);
        else time.abort();
      }),
    );
    const words = ['wait', '--ready', '--timeout', '200ms', '--url'];
    const createDeadline = () => time.signal;
    expect(await runHere([...words, never.url], { createDeadline })).toMatchObject({
      code: 1,
      problem: `The server at ${never.url} was not ready within 0.2 s: The database takes no write.`,
    });
    expect(await runHere([...words, 'http://127.0.0.1:1'])).toMatchObject({ code: 3 });
  });
});

test.each([
  [[], /^Give either --ready, or what the request is/],
  [['--ready', '--status', '200'], /^Give either --ready, or what the request is/],
  [['--ready', '--timeout', 'soon'], /It must be a duration such as 10s, 500ms or PT1M\./],
  [['--ready', '--url', 'here'], /^--url is here, which is no address\.$/],
  [['--operation', 'sendFax'], /^--operation must be one of /],
])('wait %j ends with a clear sentence', async (words, sentence) => {
  const ended = await wait(...words);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.problem).toMatch(sentence);
});
