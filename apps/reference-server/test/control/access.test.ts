import { request } from 'node:http';
import {
  NumberkitControl,
  UnauthorizedError,
  UnknownServiceException,
} from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const json = { 'Content-Type': 'application/json' };
const send = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}/_numberkit${path}`, init);

test('every refusal is a problem with its members and reasons', async () => {
  const response = await send('/clock/advance', {
    method: 'POST',
    headers: json,
    body: '{"duration":"soon","colour":"red"}',
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(await response.json()).toEqual({
    type: 'urn:numberkit:problem:invalid-request',
    title: 'Invalid request',
    status: 400,
    detail: expect.stringContaining('colour'),
    errors: [
      { member: 'colour', reason: expect.any(String) },
      { member: 'duration', reason: expect.stringContaining('PT72H') },
    ],
  });
});

const wrong: [string, string, RequestInit, number][] = [
  ['an unknown path', '/clocks', {}, 404],
  ['the bare prefix', '', {}, 404],
  ['a slash too many', '/clock/', {}, 404],
  ['another method', '/clock', { method: 'POST' }, 405],
  ['an unknown query member', '/state?full=yes', {}, 400],
  ['a status that is no number', '/journal?status=ok', {}, 400],
  ['a status twice', '/journal?status=400&status=500', {}, 400],
  ['no body', '/clock/advance', { method: 'POST' }, 400],
  ['a form', '/reset', { method: 'POST', body: new URLSearchParams({ a: 'b' }) }, 415],
  ['a body that is no JSON', '/reset', { method: 'POST', headers: json, body: '{' }, 400],
  ['a list', '/clock/freeze', { method: 'POST', headers: json, body: '[]' }, 400],
  ['null', '/clock/freeze', { method: 'POST', headers: json, body: 'null' }, 400],
  ['a member of none', '/reset', { method: 'POST', headers: json, body: '{"hard":true}' }, 400],
  [
    'an invalid timestamp',
    '/clock/freeze',
    { method: 'POST', headers: json, body: '{"at":"tomorrow"}' },
    400,
  ],
  [
    'a body of seventeen megabytes',
    '/fixtures',
    { method: 'PUT', headers: json, body: JSON.stringify('x'.repeat(17e6)) },
    413,
  ],
];

test.each(wrong)('%s is refused', async (_what, path, init, status) => {
  const before = await server.control.getState();
  const response = await send(path, init);
  expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
  expect(response.status).toBe(status);
  expect(await server.control.getState()).toEqual(before);
});

test('a body of an operation that takes none is ignored, and refused if it is too large', async () => {
  const statusWith = (length: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'Content-Length': length };
      request(`${server.url}/_numberkit/clock`, { method: 'GET', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end('x'.repeat(length));
    });
  expect(await statusWith(17)).toBe(200);
  expect(await statusWith(17e6)).toBe(400);
});

test('the refusal of a method names the allowed ones', async () => {
  const response = await send('/faults', { method: 'PUT' });
  expect(response.headers.get('allow')).toBe('GET, POST, DELETE');
});

/** A request with headers that fetch does not let anyone set. */
const statusFor = (headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const options = { method: 'POST', headers };
    request(`${server.url}/_numberkit/reset`, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('web pages cannot control a server without a key', async () => {
  expect(await statusFor({ Origin: 'https://example.com' })).toBe(403);
  expect(await statusFor({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await statusFor({ 'Sec-Fetch-Site': 'none' })).toBe(200);
  expect(await statusFor({})).toBe(200);
});

test('a server with a key requires it', async () => {
  await using locked = await openTestServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  for (const key of [undefined, 'open', 'open-sesame-2']) {
    const control = new NumberkitControl({ baseUrl: locked.url, key });
    expect(await rejectionOf(control.getClock())).toBeInstanceOf(UnauthorizedError);
  }
  const control = new NumberkitControl({ baseUrl: locked.url, key: 'open-sesame' });
  expect(await control.getClock()).toMatchObject({ frozen: false });
  const response = await fetch(`${locked.url}/_numberkit/no-such-path`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
});

test('with control off the response of every path names the setting that turns it on', async () => {
  await using plain = await openTestServer({ NUMBERKIT_CONTROL: 'off' });
  const error = await rejectionOf(plain.control.reset());
  expect(error).toMatchObject({ status: 404, code: 'urn:numberkit:problem:not-found' });
  expect(error.message).toContain('NUMBERKIT_CONTROL');
  await plain.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
});

test('each call is logged in a line', async () => {
  await using fresh = await openTestServer();
  await fresh.control.getClock();
  await rejectionOf(fresh.control.clearFault({ id: 'none' }));
  const lines = fresh.log.map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({ control: 'getClock', status: 200 }),
    expect.objectContaining({ control: 'clearFault', status: 404 }),
  ]);
});

test('the client recognizes a server without control interface', async () => {
  const elsewhere = new NumberkitControl({ baseUrl: `${server.url}/health` });
  expect(await rejectionOf(elsewhere.getClock())).toBeInstanceOf(UnknownServiceException);
});
