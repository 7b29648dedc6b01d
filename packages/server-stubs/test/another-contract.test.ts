import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openAwsToys, type ShapeServer } from './open-shape-server.js';

const seen: object[] = [];
const record = async (input: { id: string }) => {
  seen.push(input);
  return { status: 200 as const, body: { id: input.id } };
};

let toy: ShapeServer;
beforeAll(async () => {
  toy = await openAwsToys({
    getToy: record,
    putToy: record,
    listToys: async (input) => {
      seen.push(input);
      return { status: 200, body: { Toys: [] } };
    },
  });
});
beforeEach(() => seen.splice(0));
afterAll(() => toy[Symbol.asyncDispose]());

const send = async (method: string, path: string, body?: object): Promise<unknown> =>
  (await toy.send(method, path, body)).json();

test('methods that share a path are operations of their own', async () => {
  await send('GET', '/toys/7');
  await send('PUT', '/toys/7', { Name: 'a' });
  expect(toy.reports.slice(-2)).toMatchObject([{ operation: 'getToy' }, { operation: 'putToy' }]);
  expect(seen).toEqual([{ id: '7' }, { id: '7', Name: 'a' }]);
  expect((await toy.send('POST', '/toys/7')).headers.get('allow')).toBe('GET, PUT, PATCH, DELETE');
});

test('a path without members goes before one whose member could stand for its last segment', async () => {
  await send('GET', '/toys/all?Sort=up');
  expect(seen).toEqual([{ Sort: 'up' }]);
});

test('members of the query are converted to their types', async () => {
  await send('GET', '/toys/all?Sort=down&Limit=3');
  expect(seen).toEqual([{ Sort: 'down', Limit: 3 }]);
});

test('wrong, missing and unknown members of the query are refused by name', async () => {
  expect(await send('GET', '/toys/all?Limit=10&Page=2')).toEqual({
    Message:
      'Page is not a query parameter of this request; Sort is missing; Limit must be at most 9.',
    Fields: [
      { Name: 'Page', Message: 'is not a query parameter of this request' },
      { Name: 'Sort', Message: 'is missing' },
      { Name: 'Limit', Message: 'must be at most 9' },
    ],
  });
  expect(await send('GET', '/toys/all?Sort=&Limit=x&Limit=y')).toMatchObject({
    Fields: [
      { Name: 'Limit', Message: 'must have one value and stand once in the query' },
      { Name: 'Sort', Message: 'must be one of up, down' },
    ],
  });
});

test('a parameter that all methods of a path share is checked against its schema', async () => {
  expect(await send('GET', '/toys/1234')).toMatchObject({
    Fields: [{ Name: 'id', Message: 'must have at most 3 characters' }],
  });
});

test('an optional body may be absent', async () => {
  await send('PUT', '/toys/7');
  expect(seen).toEqual([{ id: '7' }]);
  expect(await send('PUT', '/toys/7', {})).toMatchObject({
    Fields: [{ Name: 'Name', Message: 'is missing' }],
  });
});
