import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { notImplemented } from '../src/index.js';
import { openToyServer, type ToyServer } from './open-toy-server.js';

vi.mock('@numberkit/contract', async (importOriginal) => {
  const { operations, services } = await import('./another-contract.js');
  return {
    ...(await importOriginal<object>()),
    operations,
    services,
    toHandlerInput: (_: string, { path, query, body }: Record<string, object>) => ({
      ...body,
      ...query,
      ...path,
    }),
    toWireOutput: (_: string, output: unknown) => output,
  };
});
vi.mock('@numberkit/contract/document', async () => ({
  document: (await import('./another-contract.js')).document,
}));

const echo = (operation: string) => async (input: object) => ({
  status: 200,
  body: { operation, ...input },
});

let toy: ToyServer;
beforeAll(async () => {
  const handlers = {
    requestPhoneNumber: notImplemented,
    putProtectConfigurationRuleSetNumberOverride: notImplemented,
    updatePhoneNumber: notImplemented,
    getToy: echo('getToy'),
    putToy: echo('putToy'),
    listToys: echo('listToys'),
  };
  toy = await openToyServer({ handlers, validateResponses: false });
});
afterAll(() => toy[Symbol.asyncDispose]());

const send = async (method: string, path: string, body?: object): Promise<unknown> =>
  (await toy.send(method, path, body)).json();

test('methods that share a path are operations of their own', async () => {
  expect(await send('GET', '/toys/7')).toEqual({ operation: 'getToy', id: '7' });
  expect(await send('PUT', '/toys/7', { Name: 'a' })).toEqual({
    operation: 'putToy',
    id: '7',
    Name: 'a',
  });
  expect((await toy.send('DELETE', '/toys/7')).headers.get('allow')).toBe('GET, PUT');
});

test('a path without members goes before one whose member could stand for its last segment', async () => {
  expect(await send('GET', '/toys/all?Sort=up')).toEqual({ operation: 'listToys', Sort: 'up' });
});

test('members of the query are converted to their types', async () => {
  expect(await send('GET', '/toys/all?Sort=down&Limit=3')).toEqual({
    operation: 'listToys',
    Sort: 'down',
    Limit: 3,
  });
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
      { Name: 'Limit', Message: 'must be a whole number' },
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
  expect(await send('PUT', '/toys/7')).toEqual({ operation: 'putToy', id: '7' });
  expect(await send('PUT', '/toys/7', {})).toMatchObject({
    Fields: [{ Name: 'Name', Message: 'is missing' }],
  });
});
