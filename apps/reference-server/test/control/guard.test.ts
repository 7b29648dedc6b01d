import { request } from 'node:http';
import { NumberkitControl } from '@numberkit/sdk/control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Sends headers that fetch lets nobody set; `*` stands for the port that the server listens on. */
function statusOf(
  headers: Readonly<Record<string, string>>,
  { method = 'GET', path = '/_numberkit/state', url = server.url } = {},
): Promise<number | undefined> {
  const sent = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('*', new URL(url).port),
  ]);
  return new Promise((resolve, reject) => {
    request(url + path, { method, headers: Object.fromEntries(sent) }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const accepted: [string, Record<string, string>][] = [
  ['a tool at 127.0.0.1', { Host: '127.0.0.1:*' }],
  ['a tool at localhost', { Host: 'localhost:*' }],
  ['a tool at LOCALHOST', { Host: 'LOCALHOST:*' }],
  ['a tool at the IPv6 loopback address', { Host: '[::1]:*' }],
  ['an address typed into a browser', { Host: 'localhost:*', 'Sec-Fetch-Site': 'none' }],
  [
    "the server's own page",
    { Host: 'localhost:*', Origin: 'http://localhost:*', 'Sec-Fetch-Site': 'same-origin' },
  ],
];

test.each(accepted)('without a key the control interface accepts %s', async (_who, headers) => {
  expect(await statusOf(headers)).toBe(200);
  expect(await statusOf(headers, { method: 'POST', path: '/_numberkit/reset' })).toBe(200);
});

const refused: [string, Record<string, string>][] = [
  ['a page whose name was rebound to this machine', { Host: 'evil.test:*' }],
  ['a name that begins like an address of loopback', { Host: '127.0.0.1.evil.test:*' }],
  ['a name that ends like localhost', { Host: 'evil-localhost:*' }],
  ['localhost at another port', { Host: 'localhost:1' }],
  ['localhost without a port', { Host: 'localhost' }],
  ['a page of another port', { Host: 'localhost:*', Origin: 'http://localhost:1' }],
  [
    'a page of the same port by another name',
    { Host: 'localhost:*', Origin: 'http://127.0.0.1:*' },
  ],
  ['a page of https', { Host: 'localhost:*', Origin: 'https://localhost:*' }],
  ['a sandboxed frame', { Host: 'localhost:*', Origin: 'null' }],
  ['an image of another port', { Host: 'localhost:*', 'Sec-Fetch-Site': 'same-site' }],
  ['a link of another site', { Host: 'localhost:*', 'Sec-Fetch-Site': 'cross-site' }],
  ['a request that a proxy passed on with X-Forwarded-For', { 'X-Forwarded-For': '203.0.113.9' }],
  ['a request that a proxy passed on with X-Forwarded-Port alone', { 'X-Forwarded-Port': '443' }],
  ['a request that a proxy passed on with Forwarded', { Forwarded: 'for=203.0.113.9' }],
  ['a request that a proxy passed on with Via', { Via: '1.1 proxy' }],
  ['a request that a proxy passed on with X-Real-IP', { 'X-Real-IP': '203.0.113.9' }],
];

test.each(refused)('without a key the control interface refuses %s', async (_who, headers) => {
  expect(await statusOf(headers)).toBe(403);
  expect(await statusOf(headers, { method: 'POST', path: '/_numberkit/reset' })).toBe(403);
  expect(await statusOf(headers, { method: 'OPTIONS' })).toBe(403);
});

test('with a key only the key is checked', async () => {
  await using locked = await openTestServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  const key = { Authorization: 'Bearer open-sesame' };
  for (const [, headers] of [...accepted, ...refused]) {
    expect(await statusOf({ ...headers, ...key }, { url: locked.url })).toBe(200);
    expect(await statusOf(headers, { url: locked.url })).toBe(401);
  }
});

test('a refusal without a key names the wrong header and the setting for a key', async () => {
  const at = server.url.replace('127.0.0.1', 'localhost');
  const error = await new NumberkitControl({
    baseUrl: at,
    fetch: (url, init) => fetch(url, { ...init, headers: { Via: '1.1 proxy' } }),
  })
    .getState()
    .catch((cause: unknown) => cause);
  expect(error).toMatchObject({
    name: 'ForbiddenError',
    message: expect.stringMatching(/header via.+NUMBERKIT_CONTROL_KEY\.$/),
  });
});

test('NUMBERKIT_CORS_ORIGIN does not reach the control interface', async () => {
  await using open = await openTestServer({
    NUMBERKIT_CORS_ORIGIN: '*',
    NUMBERKIT_CONTROL_KEY: 'open-sesame',
  });
  for (const path of ['/_numberkit/state', '/_NumberKit/state', '/_numberkit']) {
    const response = await fetch(open.url + path, {
      method: 'OPTIONS',
      headers: { Origin: 'http://evil.test', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.status).toBe(401);
  }
  const question = { Origin: 'http://app.test', 'Access-Control-Request-Method': 'POST' };
  const response = await fetch(`${open.url}/v2/phone-numbers`, {
    method: 'OPTIONS',
    headers: question,
  });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
});
