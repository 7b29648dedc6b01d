import { control } from '@numberkit/contract/control';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, test } from 'vitest';
import {
  type AwsOptions,
  aws,
  createAwsTransport,
  type ExpiringCredentials,
} from '../../src/aws.js';
import { createClient as createContractClient } from '../../src/client.js';
import type { Numberkit } from '../../src/index.js';
import type { ClientOptions } from '../../src/options.js';
import { createClient, failureOf } from '../support/create-client.js';
import { inputs, leased, override, refused, updated } from '../support/samples.js';
import { type StubServer, startStubServer } from '../support/stub-server.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

function createAwsClient(
  server: StubServer,
  options: Partial<AwsOptions> = {},
  others: Partial<Omit<ClientOptions, 'baseUrl' | 'transport'>> = {},
): Numberkit {
  const transport = aws({ region: 'us-east-1', credentials, endpoint: server.baseUrl, ...options });
  return createClient({ ...others, transport }).client;
}

describe('a response of AWS', () => {
  test('gives dates in both protocols, and no null members', async () => {
    const body = { ...override.body, ExpirationTimestamp: null };
    await using server = await startStubServer({ ...override, body }, updated);
    const client = createAwsClient(server);
    const rule = await client.putProtectConfigurationRuleSetNumberOverride(
      inputs.putProtectConfigurationRuleSetNumberOverride,
    );
    expect(rule).not.toHaveProperty('ExpirationTimestamp');
    expect(rule.CreatedTimestamp).toEqual(new Date(1774915200250));
    const { PhoneNumber } = await client.updatePhoneNumber(inputs.updatePhoneNumber);
    expect(PhoneNumber?.CreatedTimestamp).toEqual(new Date('2026-03-31T00:00:01.001Z'));
  });

  test.each([
    ['its namespace', { __type: 'com.amazonaws.pinpointsmsvoicev2#ConflictException' }],
    ['a code', { code: 'ConflictException' }],
  ])('is an exception by %s, with the status of the wire', async (_how, body) => {
    await using server = await startStubServer({ status: 400, body: { ...body, message: 'No.' } });
    const failure = await failureOf(
      createAwsClient(server).requestPhoneNumber(inputs.requestPhoneNumber),
    );
    expect(failure).toMatchObject({
      name: 'ConflictException',
      role: 'conflict',
      status: 400,
      attempts: 1,
      message: 'No.',
    });
  });

  test('with an exception that no operation declares is an UnknownServiceException with its name', async () => {
    const body = { __type: 'UnrecognizedClientException', message: 'Who?' };
    await using server = await startStubServer({ status: 400, body });
    expect(
      await failureOf(createAwsClient(server).requestPhoneNumber(inputs.requestPhoneNumber)),
    ).toMatchObject({ name: 'UnknownServiceException', code: 'UnrecognizedClientException' });
  });

  test('that is an HTML page is an UnexpectedResponseError', async () => {
    await using server = await startStubServer({ status: 200, body: '<html>' });
    expect(
      await failureOf(createAwsClient(server).updatePhoneNumber(inputs.updatePhoneNumber)),
    ).toMatchObject({ name: 'UnexpectedResponseError', text: '<html>' });
  });
});

test('every attempt is signed anew, with the token kept', async () => {
  await using server = await startStubServer(refused(400, 'ThrottlingException'), leased);
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 2, 31, 0, 0, second++));
  await createAwsClient(server, { now }).requestPhoneNumber(inputs.requestPhoneNumber);
  const dates = server.requests.map(({ headers }) => headers['x-amz-date']);
  const signatures = server.requests.map(({ headers }) => headers['authorization']);
  expect(dates).toEqual(['20260331T000000Z', '20260331T000001Z']);
  expect(new Set(signatures).size).toBe(2);
  expect(server.requests[0]?.text).toBe(server.requests[1]?.text);
});

test('headers of the client, the call and the hook are signed', async () => {
  await using server = await startStubServer(updated);
  const beforeAttempt = ({ headers }: { headers: Record<string, string> }) => {
    headers['x-hook'] = 'hook';
  };
  const client = createAwsClient(server, {}, { hooks: { beforeAttempt } });
  await client.updatePhoneNumber(inputs.updatePhoneNumber, { headers: { 'X-Call': 'call' } });
  const [sent] = server.requests;
  expect(sent?.headers).toMatchObject({ 'x-hook': 'hook', 'x-call': 'call' });
  expect(sent?.headers['authorization']).toMatch(/SignedHeaders=[^,]*;x-call;x-hook,/);
});

