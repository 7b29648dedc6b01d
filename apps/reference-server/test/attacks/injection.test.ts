import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: 'http://localhost:3000' });
});
afterAll(() => server[Symbol.asyncDispose]());

const breaks = '%0d%0aX-Injected:%20marked';
const requests: [string, string][] = [
  ['the path of an operation', `POST /phone-numbers/1${breaks} HTTP/1.1`],
  ['an unknown path', `GET /${breaks} HTTP/1.1`],
  ['the query', `POST /v2/phone-numbers?${breaks}=marked HTTP/1.1`],
  ['the path of the control interface', `DELETE /_numberkit/faults/${breaks} HTTP/1.1`],
  ['the method', 'MARKED /v2/phone-numbers HTTP/1.1'],
  [
    'a method that the path does not have',
    'PUT /v2/phone-numbers HTTP/1.1\r\nX-Request-Id: marked',
  ],
  ['the target of AWS', 'POST / HTTP/1.1\r\nX-Amz-Target: PinpointSMSVoiceV2.marked'],
  ['the content type', 'POST /v2/phone-numbers HTTP/1.1\r\nContent-Type: text/marked'],
  ['the accepted types', 'POST /phone-numbers/1 HTTP/1.1\r\nAccept: text/marked'],
  ['the origin', 'POST /v2/phone-numbers HTTP/1.1\r\nOrigin: http://marked'],
  [
    'a preflight',
    'OPTIONS /v2/phone-numbers HTTP/1.1\r\nOrigin: http://marked\r\nAccess-Control-Request-Method: marked\r\nAccess-Control-Request-Headers: marked',
  ],
  [
    'the signature',
    'POST /phone-numbers/1 HTTP/1.1\r\nAuthorization: AWS4-HMAC-SHA256 Credential=marked',
  ],
  [
    'the key of the control interface',
    'GET /_numberkit/state HTTP/1.1\r\nAuthorization: Bearer marked',
  ],
];

test.each(requests)('no header of a response has text of %s', async (_what, head) => {
  const { host, hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  socket.write(`${head}\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  await once(socket, 'close');
  const [headers = ''] = text.split('\r\n\r\n');
  expect(headers).toMatch(/^HTTP\/1\.1 \d/);
  expect(headers).not.toMatch(/marked|x-injected/i);
});
