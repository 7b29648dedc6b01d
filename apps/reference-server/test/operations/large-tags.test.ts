import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// Python's SDK writes every letter beyond ASCII as a JSON escape of six bytes, and a letter beyond the BMP as
// two of them.

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const ways = [
  ['the route of the contract', '/v2/phone-numbers', { 'Content-Type': 'application/json' }],
  [
    'the AWS wire',
    '/',
    {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
    },
  ],
] as const;

/** A lease with tags whose keys and values are of letters that are written as escapes. */
function toBody(count: number, letter: string, keyLength: number, valueLength: number): string {
  const tags = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(3, '0');
    return `{"Key": "${number}${letter.repeat(keyLength - 3)}", "Value": "${letter.repeat(valueLength)}"}`;
  });
  return `{"IsoCountryCode": "US", "MessageType": "TRANSACTIONAL", "NumberCapabilities": ["SMS"],
    "NumberType": "TOLL_FREE", "Tags": [${tags.join(', ')}]}`;
}

describe.each(ways)('on %s', (_name, path, headers) => {
  async function lease(body: string): Promise<{ status: number; json: unknown }> {
    const result = await fetch(`${server.url}${path}`, { method: 'POST', headers, body });
    return { status: result.status, json: await result.json() };
  }

  test('50 tags with keys of 20 and values of 256 CJK letters are accepted', async () => {
    const { status, json } = await lease(toBody(50, '\\u6f22', 20, 256));
    expect(status).toBe(200);
    expect(json).toMatchObject({
      Tags: expect.arrayContaining([{ Key: `000${'漢'.repeat(17)}`, Value: '漢'.repeat(256) }]),
    });
  });

  test('200 tags at the limits of their lengths exceed the quota of tags, not the size', async () => {
    const body = toBody(200, '\\ud83d\\ude00', 128, 256);
    expect(body.length).toBeGreaterThan(900_000);
    expect((await lease(body)).json).toMatchObject({
      __type: expect.stringMatching(/ServiceQuotaExceededException$/),
      Reason: 'TAGS_PER_RESOURCE',
    });
  });

  test('201 tags are one violation of the schema', async () => {
    expect((await lease(toBody(201, 'a', 4, 1))).json).toMatchObject({
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'Tags', Message: 'must have at most 200 items' }],
    });
  });
});
