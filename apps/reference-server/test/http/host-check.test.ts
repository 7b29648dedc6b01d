import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createHostCheck, toHostName } from '../../src/http/host-check.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

const own = [
  '127.0.0.1:4010',
  'localhost',
  'LocalHost:80',
  'numberkit.localhost:4010',
  '[::1]:4010',
  '192.168.0.7:4010',
  'host.docker.internal:4010',
  'host.containers.internal:4010',
];

test.each(own)('a server for its own machine accepts the host %s', (host) => {
  expect(createHostCheck([])(host)).toBe(true);
});

const foreign = [
  'evil.test:4010',
  '127.0.0.1.evil.test',
  'localhost.evil.test:4010',
  'evillocalhost',
  'numberkit:4010',
  '[evil]',
  '[::1]evil.test',
  'user@localhost',
  '',
];

test.each(foreign)('a server for its own machine refuses the host %j', (host) => {
  const isAllowed = createHostCheck([]);
  expect(isAllowed('localhost:4010')).toBe(true);
  expect(isAllowed(host)).toBe(false);
});

test('an allowed name is accepted in any case and with any port, and no other name is', () => {
  const isAllowed = createHostCheck(['Numberkit.test']);
  expect(isAllowed('numberkit.TEST:5000')).toBe(true);
  expect(isAllowed('sub.numberkit.test')).toBe(false);
  expect(createHostCheck('*')('evil.test')).toBe(true);
});

test('the name of a host does not include its port', () => {
  expect(toHostName('a.test:80')).toBe('a.test');
  expect(toHostName('[::1]:80')).toBe('[::1]');
  expect(toHostName('a.test:')).toBeUndefined();
  expect(toHostName('a.test:http')).toBeUndefined();
});

const lease = JSON.stringify(tollFree);

/** Leases a number by a name for the server; the status and the exception. */
function leaseAs(server: TestServer, Host: string, more: Record<string, string> = {}) {
  const path = more['X-Amz-Target'] === undefined ? '/v2/phone-numbers' : '/';
  const headers = { Host, 'Content-Type': 'application/json', ...more };
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request(server.url + path, { method: 'POST', headers }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, body: chunks.join('') });
    })
      .on('error', reject)
      .end(lease);
  });
}

test('a page whose name was rebound to this machine cannot lease a number', async () => {
  await using server = await openTestServer();
  const target = { 'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber' };
  for (const more of [{}, { ...target, 'Content-Type': 'application/x-amz-json-1.0' }]) {
    const refusal = await leaseAs(server, 'evil.test', more);
    expect(refusal.status).toBe('X-Amz-Target' in more ? 400 : 403);
    expect(refusal.body).toMatch(/AccessDeniedException.+NUMBERKIT_ALLOWED_HOSTS/);
    expect(refusal.body).not.toContain('evil');
  }
  expect((await server.control.getState()).accounts[0]?.phoneNumbers).toEqual([]);
  expect((await leaseAs(server, 'localhost')).status).toBe(200);
});

test('with NUMBERKIT_ALLOWED_HOSTS the server accepts the names in it', async () => {
  await using named = await openTestServer({ NUMBERKIT_ALLOWED_HOSTS: 'numberkit.test, other' });
  expect((await leaseAs(named, 'numberkit.test:4010')).status).toBe(200);
  expect((await leaseAs(named, 'evil.test')).status).toBe(403);
  await using any = await openTestServer({ NUMBERKIT_ALLOWED_HOSTS: '*' });
  expect((await leaseAs(any, 'evil.test')).status).toBe(200);
});

test('/health accepts any name, as load balancers use their own', async () => {
  await using server = await openTestServer();
  const status = await new Promise((resolve, reject) => {
    request(`${server.url}/health`, { headers: { Host: 'probe' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
});
