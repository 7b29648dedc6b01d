import { signRequest, toAwsRequest } from '@numberkit/aws-wire/client';
import { type Input, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServerWithCredentials, type TestServer } from '../support/open-test-server.js';

const credentials = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };

let server: TestServer;
beforeAll(async () => {
  server = await openServerWithCredentials([{ ...credentials, accountId: '111122223333' }]);
});
afterAll(() => server[Symbol.asyncDispose]());

interface Sent {
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const input: Input<'updatePhoneNumber'> = {
  phoneNumberId: '+12065550100',
  ProductType: 'VoiceConnector',
};

async function send(change: (sent: Sent) => Partial<Sent>, age = 0): Promise<string | null> {
  const { updatePhoneNumber } = phoneNumbers.operations;
  const { method, target, headers, body } = toAwsRequest(updatePhoneNumber, input);
  const url = `${server.url}${target}`;
  const date = new Date(Date.now() - age);
  const options = { credentials, region: 'us-east-1', service: 'chime', date };
  const sent = {
    target,
    body,
    headers: await signRequest({ method, url, headers, body }, options),
  };
  const tampered = { ...sent, ...change(sent) };
  const response = await fetch(`${server.url}${tampered.target}`, { ...tampered, method });
  return response.status === 200 ? null : response.headers.get('X-Amzn-ErrorType');
}

const minutes = 60_000;

test('a signed request is accepted unchanged, and for some minutes', async () => {
  expect(await send(() => ({}))).toBeNull();
  expect(await send(() => ({}), 4 * minutes)).toBeNull();
  expect(await send(() => ({}), -4 * minutes)).toBeNull();
});

const tamperings: [string, (sent: Sent) => Partial<Sent>][] = [
  ['body', () => ({ body: '{"ProductType":"BusinessCalling"}' })],
  ['path', ({ target }) => ({ target: target.replace('0100', '0101') })],
  ['query', ({ target }) => ({ target: `${target}?operation=restore` })],
  ['content type', ({ headers }) => ({ headers: toChanged(headers, 'content-type', ';x=y') })],
  ['date', ({ headers }) => ({ headers: { ...headers, 'x-amz-date': '20300101T000000Z' } })],
  ['region', ({ headers }) => ({ headers: toReplaced(headers, 'us-east-1', 'us-west-2') })],
  ['signature', ({ headers }) => ({ headers: toReplaced(headers, /Signature=./, 'Signature=g') })],
];

test.each(tamperings)('a request whose %s was tampered with is refused', async (_what, change) => {
  expect(await send(change)).toBe('UnauthorizedClientException');
});

test.each([6 * minutes, -6 * minutes])('a signature %d ms old is refused', async (age) => {
  expect(await send(() => ({}), age)).toBe('UnauthorizedClientException');
});

function toChanged(headers: Sent['headers'], name: string, suffix: string): Sent['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [
      key,
      key.toLowerCase() === name ? value + suffix : value,
    ]),
  );
}

function toReplaced(headers: Sent['headers'], from: string | RegExp, to: string): Sent['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [
      key,
      key.toLowerCase() === 'authorization' ? value.replace(from, to) : value,
    ]),
  );
}
