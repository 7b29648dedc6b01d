import { expect, test } from 'vitest';
import { JsonStream } from '../../src/index.js';
import { openExchange } from '../open-exchange.js';
import { openAwsToys } from '../open-shape-server.js';

test('a success of 204 has no body, no content type and no length', async () => {
  await using toy = await openAwsToys({ deleteToy: async () => ({ status: 204 }) });
  using exchange = await openExchange(toy.port);
  exchange.write('DELETE /toys/1 HTTP/1.1\r\nHost: a\r\n\r\n');
  const { status, headers, body } = await exchange.response();
  expect(status).toBe(204);
  expect(body).toBe('');
  expect(Object.keys(headers)).not.toContain('content-type');
  expect(Object.keys(headers)).not.toContain('content-length');
  expect(Object.keys(headers)).not.toContain('transfer-encoding');
  expect(headers['x-request-id']).toBeTruthy();
  expect(toy.reports).toMatchObject([{ operation: 'deleteToy', status: 204, error: undefined }]);
});

test('an operation may have several statuses of success, each with its own body', async () => {
  await using toy = await openAwsToys({
    createToy: async ({ Name }) =>
      Name === 'later'
        ? { status: 202, body: { Queued: true } }
        : { status: 201, body: { id: '1', Name } },
  });
  const created = await toy.send('POST', '/toys', { Name: 'a' });
  expect(created.status).toBe(201);
  expect(await created.json()).toEqual({ id: '1', Name: 'a' });
  const queued = await toy.send('POST', '/toys', { Name: 'later' });
  expect(queued.status).toBe(202);
  expect(await queued.json()).toEqual({ Queued: true });
});

test('a body may be an empty object', async () => {
  await using toy = await openAwsToys({ changeToy: async () => ({ status: 200, body: {} }) });
  const response = await toy.send('PATCH', '/toys/1', { Size: 2 });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.text()).toBe('{}');
});

async function* pieces(): AsyncGenerator<string> {
  yield '{}';
}

test('a body where the contract has none, and none where it has one, are failures', async () => {
  await using toy = await openAwsToys(
    {
      deleteToy: async () => ({ status: 204, body: await JsonStream.open(pieces()) }),
      // A server in JavaScript could return this.
      changeToy: async () => JSON.parse('{"status":200}'),
    },
    { validateResponses: false },
  );
  expect((await toy.send('DELETE', '/toys/1')).status).toBe(500);
  expect(String(toy.reports.at(-1)?.error)).toContain('deleteToy returned a body with 204');
  expect((await toy.send('PATCH', '/toys/1', {})).status).toBe(500);
  expect(String(toy.reports.at(-1)?.error)).toContain('changeToy returned no body with 200');
});

test('two exceptions of one status and one role are told apart by name', async () => {
  await using toy = await openAwsToys({
    createToy: async ({ Name }, { refuse }) => {
      throw Name === 'a' ? refuse('NameTaken', {}) : refuse('ShelfFull', { Message: 'No room.' });
    },
  });
  const taken = await toy.send('POST', '/toys', { Name: 'a' });
  expect(taken.status).toBe(409);
  expect(taken.headers.get('x-amzn-errortype')).toBe('NameTaken');
  const full = await toy.send('POST', '/toys', { Name: 'b' });
  expect(full.status).toBe(409);
  expect(full.headers.get('x-amzn-errortype')).toBe('ShelfFull');
  expect(await full.json()).toEqual({ Message: 'No room.' });
});
