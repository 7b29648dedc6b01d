import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

const size = 100 * 1024 * 1024;
const bombs: [string, Buffer][] = [
  ['gzip', gzipSync(Buffer.alloc(size, ' '))],
  [
    'br',
    brotliCompressSync(Buffer.alloc(size, ' '), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
    }),
  ],
];

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe.each(bombs)('a body of 100 MB that %s makes small is too large', (encoding, body) => {
  async function send(method: string, path: string, headers: Record<string, string>) {
    return await fetch(server.url + path, {
      method,
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': encoding, ...headers },
      body: new Uint8Array(body),
    });
  }

  test('for an operation of the contract', async () => {
    const response = await send('POST', '/v2/phone-numbers', {});
    expect(response.status).toBe(413);
    expect(response.headers.get('X-Amzn-ErrorType')).toBe('RequestTooLargeException');
  });

  test('for the control interface', async () => {
    expect((await send('PUT', '/_numberkit/fixtures', {})).status).toBe(413);
  });

  test('or has an encoding that the protocol of AWS does not have', async () => {
    const response = await send('POST', '/', {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
    });
    expect(response.status).toBe(415);
    expect(response.headers.get('X-Amzn-ErrorType')).not.toBeNull();
  });
});
