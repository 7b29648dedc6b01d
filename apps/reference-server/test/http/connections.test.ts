import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { waitFor } from '@numberkit/test-support/wait-for';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { startServer } from '../../src/start-server.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

async function open(server: Pick<TestServer, 'url'>, text: string): Promise<Socket> {
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
  await waitFor(async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

test('connections that wait for a next request are closed to make room for others', async () => {
  await using server = await openTestServer({ NUMBERKIT_MAX_CONNECTIONS: '1' });
  const idle = await open(server, 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await once(idle, 'data');
  expect(await readToEnd(await open(server, begun))).toBe('');
  await waitFor(async () => {
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

test('a server that drains handles the next request of a connection that is open, and takes no new one', async () => {
  await using server = await startServer({
    config: toConfig(toSettings({ PORT: '0', DATABASE_URL: 'sqlite::memory:' }), process.cwd()),
    logger: pino({ level: 'silent' }),
    compileOnFirstCall: true,
  });
  const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: <host>\r\n\r\n`;
  const kept = await open(server, ask('/health'));
  await once(kept, 'data');
  const drained = server.drain();
  await expect(fetch(`${server.url}/health`)).rejects.toMatchObject({
    cause: { code: 'ECONNREFUSED' },
  });
  kept.write(ask('/ready').replace('<host>', new URL(server.url).host));
  const text = await readToEnd(kept);
  expect(text).toMatch(/^HTTP\/1\.1 503 /);
  expect(text).toMatch(/^connection: close\r$/im);
  expect(text).toContain('"stopping"');
  await drained;
});
