import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function send(target: string): Promise<{ head: string; body: string }> {
  const { hostname, port, host } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { head, body };
}

test.each([
  'http://[:::',
  'http://[::1',
  'http://a:b:c/',
  'http://127.0.0.1:99999999/',
  'http://%zz/',
  'https://',
  'mailto:x',
])('the target %s, which is no URL, gets the response of an unknown path', async (target) => {
  const lines = server.log.length;
  const { head, body } = await send(target);
  if (head.startsWith('HTTP/1.1 400')) {
    // Node's HTTP parser has refused the request.
    expect(body).toBe('');
    return;
  }
  expect(head).toMatch(/^HTTP\/1\.1 404/);
  expect(head).toMatch(/^x-amzn-RequestId: [0-9a-f-]{36}$/im);
  expect(head).toMatch(/^content-type: application\/json/im);
  expect(JSON.parse(body)).toMatchObject({ __type: 'UnknownOperationException' });
  expect(server.log.length).toBe(lines + 1);
  const { entries } = await server.control.listJournal();
  expect(entries.at(-1)).toMatchObject({ status: 404 });
});
