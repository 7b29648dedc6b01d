import { expect, test } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';

const origin = 'http://app.test';
const question = {
  'Access-Control-Request-Method': 'PUT',
  'Access-Control-Request-Headers': 'authorization,content-type',
};

test('without the setting no page of another origin may call', async () => {
  await using server = await openTestServer();
  const response = await fetch(`${server.url}/health`, { headers: { Origin: origin } });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
});

test('a page of an allowed origin may call, and read the headers of responses', async () => {
  await using server = await openTestServer({
    NUMBERKIT_CORS_ORIGIN: `http://other.test, ${origin}`,
  });
  const asked = await fetch(`${server.url}/v2/phone-numbers`, {
    method: 'OPTIONS',
    headers: { Origin: origin, ...question },
  });
  expect(asked.status).toBe(204);
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': 'authorization,content-type',
    vary: expect.stringContaining('Origin'),
  });
  const refused = await fetch(`${server.url}/v2/phone-numbers`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(refused.status).toBe(400);
  expect(refused.headers.get('Access-Control-Allow-Origin')).toBe(origin);
  expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('x-amzn-RequestId');
  const stranger = await fetch(`${server.url}/health`, { headers: { Origin: 'http://evil.test' } });
  expect(stranger.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(stranger.headers.get('Vary')).toBe('Origin');
});

test('with * any page may call', async () => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: '*' });
  const response = await fetch(`${server.url}/health`, { headers: { Origin: origin } });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('an OPTIONS request that is no preflight is handled as any other request', async () => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: '*' });
  const response = await fetch(`${server.url}/v2/phone-numbers`, {
    method: 'OPTIONS',
    headers: { Origin: origin },
  });
  expect(response.status).toBe(405);
});

test.each([
  'capacitor://localhost',
  'ionic://localhost',
  'tauri://localhost',
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai',
  'moz-extension://6b0e1b53-0c14-4b7f-93a5-dc1b6ee5ff1c',
])('a page of the app or extension %s may call if it is allowed', async (app) => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: `http://other.test,${app}` });
  const response = await fetch(`${server.url}/health`, { headers: { Origin: app } });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe(app);
});

test('a page can read the date of a response and its exception', async () => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: origin });
  const response = await fetch(`${server.url}/v2/phone-numbers`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: '{}',
  });
  const exposed = response.headers.get('Access-Control-Expose-Headers')?.toLowerCase().split(', ');
  expect(exposed?.sort()).toEqual(['date', 'retry-after', 'x-amzn-errortype', 'x-amzn-requestid']);
  expect(response.headers.get('Date')).not.toBeNull();
});

test('a refused preflight is logged with the setting that would allow it', async () => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: 'http://other.test' });
  const asked = await fetch(`${server.url}/v2/phone-numbers`, {
    method: 'OPTIONS',
    headers: { Origin: origin, ...question },
  });
  expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
  const warnings = server.log.map((line) => JSON.parse(line)).filter(({ level }) => level === 40);
  expect(warnings).toEqual([
    expect.objectContaining({ origin, msg: expect.stringContaining('NUMBERKIT_CORS_ORIGIN') }),
  ]);
});

test('a request that is no preflight leaves no warning of origins in the log', async () => {
  await using server = await openTestServer();
  await fetch(`${server.url}/v2/phone-numbers`, { method: 'OPTIONS' });
  await fetch(`${server.url}/nowhere`, { headers: { Origin: origin } });
  expect(server.log.join('')).not.toContain('NUMBERKIT_CORS_ORIGIN');
});