describe('a provider of credentials', () => {
  const update = inputs.updatePhoneNumber;

  test('that fails is a TransportError, and nothing is sent', async () => {
    await using server = await startStubServer(updated);
    const cause = new Error('No profile.');
    const client = createAwsClient(server, { credentials: () => Promise.reject(cause) });
    const failure = await failureOf(client.updatePhoneNumber(update));
    expect(failure).toMatchObject({ name: 'TransportError', attempts: 0, cause });
    expect(server.requests).toHaveLength(0);
  });

  test('that returns none is a TransportError, and the next call uses the provider again', async () => {
    await using server = await startStubServer(updated);
    const results = [{ accessKeyId: '', secretAccessKey: '' }, credentials];
    const provide = () => results.shift() ?? credentials;
    const client = createAwsClient(server, { credentials: provide });
    const failure = await failureOf(client.updatePhoneNumber(update));
    expect(failure).toMatchObject({ name: 'TransportError', attempts: 0 });
    await client.updatePhoneNumber(update);
    expect(server.requests).toHaveLength(1);
  });

  test('that hangs is ended by the time limit and the signal of the call', async () => {
    await using server = await startStubServer(updated);
    const client = createAwsClient(server, { credentials: () => new Promise(() => undefined) });
    expect(await failureOf(client.updatePhoneNumber(update, { timeout: 20 }))).toMatchObject({
      name: 'TimeoutError',
      kind: 'call',
    });
    const signal = AbortSignal.timeout(5);
    expect(await failureOf(client.updatePhoneNumber(update, { signal }))).toMatchObject({
      name: 'AbortedError',
    });
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, number | undefined, number]>([
    ['is called once while they are valid', 61_000, 1],
    ['is called again if they are about to expire', 59_000, 3],
    ['is called for every attempt if they have no expiration', undefined, 3],
  ])('%s', async (_title, lasts, expected) => {
    await using server = await startStubServer(updated);
    const now = () => new Date('2026-03-31T00:00:00Z');
    let calls = 0;
    const provide = (): ExpiringCredentials => {
      calls++;
      return lasts === undefined
        ? credentials
        : { ...credentials, expiration: new Date(now().getTime() + lasts) };
    };
    const client = createAwsClient(server, { credentials: provide, now });
    for (let i = 0; i < 3; i++) await client.updatePhoneNumber(update);
    expect(calls).toBe(expected);
  });

  test('is called once by concurrent calls', async () => {
    await using server = await startStubServer(updated);
    let calls = 0;
    const provide = async () => {
      calls++;
      return credentials;
    };
    const client = createAwsClient(server, { credentials: provide });
    await Promise.all([client.updatePhoneNumber(update), client.updatePhoneNumber(update)]);
    expect(calls).toBe(1);
  });
});

test.each<[string, Partial<AwsOptions>]>([
  ['region', { region: '' }],
  ['region', { region: 'evil.test/' }],
  ['region', { region: 'us-iso-east-1' }],
  // @ts-expect-error the value of an unset environment variable
  ['region', { region: undefined, endpoint: 'http://127.0.0.1:4010' }],
  // @ts-expect-error the same, for a key
  ['credentials', { credentials: { accessKeyId: undefined, secretAccessKey: 'secret' } }],
  ['credentials', { credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: '' } }],
  // @ts-expect-error none at all
  ['credentials', { credentials: undefined }],
  ['endpoint', { endpoint: 'localhost' }],
])('an error names the %s that cannot be used', (setting, options) => {
  expect(() => aws({ region: 'us-east-1', credentials, ...options })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', setting }),
  );
});

test('a region of no known cloud can be used with an endpoint', () => {
  const endpoint = 'http://127.0.0.1:4010';
  expect(aws({ region: 'us-iso-east-1', credentials, endpoint })).toHaveProperty('toRequest');
});

describe('a transport of a contract', () => {
  test('calls AWS for any client of it', async () => {
    await using server = await startStubServer(leased);
    const options = { region: 'us-east-1', credentials, endpoint: server.baseUrl };
    const transport = createAwsTransport(phoneNumbers, options);
    const client = createContractClient(phoneNumbers, { transport });
    expect(await client.requestPhoneNumber(inputs.requestPhoneNumber)).toHaveProperty('Status');
    expect(server.requests[0]?.headers).toMatchObject({
      'x-amz-target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
      authorization: expect.stringContaining('/us-east-1/sms-voice/aws4_request'),
    });
  });

  test.each([
    [201, { success: [201] }, { Status: 'PENDING' }],
    [204, { success: [204], noContent: [204] }, undefined],
    [200, { success: [201, 200] }, { Status: 'PENDING' }],
  ])('takes the one status of AWS JSON for the contract’s %i', async (_status, facts, output) => {
    await using server = await startStubServer({ status: 200, body: { Status: 'PENDING' } });
    const { requestPhoneNumber, ...others } = phoneNumbers.operations;
    const changed = { ...requestPhoneNumber, ...facts };
    const contract = { ...phoneNumbers, operations: { ...others, requestPhoneNumber: changed } };
    const options = { region: 'us-east-1', credentials, endpoint: server.baseUrl };
    const transport = createAwsTransport(contract, options);
    const client = createContractClient(contract, { transport });
    expect(await client.requestPhoneNumber(inputs.requestPhoneNumber)).toEqual(output);
  });

  test.each([
    ['that AWS does not have', control, /NumberkitControl has no protocol of AWS/],
    ['of another contract', phoneNumbers, /no operation getClock/],
  ])('sends nothing for an operation %s', async (_what, contract, message) => {
    await using server = await startStubServer(leased);
    const endpoint = server.baseUrl;
    const transport = createAwsTransport(contract, { region: 'us-east-1', credentials, endpoint });
    const error = await failureOf(createContractClient(control, { transport }).getClock());
    expect(error).toMatchObject({
      name: 'TransportError',
      cause: { message: expect.stringMatching(message) },
    });
    expect(server.requests).toEqual([]);
  });
});
