import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aws } from '../src/aws.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, leased } from './support/samples.js';
import { startStubServer } from './support/stub-server.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

describe('a header that cannot be sent is refused, and its value is not printed', () => {
  test.each<[string, Record<string, string>]>([
    ['a line break in a value', { 'x-key': 'secret\r\nx-other: 1' }],
    ['a control character in a value', { 'x-key': 'secret\u0000' }],
    ['a letter beyond Latin-1 in a value', { 'x-key': 'secret ☎' }],
    ['a line break in a name', { 'secret\nx': '1' }],
    ['an empty name', { '': 'secret' }],
  ])('%s', async (_what, headers) => {
    await using server = await startStubServer(leased);
    const { client } = createClient(server);
    const error = await failureOf(
      client.requestPhoneNumber(inputs.requestPhoneNumber, { headers }),
    );
    expect(error).toMatchObject({ name: 'InvalidInputError', member: 'headers' });
    expect(inspect(error).replace(/\n {4}at .*/g, '')).not.toContain('secret');
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['session token', { ...credentials, sessionToken: 'to\r\nken: 1' }],
    ['access key id', { ...credentials, accessKeyId: 'AK\r\nID: 1' }],
  ])('a line break in the %s of AWS', async (_what, broken) => {
    const sent: unknown[] = [];
    const fetch = async (...request: unknown[]) => {
      sent.push(request);
      return new Response('{}');
    };
    const transport = aws({ region: 'us-east-1', credentials: broken });
    const { client } = createClient({ transport, fetch, maxAttempts: 1 });
    const error = await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
    expect(error).toMatchObject({ name: 'TransportError', cause: expect.any(TypeError) });
    expect(inspect(error)).not.toMatch(/to\s+ken|AK\s+ID/);
    expect(sent).toEqual([]);
  });
});

test('a header that is given in two cases is one, and spaces around a value are left out', async () => {
  await using server = await startStubServer(leased);
  const { client } = createClient({ ...server, headers: { 'X-One': ' 1\n', 'x-one': '2' } });
  await client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(server.requests[0]?.headers).toMatchObject({ 'x-one': '1, 2' });
});
