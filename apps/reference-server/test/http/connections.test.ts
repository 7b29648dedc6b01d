import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

async function open(server: TestServer, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text.replaceAll('<host>', new URL(server.url).host));
  return socket;
}

/** What a connection has been sent when the server has closed it. */
async function readToEnd(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(socket, 'close');
  return text;
}

const begun = 'POST /v2/phone-numbers HTTP/1.1\r\nHost: <host>\r\n';
const slow: [string, string][] = [
  ['headers', begun],
  ['body', `${begun}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"Iso`],
  [
    'body of a control request',
    begun.replace('/v2/phone-numbers', '/_numberkit/reset') +
      'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  ],
];

test.each(slow)('a request whose %s never arrives gets 408', async (_what, text) => {
  await using server = await openTestServer({ NUMBERKIT_REQUEST_TIMEOUT: 'PT0.5S' });
  expect(await readToEnd(await open(server, text))).toMatch(/^HTTP\/1\.1 408 /);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});

test('a connection beyond the maximum is closed, and the log names the setting', async () => {
  await using server = await openTestServer({ NUMBERKIT_MAX_CONNECTIONS: '2' });
  const first = await open(server, begun);
  const second = await open(server, begun);
  expect(await readToEnd(await open(server, begun))).toBe('');
  expect(server.log.join('')).toContain('NUMBERKIT_MAX_CONNECTIONS');
  first.destroy();
  second.destroy();
  await vi.waitFor(async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

test('connections that wait for a next request are closed to make room for others', async () => {
  await using server = await openTestServer({ NUMBERKIT_MAX_CONNECTIONS: '1' });
  const idle = await open(server, 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await once(idle, 'data');
  expect(await readToEnd(await open(server, begun))).toBe('');
  await vi.waitFor(async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

test('a connection that has sent nothing is closed when the server stops, before the requests in flight', async () => {
  const server = await openTestServer();
  const unused = readToEnd(await open(server, ''));
  const body = '{"CallingName":"Ada"}';
  const busy = await open(
    server,
    `POST /phone-numbers/%2B12065550100 HTTP/1.1\r\nHost: <host>\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
  );
  await fetch(`${server.url}/health`);
  const stopped = server[Symbol.asyncDispose]();
  expect(await unused).toBe('');
  busy.write(body.slice(1));
  expect(await readToEnd(busy)).toMatch(/^HTTP\/1\.1 200 /);
  await stopped;
});
