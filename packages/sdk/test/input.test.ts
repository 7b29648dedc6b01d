import { expect, test } from 'vitest';
import type { Input } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { openServer } from './support/open-server.js';
import { inputs } from './support/samples.js';

type Override = Input<'putProtectConfigurationRuleSetNumberOverride'>;
const base = inputs.putProtectConfigurationRuleSetNumberOverride;

// What callers without a type checker can pass.
const untyped = (members: object): Override => ({ ...base, ...members });
const circle: { self?: unknown } = {};
circle.self = circle;

test.each<[string, object]>([
  ['ProtectConfigurationId', { ProtectConfigurationId: '' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: '.' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: '..' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: undefined }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: null }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: 12065550142 }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: '\ud800' }],
  ['ExpirationTimestamp', { ExpirationTimestamp: new Date('no date') }],
  ['ExpirationTimestamp', { ExpirationTimestamp: '2026-01-01T00:00:00Z' }],
  ['ExpirationTimestamp', { ExpirationTimestamp: 1774915200 }],
  ['input', { Action: 1n }],
  ['input', { Action: circle }],
])('a wrong %s is refused before anything is sent: %o', async (member, members) => {
  await using server = await openServer('hang');
  const { client } = createClient(server);
  const call = client.putProtectConfigurationRuleSetNumberOverride(untyped(members));
  const error = await failureOf(call);
  expect(error).toMatchObject({
    name: 'InvalidInputError',
    member,
    operation: 'putProtectConfigurationRuleSetNumberOverride',
    attempts: 0,
    status: undefined,
  });
  expect(error).toHaveProperty('message', expect.stringContaining(member));
  expect(server.seen).toEqual([]);
});

test.each([undefined, null, 'text', []])('an input of %j is refused', async (input) => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  const call: unknown = Reflect.apply(client.requestPhoneNumber, client, [input]);
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', member: 'input' });
});

test.each<[string, object]>([
  ['timeout', { timeout: 0 }],
  ['attemptTimeout', { attemptTimeout: Number.NaN }],
  ['maxAttempts', { maxAttempts: 0 }],
  ['baseDelay', { baseDelay: -1 }],
  ['maxDelay', { maxDelay: '5' }],
  ['headers', { headers: { 'not a name': 'x' } }],
])('a wrong option %s of a call is refused', async (member, options) => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  const call = client.requestPhoneNumber(inputs.requestPhoneNumber, options);
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', member });
});
