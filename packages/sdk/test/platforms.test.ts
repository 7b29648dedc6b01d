import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const runner = fileURLToPath(new URL('support/run-without.mjs', import.meta.url));

/** Runs a program without some globals; returns its result, or the members of its error. */
async function runWithout(names: readonly string[], program: string): Promise<unknown> {
  const args = [runner, program, ...names];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

const lease = `
  const client = new Numberkit({ baseUrl, fetch, headers: { 'X-One': ' 1 ' } });
  const { CreatedTimestamp } = await client.requestPhoneNumber({ ...input, ClientToken: 'mine' });
  const hanging = (url, { signal }) => new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
  const slow = new Numberkit({ baseUrl, fetch: hanging, timeout: 20 });
  const { outcome } = await slow.safe.requestPhoneNumber({ ...input, ClientToken: 'mine' });
  return [CreatedTimestamp, sent[0].headers, JSON.parse(sent[0].body).ClientToken, outcome];`;
const leased = [
  '2026-03-31T00:00:00.250Z',
  { accept: 'application/json', 'content-type': 'application/json', 'x-one': '1' },
  'mine',
  'TimeoutError',
];

describe('the client calls, within its time limit, on a platform', () => {
  test.each([
    ['without performance.timeOrigin, as Hermes', ['performance.timeOrigin']],
    ['without performance', ['performance']],
    ['without crypto, as React Native, if the caller gives the token', ['crypto']],
    [
      'without Headers, Request, Response, fetch, as jsdom in jest',
      ['Headers', 'Request', 'Response', 'fetch', 'FormData', 'TextEncoder', 'TextDecoder'],
    ],
    ['without AbortSignal.any and AbortSignal.timeout', ['AbortSignal.any', 'AbortSignal.timeout']],
    [
      'without structuredClone, streams and messages',
      ['structuredClone', 'ReadableStream', 'MessageChannel', 'queueMicrotask', 'DOMException'],
    ],
    ['without URLSearchParams', ['URLSearchParams']],
  ])('%s', async (_what, names) => {
    expect(await runWithout(names, lease)).toEqual(leased);
  });

  test('without crypto, if the caller gives a function for tokens', async () => {
    const program = `
      const client = new Numberkit({ baseUrl, fetch, newToken: () => 'made' });
      await client.requestPhoneNumber(input);
      return JSON.parse(sent[0].body).ClientToken;`;
    expect(await runWithout(['crypto'], program)).toBe('made');
  });

  test('with a control client too, within its time limit', async () => {
    const names = [
      'AbortSignal.any',
      'AbortSignal.timeout',
      'Headers',
      'URLSearchParams',
      'crypto',
    ];
    const program = `
      const control = new NumberkitControl({ baseUrl, fetch, key: 'k' });
      await control.listFaults();
      const hanging = (url, { signal }) => new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
      const slow = new NumberkitControl({ baseUrl, fetch: hanging, timeout: 5 });
      const failure = await slow.listFaults().catch(({ name, kind }) => [name, kind]);
      return [sent[0].headers.authorization, failure];`;
    const expected = ['Bearer k', ['TimeoutError', 'call']];
    expect(await runWithout(names, program)).toEqual(expected);
  });
});

describe('an error names the missing part of a platform', () => {
  const call = 'await new Numberkit({ baseUrl, fetch }).requestPhoneNumber(input);';

  test('crypto, if an idempotency token has to be made', async () => {
    expect(await runWithout(['crypto'], call)).toMatchObject({
      name: 'InvalidInputError',
      member: 'ClientToken',
      message: expect.stringMatching(/newToken.*crypto\.getRandomValues/),
    });
  });

  test('fetch, and no other attempt is made', async () => {
    const program = 'await new Numberkit({ baseUrl }).requestPhoneNumber(input);';
    expect(await runWithout(['fetch'], program)).toMatchObject({
      name: 'TransportError',
      message: expect.stringMatching(/requestPhoneNumber .*no fetch.*option fetch/),
      attempts: 0,
    });
    const control = 'await new NumberkitControl({ baseUrl }).listFaults();';
    expect(await runWithout(['fetch'], control)).toMatchObject({
      name: 'TransportError',
      message: expect.stringContaining('no fetch'),
    });
  });

  test.each(['AbortController', 'URL', 'setTimeout'])(
    '%s, when the client is built',
    async (name) => {
      for (const client of ['Numberkit', 'NumberkitControl']) {
        const program = `new ${client}({ baseUrl, fetch })`;
        expect(await runWithout([name], program)).toMatchObject({
          name: 'ConfigurationError',
          setting: name,
          message: `${name} is missing: load a polyfill first.`,
        });
      }
    },
  );

  test('a URL whose members throw, as that of React Native', async () => {
    const program = `
      globalThis.URL = class { get pathname() { throw new Error('not implemented'); } };
      new Numberkit({ baseUrl, fetch });`;
    expect(await runWithout([], program)).toMatchObject({
      name: 'ConfigurationError',
      setting: 'URL',
    });
  });

  test.each([
    ['TextEncoder', ['TextEncoder']],
    ['crypto.subtle', ['crypto']],
  ])('%s, when a transport to AWS is built', async (setting, names) => {
    const program = `aws({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret' },
    });`;
    expect(await runWithout(names, program)).toMatchObject({ name: 'ConfigurationError', setting });
  });
});
