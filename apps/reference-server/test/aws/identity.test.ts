import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import {
  ForbiddenException,
  UnauthorizedClientException,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-chime';
import {
  AccessDeniedException,
  PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride,
  RequestPhoneNumberCommand,
  type RequestPhoneNumberCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openServerWithCredentials, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createChime, createSmsVoice } from './aws-clients.js';

const home = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other secret' };
const narrow = { accessKeyId: 'AKIDNARROW', secretAccessKey: 'narrow secret' };
const session = { accessKeyId: 'ASIALIVE', secretAccessKey: 'live', sessionToken: 'live token' };
const expired = { accessKeyId: 'ASIAOLD', secretAccessKey: 'old', sessionToken: 'old token' };
const accountId = '111122223333';
const credentials = [
  { ...home, accountId },
  { ...other, accountId: '999988887777' },
  { ...narrow, accountId, allow: ['sms-voice:PutProtect*'] },
  { ...session, accountId, expiration: '2999-01-01T00:00:00Z' },
  { ...expired, accountId, expiration: '2020-01-01T00:00:00Z' },
];

const override = {
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
} as const;
const name = { PhoneNumberId: '+12065550100', CallingName: 'Ada' };

let server: TestServer;
beforeEach(async () => {
  server = await openServerWithCredentials(credentials);
});
afterEach(() => server[Symbol.asyncDispose]());

test.each([
  '/v2/phone-numbers',
  '/v2/phone-numbers?',
  '/v2/phone-numbers#x',
  '/v2\\phone-numbers#',
  'http://elsewhere/v2/phone-numbers',
])('an unsigned request to %s is refused, however the path is spelled', async (path) => {
  const body = JSON.stringify(tollFree);
  const { port } = new URL(server.url);
  const headers = { 'content-type': 'application/json' };
  const sent = request({ host: '127.0.0.1', port, method: 'POST', path, headers }).end(body);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  response?.resume();
  expect(response?.statusCode).toBe(403);
});

test.each([
  ['a lasting key', home],
  ['a session', session],
])('%s is accepted', async (_what, keys) => {
  const options = { credentials: keys };
  const response = await createSmsVoice(server.url, options).send(new PutOverride(override));
  expect(response.ProtectConfigurationArn).toContain(accountId);
  const { PhoneNumber } = await createChime(server.url, options).send(
    new UpdatePhoneNumberCommand(name),
  );
  expect(PhoneNumber?.CallingName).toBe('Ada');
});

test.each([
  ['an unknown key', { ...home, accessKeyId: 'AKIDNOBODY' }, 'UnrecognizedClientException'],
  ['a wrong secret', { ...home, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
  ['a session that is over', expired, 'ExpiredTokenException'],
])('%s is refused', async (_what, keys, exception) => {
  const smsVoice = createSmsVoice(server.url, { credentials: keys });
  expect(await rejectionOf(smsVoice.send(new PutOverride(override)))).toMatchObject({
    name: exception,
    $metadata: { httpStatusCode: 403 },
  });
  const chime = createChime(server.url, { credentials: keys });
  const refusal = await rejectionOf(chime.send(new UpdatePhoneNumberCommand(name)));
  expect(refusal).toBeInstanceOf(UnauthorizedClientException);
  expect(refusal).toMatchObject({ $metadata: { httpStatusCode: 401 } });
});

test('an action that is not allowed is denied', async () => {
  const options = { credentials: narrow };
  const smsVoice = createSmsVoice(server.url, options);
  expect(await smsVoice.send(new PutOverride(override))).toMatchObject({ Action: 'BLOCK' });
  const input: RequestPhoneNumberCommandInput = {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['VOICE'],
    NumberType: 'LONG_CODE',
  };
  expect(await rejectionOf(smsVoice.send(new RequestPhoneNumberCommand(input)))).toBeInstanceOf(
    AccessDeniedException,
  );
  const chime = createChime(server.url, options);
  expect(await rejectionOf(chime.send(new UpdatePhoneNumberCommand(name)))).toBeInstanceOf(
    ForbiddenException,
  );
});

test('an account sees only its own resources', async () => {
  const smsVoice = createSmsVoice(server.url, { credentials: other });
  expect(await rejectionOf(smsVoice.send(new PutOverride(override)))).toMatchObject({
    name: 'ResourceNotFoundException',
  });
  const chime = createChime(server.url, { credentials: other });
  expect(await rejectionOf(chime.send(new UpdatePhoneNumberCommand(name)))).toMatchObject({
    name: 'NotFoundException',
  });
});

test.each([
  ['/phone-numbers/%2B12065550100', 401, 'UnauthorizedClientException'],
  ['/v2/phone-numbers', 403, 'MissingAuthenticationTokenException'],
])('a request to %s without a signature is refused', async (path, status, exception) => {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: '{}' });
  expect(response.status).toBe(status);
  expect(response.headers.get('X-Amzn-ErrorType')).toBe(exception);
});

test('health needs no credentials', async () => {
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});
