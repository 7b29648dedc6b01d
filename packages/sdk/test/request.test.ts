import { expect, test } from 'vitest';
import { createClient } from './support/create-client.js';
import { inputs, leased, override, updated } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

test('a flat input is sent with its members in the path and the body', async () => {
  await using server = await startStubServer(override);
  const { client } = createClient(server);
  await client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId: 'arn:aws:sms-voice:us-east-1:1:protect-configuration/p-1',
    DestinationPhoneNumber: '+12065550142',
    Action: 'ALLOW',
    ClientToken: 'token-1',
  });
  const [sent] = server.requests;
  expect(sent?.method).toBe('PUT');
  expect(sent?.url).toBe(
    '/v2/protect-configurations/arn%3Aaws%3Asms-voice%3Aus-east-1%3A1%3Aprotect-configuration%2Fp-1' +
      '/rule-set-number-overrides/%2B12065550142',
  );
  expect(JSON.parse(sent?.text ?? '')).toEqual({ Action: 'ALLOW', ClientToken: 'token-1' });
  expect(sent?.headers).toMatchObject({
    accept: 'application/json',
    'content-type': 'application/json',
  });
});

test('an id that is already URL-encoded is encoded once more', async () => {
  await using server = await startStubServer(updated);
  await createClient(server).client.updatePhoneNumber(inputs.updatePhoneNumber);
  expect(server.requests[0]?.url).toBe('/phone-numbers/%252B12065550100');
});

test.each(['a/b', '../x', '..%2f', '%2e%2e', 'a?b#c', 'a\\b', ' ', 'é\n'])(
  'the path member %j stays within its segment',
  async (phoneNumberId) => {
    await using server = await startStubServer(updated);
    await createClient(server).client.updatePhoneNumber({ phoneNumberId, CallingName: '' });
    const [, route, segment, ...rest] = server.requests[0]?.url.split('/') ?? [];
    expect(route).toBe('phone-numbers');
    expect(decodeURIComponent(segment ?? '')).toBe(phoneNumberId);
    expect(rest).toEqual([]);
  },
);

test('members that are undefined are not sent', async () => {
  await using server = await startStubServer(leased);
  const { client } = createClient({ ...server, newToken: () => 'token-1' });
  const sloppy: object = { PoolId: undefined, Tags: [{ Key: 'k', Value: undefined }] };
  await client.requestPhoneNumber({ ...inputs.requestPhoneNumber, ...sloppy });
  expect(JSON.parse(server.requests[0]?.text ?? '')).toEqual({
    ...inputs.requestPhoneNumber,
    Tags: [{ Key: 'k' }],
    ClientToken: 'token-1',
  });
});

test('a path in the base URL goes before the route, whether it ends in a slash or not', async () => {
  await using server = await startStubServer(leased);
  for (const end of ['/api/v1', '/api/v1/', '', '/']) {
    const { client } = createClient({ baseUrl: server.baseUrl + end });
    await client.requestPhoneNumber(inputs.requestPhoneNumber);
  }
  expect(server.requests.map(({ url }) => url)).toEqual([
    '/api/v1/v2/phone-numbers',
    '/api/v1/v2/phone-numbers',
    '/v2/phone-numbers',
    '/v2/phone-numbers',
  ]);
});

test('headers of the call come before headers of the client, in any case', async () => {
  await using server = await startStubServer(leased);
  const { client } = createClient({ ...server, headers: { 'X-One': 'client', 'X-Two': 'client' } });
  const headers = { 'x-one': 'call', 'Content-Type': 'application/json; charset=utf-8' };
  await client.requestPhoneNumber(inputs.requestPhoneNumber, { headers });
  expect(server.requests[0]?.headers).toMatchObject({
    'x-one': 'call',
    'x-two': 'client',
    'content-type': 'application/json; charset=utf-8',
  });
});

test('a redirect is not followed', async () => {
  await using other = await startStubServer(leased);
  await using server = await startStubServer({ status: 307, headers: { location: other.baseUrl } });
  const { client } = createClient(server);
  await expect(client.requestPhoneNumber(inputs.requestPhoneNumber)).rejects.toMatchObject({
    name: 'UnknownServiceException',
    status: 307,
  });
  expect(other.requests).toEqual([]);
});
