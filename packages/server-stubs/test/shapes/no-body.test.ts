import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExchange } from '../open-exchange.js';
import { openAwsToys, type ShapeServer } from '../open-shape-server.js';

let toy: ShapeServer;
beforeAll(async () => {
  toy = await openAwsToys({
    getToy: async ({ id }) => ({ status: 200, body: { id } }),
    deleteToy: async () => ({ status: 204 }),
  });
});
afterAll(() => toy[Symbol.asyncDispose]());

test('a request for an operation without a body needs no content type', async () => {
  expect((await toy.send('GET', '/toys/1')).status).toBe(200);
  expect((await toy.send('DELETE', '/toys/1')).status).toBe(204);
});

test.each([
  ['of the type of the contract', '{"Name":1}', { 'content-type': 'application/json' }],
  ['of another type', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['that is no JSON', '{', { 'content-type': 'application/json' }],
  ['over the limit', 'x'.repeat(5000), { 'content-type': 'application/json' }],
])('a body %s that such a request has all the same means nothing', async (_, body, headers) => {
  expect((await toy.send('DELETE', '/toys/1', body, headers)).status).toBe(204);
});

test('a body that means nothing is read to its end, so that the connection can carry the next request', async () => {
  using exchange = await openExchange(toy.port);
  const body = '{"Name":"GET /toys/2 HTTP/1.1"}';
  exchange.write(`GET /toys/1 HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`);
  expect((await exchange.response()).body).toBe('{"id":"1"}');
  exchange.write(`${body}GET /toys/3 HTTP/1.1\r\nHost: a\r\n\r\n`);
  expect((await exchange.response()).body).toBe('{"id":"3"}');
});

test('a HEAD or OPTIONS request is refused where the contract has only other methods', async () => {
  const head = await toy.send('HEAD', '/toys/1');
  expect(head.status).toBe(405);
  expect(head.headers.get('allow')).toBe('GET, PUT, PATCH, DELETE');
  const options = await toy.send('OPTIONS', '/toys/1');
  expect(options.status).toBe(405);
  expect(options.headers.get('allow')).toBe('GET, PUT, PATCH, DELETE');
});
