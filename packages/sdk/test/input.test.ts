import { expect, test } from 'vitest';
import type { Input } from '../src/index.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

type Override = Input<'putProtectConfigurationRuleSetNumberOverride'>;
const base = inputs.putProtectConfigurationRuleSetNumberOverride;

// Callers without a type checker can pass these.
const untyped = (members: object): Override => ({ ...base, ...members });
const circle: { self?: unknown } = {};
circle.self = circle;

test.each<[string, object]>([
  ['ProtectConfigurationId', { ProtectConfigurationId: '' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: '.' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: '..' }],
  ['ProtectConfigurationId', { ProtectConfigurationId: undefined }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: null }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: ['+12065550142'] }],
  ['DestinationPhoneNumber', { DestinationPhoneNumber: '\ud800' }],
  ['ExpirationTimestamp', { ExpirationTimestamp: new Date('no date') }],
  ['ExpirationTimestamp', { ExpirationTimestamp: '2026-01-01T00:00:00Z' }],
  ['ExpirationTimestamp', { ExpirationTimestamp: 1774915200 }],
  ['input', { Action: 1n }],
  ['input', { Action: circle }],
])('a wrong %s is refused before anything is sent: %o', async (member, members) => {
  await using server = await startStubServer('hang');
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
  expect(server.requests).toEqual([]);
});

test.each([undefined, null, 'text', []])('an input of %j is refused', async (input) => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  const call: unknown = Reflect.apply(client.requestPhoneNumber, client, [input]);
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', member: 'input' });
});

test.each<[string, unknown]>([
  ['timeout', { timeout: 0 }],
  ['attemptTimeout', { attemptTimeout: Number.NaN }],
  ['maxAttempts', { maxAttempts: 0 }],
  ['baseDelay', { baseDelay: -1 }],
  ['maxDelay', { maxDelay: '5' }],
  ['maxAttempts', { maxAttempts: 2.5 }],
  ['headers', { headers: { 'not a name': 'x' } }],
  ['signal', { signal: {} }],
  ['signal', { signal: new AbortController() }],
  ['options', null],
  ['options', 'fast'],
])('a wrong option %s of a call is refused: %o', async (member, options) => {
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010' });
  const given = [inputs.requestPhoneNumber, options];
  const call: unknown = Reflect.apply(client.requestPhoneNumber, client, given);
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', member });
});

test('a change of the input after the call is not sent', async () => {
  await using server = await startStubServer({ status: 500 }, leased);
  const input = { ...inputs.requestPhoneNumber, Tags: [{ Key: 'team', Value: 'a' }] };
  const hooks = {
    afterAttempt: () => void input.Tags.push({ Key: 'late', Value: 'b' }),
  };
  const { client } = createClient({ ...server, hooks });
  await client.requestPhoneNumber(input);
  expect(server.requests).toHaveLength(2);
  expect(server.requests[1]?.text).toBe(server.requests[0]?.text);
});

test('an error of newToken() is thrown as it is', async () => {
  const newToken = () => {
    throw new RangeError('no chance');
  };
  const { client } = createClient({ baseUrl: 'http://127.0.0.1:4010', newToken });
  const call = client.requestPhoneNumber(inputs.requestPhoneNumber);
  await expect(call).rejects.toThrow(RangeError);
});
