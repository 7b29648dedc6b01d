import { once } from 'node:events';
import { connect } from 'node:net';
import { findProgram } from '@numberkit/test-support';
import { type Nginx, startNginx } from '@numberkit/test-support/nginx';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// Only a parser that reads the length of the first request in another way sees this one.
const number = '+12065550142';
const hidden = [
  `PUT /v2/protect-configurations/protect-11111111111111111111111111111111/rule-set-number-overrides/${number} HTTP/1.1`,
  'Host: <host>',
  'Content-Type: application/json',
  'Content-Length: 18',
  '',
  '{"Action":"BLOCK"}',
].join('\r\n');
const chunked = `0\r\n\r\n${hidden}`;
const first = 'POST /phone-numbers/%2B12065550100 HTTP/1.1\r\nHost: <host>\r\n';
const json = 'Content-Type: application/json\r\n';

/** The first request with other headers of length; the rest of the message is the hidden one. */
const withHeaders = (headers: string, body = chunked) => `${first}${json}${headers}\r\n\r\n${body}`;

const length = `Content-Length: ${chunked.length}`;
const ambiguous: [string, string][] = [
  ['both a length and chunks', withHeaders(`${length}\r\nTransfer-Encoding: chunked`)],
  ['both chunks and a length', withHeaders(`Transfer-Encoding: chunked\r\n${length}`)],
  [
    'a length and a Transfer-Encoding after blanks',
    withHeaders(`${length}\r\nTransfer-Encoding : chunked`),
  ],
  [
    'a length and a Transfer-Encoding after a tab',
    withHeaders(`${length}\r\nTransfer-Encoding:\tchunked`),
  ],
  [
    'a length and a folded Transfer-Encoding',
    withHeaders(`${length}\r\nTransfer-Encoding:\r\n chunked`),
  ],
  [
    'a length and an unknown Transfer-Encoding',
    withHeaders(`${length}\r\nTransfer-Encoding: xchunked`),
  ],
  [
    'a length and chunks that are not the last encoding',
    withHeaders(`${length}\r\nTransfer-Encoding: chunked, identity`),
  ],
  [
    'a length and two Transfer-Encodings',
    withHeaders(`${length}\r\nTransfer-Encoding: identity\r\nTransfer-Encoding: chunked`),
  ],
  [
    'a length and a Transfer-Encoding in a header that ends with LF',
    withHeaders(`${length}\r\nX: y\nTransfer-Encoding: chunked`),
  ],
  [
    'a length and a Transfer-Encoding after CR alone',
    withHeaders(`${length}\r\nX: y\rTransfer-Encoding: chunked`),
  ],
  [
    'a length and a quoted Transfer-Encoding',
    withHeaders(`${length}\r\nTransfer-Encoding: "chunked"`),
  ],
  ['two lengths', withHeaders(`Content-Length: 5\r\n${length}`)],
  ['two lengths in one header', withHeaders(`Content-Length: 5, ${chunked.length}`)],
  ['a length with a sign', withHeaders(`Content-Length: +5`)],
  ['a negative length', withHeaders('Content-Length: -5')],
  ['a hexadecimal length', withHeaders('Content-Length: 0x5')],
  ['a length with a blank within', withHeaders('Content-Length: 5 5')],
  ['a length that blanks stand before', withHeaders('Content-Length : 5')],
  ['a length that is larger than any number', withHeaders(`Content-Length: ${2n ** 64n + 5n}`)],
  [
    'a chunk whose size overflows',
    withHeaders('Transfer-Encoding: chunked', `10000000000000005\r\nhello\r\n${chunked}`),
  ],
  [
    'a chunk of a negative size',
    withHeaders('Transfer-Encoding: chunked', `-5\r\nhello\r\n${chunked}`),
  ],
  [
    'a chunk whose size has a sign of base',
    withHeaders('Transfer-Encoding: chunked', `0x5\r\nhello\r\n${chunked}`),
  ],
  [
    'a chunk that ends with LF alone',
    withHeaders('Transfer-Encoding: chunked', `5\nhello\n0\n\n${hidden}`),
  ],
  [
    'a chunk extension with a line break',
    withHeaders('Transfer-Encoding: chunked', `5;a=\nb\r\nhello\r\n${chunked}`),
  ],
];

/** Sends a message as it is, and returns the bytes that arrive until the server closes the connection. */
async function exchange(url: string, message: string): Promise<string> {
  const { host, hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(socket, 'connect');
  socket.write(message.replaceAll('<host>', host));
  await once(socket, 'close');
  return text;
}

async function sees(server: TestServer): Promise<boolean> {
  const { accounts } = await server.control.getState();
  return accounts.some(({ ruleSetNumberOverrides }) => ruleSetNumberOverrides.length > 0);
}

// Server and nginx soon close a connection that waits for more, so each test gets the whole exchange.
const brief = { NUMBERKIT_REQUEST_TIMEOUT: 'PT1S', NUMBERKIT_KEEP_ALIVE: 'PT0.5S' };

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(brief);
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => server.control.reset());

describe('a request whose length can be read in two ways', () => {
  test('smuggles another one, which this test would see', async () => {
    const responses = await exchange(server.url, withHeaders('Content-Length: 2', `{}${hidden}`));
    expect(responses.match(/HTTP\/1\.1 \d/g)).toHaveLength(2);
    expect(await sees(server)).toBe(true);
  });

  test.each(ambiguous)('smuggles no other one with %s', async (_what, message) => {
    const responses = await exchange(server.url, message);
    expect(responses.match(/HTTP\/1\.1 [23]/g)).toBeNull();
    expect(await sees(server)).toBe(false);
  });
});

const nginx = findProgram('nginx');

describe.skipIf(nginx === undefined)('the same behind nginx', () => {
  let proxy: Nginx;
  beforeAll(async () => {
    const locations = `
      keepalive_timeout 1s; client_header_timeout 1s; client_body_timeout 1s;
      location / { proxy_pass ${server.url}; proxy_http_version 1.1; proxy_set_header Connection ""; }`;
    proxy = await startNginx(nginx ?? '', locations);
  });
  afterAll(() => proxy[Symbol.asyncDispose]());

  test.each(ambiguous)('is so with %s', async (_what, message) => {
    const responses = await exchange(proxy.url, message);
    const [, second] = responses.match(/HTTP\/1\.1 \d+/g) ?? [];
    // If nginx itself reads two requests, there are two responses, and none is smuggled past it.
    expect(await sees(server)).toBe(second === 'HTTP/1.1 200');
  });
});
