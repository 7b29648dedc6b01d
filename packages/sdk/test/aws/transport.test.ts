import { describe, expect, test } from 'vitest';
import { type AwsOptions, aws, type ExpiringCredentials } from '../../src/aws.js';
import type { Numberkit } from '../../src/index.js';
import type { NumberkitOptions } from '../../src/options.js';
import { createClient, failureOf } from '../support/create-client.js';
import { openServer, type PlayedServer } from '../support/open-server.js';
import { inputs, leased, override, refused, updated } from '../support/samples.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

function createAwsClient(
  server: PlayedServer,
  options: Partial<AwsOptions> = {},
  others: Partial<Omit<NumberkitOptions, 'baseUrl' | 'transport'>> = {},
): Numberkit {
  const transport = aws({ region: 'us-east-1', credentials, endpoint: server.baseUrl, ...options });
  return createClient({ ...others, transport }).client;
}

describe('an answer of AWS', () => {
  test('has its dates as dates in both protocols, and no members that are null', async () => {
    const body = { ...override.body, ExpirationTimestamp: null };
    await using server = await openServer({ ...override, body }, updated);
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
    await using server = await openServer({ status: 400, body: { ...body, message: 'No.' } });
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

  test('that no operation declares is unknown by its name', async () => {
    const body = { __type: 'UnrecognizedClientException', message: 'Who?' };
    await using server = await openServer({ status: 400, body });
    expect(
      await failureOf(createAwsClient(server).requestPhoneNumber(inputs.requestPhoneNumber)),
    ).toMatchObject({ name: 'UnknownServiceException', code: 'UnrecognizedClientException' });
  });

  test('that is a page is none', async () => {
    await using server = await openServer({ status: 200, body: '<html>' });
    expect(
      await failureOf(createAwsClient(server).updatePhoneNumber(inputs.updatePhoneNumber)),
    ).toMatchObject({ name: 'UnexpectedResponseError', text: '<html>' });
  });
});

test('every attempt is signed anew, with the token kept', async () => {
  await using server = await openServer(refused(400, 'ThrottlingException'), leased);
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 2, 31, 0, 0, second++));
  await createAwsClient(server, { now }).requestPhoneNumber(inputs.requestPhoneNumber);
  const dates = server.seen.map(({ headers }) => headers['x-amz-date']);
  const signatures = server.seen.map(({ headers }) => headers['authorization']);
  expect(dates).toEqual(['20260331T000000Z', '20260331T000001Z']);
  expect(new Set(signatures).size).toBe(2);
  expect(server.seen[0]?.text).toBe(server.seen[1]?.text);
});

test('headers of the client, the call and the hook are signed', async () => {
  await using server = await openServer(updated);
  const beforeAttempt = ({ headers }: { headers: Record<string, string> }) => {
    headers['x-hook'] = 'hook';
  };
  const client = createAwsClient(server, {}, { hooks: { beforeAttempt } });
  await client.updatePhoneNumber(inputs.updatePhoneNumber, { headers: { 'X-Call': 'call' } });
  const [seen] = server.seen;
  expect(seen?.headers).toMatchObject({ 'x-hook': 'hook', 'x-call': 'call' });
  expect(seen?.headers['authorization']).toMatch(/SignedHeaders=[^,]*;x-call;x-hook,/);
});

describe('a provider of credentials', () => {
  const update = inputs.updatePhoneNumber;

  test('that fails is a TransportError, and nothing is sent', async () => {
    await using server = await openServer(updated);
    const cause = new Error('No profile.');
    const client = createAwsClient(server, { credentials: () => Promise.reject(cause) });
    const failure = await failureOf(client.updatePhoneNumber(update));
    expect(failure).toMatchObject({ name: 'TransportError', attempts: 0, cause });
    expect(server.seen).toHaveLength(0);
  });

  test('that gives none is a TransportError, and is asked again by the next call', async () => {
    await using server = await openServer(updated);
    const answers = [{ accessKeyId: '', secretAccessKey: '' }, credentials];
    const provide = () => answers.shift() ?? credentials;
    const client = createAwsClient(server, { credentials: provide });
    const failure = await failureOf(client.updatePhoneNumber(update));
    expect(failure).toMatchObject({ name: 'TransportError', attempts: 0 });
    await client.updatePhoneNumber(update);
    expect(server.seen).toHaveLength(1);
  });

  test('that hangs is under the time limit and the signal of the call', async () => {
    await using server = await openServer(updated);
    const client = createAwsClient(server, { credentials: () => new Promise(() => undefined) });
    expect(await failureOf(client.updatePhoneNumber(update, { timeout: 20 }))).toMatchObject({
      name: 'TimeoutError',
      scope: 'call',
    });
    const signal = AbortSignal.timeout(5);
    expect(await failureOf(client.updatePhoneNumber(update, { signal }))).toMatchObject({
      name: 'AbortedError',
    });
    expect(server.seen).toHaveLength(0);
  });

  test.each<[string, number | undefined, number]>([
    ['is asked once while they last', 61_000, 1],
    ['is asked again where they are about to end', 59_000, 3],
    ['is asked for every attempt where they name no end', undefined, 3],
  ])('%s', async (_what, lasts, questions) => {
    await using server = await openServer(updated);
    const now = () => new Date('2026-03-31T00:00:00Z');
    let asked = 0;
    const provide = (): ExpiringCredentials => {
      asked++;
      return lasts === undefined
        ? credentials
        : { ...credentials, expiration: new Date(now().getTime() + lasts) };
    };
    const client = createAwsClient(server, { credentials: provide, now });
    for (let call = 0; call < 3; call++) await client.updatePhoneNumber(update);
    expect(asked).toBe(questions);
  });

  test('is asked once by calls at the same time', async () => {
    await using server = await openServer(updated);
    let asked = 0;
    const provide = async () => {
      asked++;
      return credentials;
    };
    const client = createAwsClient(server, { credentials: provide });
    await Promise.all([client.updatePhoneNumber(update), client.updatePhoneNumber(update)]);
    expect(asked).toBe(1);
  });
});

test.each<[string, Partial<AwsOptions>]>([
  ['region', { region: '' }],
  ['region', { region: 'evil.test/' }],
  ['region', { region: 'us-iso-east-1' }],
  // @ts-expect-error what an environment variable that is not set gives
  ['region', { region: undefined, endpoint: 'http://127.0.0.1:4010' }],
  // @ts-expect-error the same, for a key
  ['credentials', { credentials: { accessKeyId: undefined, secretAccessKey: 'secret' } }],
  ['credentials', { credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: '' } }],
  // @ts-expect-error none at all
  ['credentials', { credentials: undefined }],
  ['endpoint', { endpoint: 'localhost' }],
])('a %s that cannot be used is named', (setting, options) => {
  expect(() => aws({ region: 'us-east-1', credentials, ...options })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', setting }),
  );
});

test('a region of no known cloud can be signed for where an endpoint is given', () => {
  const endpoint = 'http://127.0.0.1:4010';
  expect(aws({ region: 'us-iso-east-1', credentials, endpoint })).toHaveProperty('toRequest');
});
