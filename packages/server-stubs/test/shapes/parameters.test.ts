import type { RequestHandler } from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOperations } from '../../src/index.js';
import {
  noToyHandlers,
  openAwsToys,
  openShapeServer,
  type ShapeServer,
} from '../open-shape-server.js';
import { createAwsToys } from '../toy-contract.js';

const seen: object[] = [];
const listToys = async (input: object) => {
  seen.push(input);
  return { status: 200 as const, body: { Toys: [] } };
};

let toy: ShapeServer;
beforeAll(async () => {
  toy = await openAwsToys({ listToys });
});
beforeEach(() => seen.splice(0));
afterAll(() => toy[Symbol.asyncDispose]());

/** The input that the handler receives for a query and headers. */
async function inputOf(query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await toy.send('GET', `/toys/all?Sort=up&${query}`, undefined, headers);
  expect(await response.json()).toEqual({ Toys: [] });
  const { Sort, ...rest } = Object(seen.at(-1));
  return rest;
}

/** The names and messages with which a query and headers are refused. */
async function problemsOf(query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await toy.send('GET', `/toys/all?Sort=up&${query}`, undefined, headers);
  expect(response.status).toBe(400);
  const { Fields = [] }: { Fields?: { Name: string; Message: string }[] } = Object(
    await response.json(),
  );
  return Fields.map(({ Name, Message }) => `${Name} ${Message}`);
}

describe('members of the query', () => {
  test('are numbers, booleans and dates where the contract says so', async () => {
    expect(await inputOf('Limit=3&IsNew=false&max-price=1.5&since=2030-01-01T00:00:00Z')).toEqual({
      Limit: 3,
      IsNew: false,
      MaxPrice: 1.5,
      Since: new Date('2030-01-01T00:00:00Z'),
    });
  });

  test('have the names of the contract for the handler, and those of the sender in a refusal', async () => {
    expect(await inputOf('max-price=2')).toEqual({ MaxPrice: 2 });
    expect(await problemsOf('max-price=-1')).toEqual(['max-price must be at least 0']);
    expect(await problemsOf('MaxPrice=1')).toEqual([
      'MaxPrice is not a query parameter of this request',
    ]);
    expect(await problemsOf('since=soon')).toEqual([
      'since must be in the format date-time, such as 2030-01-01T00:00:00Z',
    ]);
    expect(await problemsOf('since=9999-12-31T23:59:59-01:00')).toEqual([
      'since must be a moment of the years 0000 to 9999, without leap seconds',
    ]);
  });

  test('may have brackets in their names', async () => {
    expect(await inputOf('filter%5Bid%5D=abc')).toEqual({ filterId: 'abc' });
    expect(await problemsOf('filter[id]=1')).toEqual(['filter[id] must match ^[a-z]+$']);
    expect(await problemsOf('filter[name]=a')).toEqual([
      'filter[name] is not a query parameter of this request',
    ]);
  });

  test('that are lists take a parameter for each item, and one alone is a list of one', async () => {
    expect(await inputOf('tag=a&tag=b&tag=c')).toEqual({ Tags: ['a', 'b', 'c'] });
    expect(await inputOf('tag=a')).toEqual({ Tags: ['a'] });
    expect(await problemsOf('tag=a,b')).toEqual(['tag.0 must match ^[a-z]+$']);
    expect(await problemsOf('tag=')).toEqual(['tag.0 must match ^[a-z]+$']);
    expect(await problemsOf('tag=a&tag=B&tag=c&tag=d')).toEqual([
      'tag must have at most 3 items',
      'tag.1 must match ^[a-z]+$',
    ]);
  });

  test.each(['extended', 'simple', false])(
    'are the same whatever the query parser of the application: %s',
    async (parser) => {
      const before: RequestHandler = ({ app }, _, next) => {
        app.set('query parser', parser);
        next();
      };
      await using other = await openAwsToys({ listToys }, { before });
      await other.send('GET', '/toys/all?Sort=up&filter[id]=a&tag=a&tag=b&X=1&');
      expect(other.reports.at(-1)).toMatchObject({ status: 400 });
      await other.send('GET', '/toys/all?Sort=up&filter[id]=a&tag=a&tag=b&');
      expect(seen).toEqual([{ Sort: 'up', filterId: 'a', Tags: ['a', 'b'] }]);
    },
  );

  test('are all read, however many there are', async () => {
    const many = 'tag=a&'.repeat(1500);
    expect(await problemsOf(`${many}Page=1`)).toEqual([
      'Page is not a query parameter of this request',
      'tag must have at most 3 items',
    ]);
  });

  test('that have one value are refused if they come twice, and are not missing then', async () => {
    expect(await problemsOf('filter[id]=a&filter[id]=b&IsNew=true&IsNew=true')).toEqual([
      'filter[id] must have one value and stand once in the query',
      'IsNew must have one value and stand once in the query',
    ]);
    expect(await problemsOf('Sort=down')).toEqual([
      'Sort must have one value and stand once in the query',
    ]);
  });

  test('may be percent-encoded, in UTF-8 only', async () => {
    expect(await problemsOf('filter%5Bid%5D=%ff')).toEqual([
      'filter[id] must be percent-encoded UTF-8',
    ]);
    expect(await problemsOf('tag=a&tag=%zz')).toEqual(['tag must be percent-encoded UTF-8']);
    expect(await problemsOf('%ff=1')).toEqual(['%ff is not a query parameter of this request']);
    expect(await inputOf('Limit=%33')).toEqual({ Limit: 3 });
    expect(await problemsOf('__proto__=1')).toEqual([
      '__proto__ is not a query parameter of this request',
    ]);
  });

  test.each([
    'Limit=0x3',
    'Limit=%203',
    'Limit=3.5',
    'Limit=',
    'Limit=+3',
    'Limit=3&Limit=4',
    'Limit=1e400',
    'Limit=03',
    'IsNew=1',
    'IsNew=',
    'IsNew=TRUE',
    'max-price=0x1',
    'max-price=Infinity',
  ])('that are not spelled as the contract writes values are refused: %s', async (query) => {
    expect(await problemsOf(query)).toHaveLength(1);
  });
});

describe('members in headers', () => {
  test('are read whatever the case of the header', async () => {
    expect(await inputOf('', { 'x-TRACE-id': 'a-1' })).toEqual({ TraceId: 'a-1' });
  });

  test('that are lists stand in one header, separated by commas', async () => {
    expect(await inputOf('', { 'X-Colours': '1, 2,3' })).toEqual({ Colours: [1, 2, 3] });
    expect(await inputOf('', { 'X-Colours': '7' })).toEqual({ Colours: [7] });
    expect(await inputOf('', { 'X-Colours': '1,, 2,' })).toEqual({ Colours: [1, 2] });
    expect(await problemsOf('', { 'X-Colours': '1,x' })).toEqual([
      'X-Colours.1 must be a whole number',
    ]);
  });

  test('are refused by the names of the headers, in the spelling of the contract', async () => {
    expect(await problemsOf('', { 'x-trace-id': 'much too long' })).toEqual([
      'X-Trace-Id must have at most 8 characters',
    ]);
  });

  test('are the only headers that the handler sees', async () => {
    expect(await inputOf('', { 'X-Other': 'a' })).toEqual({});
  });
});

test('parameters of several places may have one name, and an operation may replace those of its path', async () => {
  const contract = createAwsToys();
  const { getToy } = contract.operations;
  const id = (place: string, member: string) => ({
    name: 'id',
    in: place,
    'x-member': member,
    schema: { type: 'string', pattern: `^${member}$` },
  });
  Object.assign(contract.document.paths['/toys/{id}']?.['get'] ?? {}, {
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 9 } },
      id('query', 'queryId'),
      id('header', 'headerId'),
    ],
  });
  const operations = {
    ...contract.operations,
    getToy: {
      ...getToy,
      members: { ...getToy.members, query: ['queryId'], header: ['headerId'] },
      wireNames: { queryId: 'id', headerId: 'id' },
    },
  };
  await using other = await openShapeServer(
    { ...contract, operations },
    {
      ...noToyHandlers,
      getToy: async (input) => {
        seen.push(input);
        return { status: 200, body: { id: input.id } };
      },
    },
  );
  const headers = { id: 'headerId' };
  const found = await other.send('GET', '/toys/longer?id=queryId', undefined, headers);
  expect(found.status).toBe(200);
  expect(seen).toEqual([{ id: 'longer', queryId: 'queryId', headerId: 'headerId' }]);
  const refused = await other.send('GET', '/toys/1?id=x', undefined, headers);
  expect(await refused.json()).toMatchObject({ Message: 'id must match ^queryId$.' });
});

test('members that something else has read have the names of the wire, and are refused by those of the input', async () => {
  const contract = createAwsToys();
  const handlers = { ...noToyHandlers, listToys };
  const operations = await createOperations(contract, { handlers });
  const handle = (query: Record<string, unknown>, header: Record<string, unknown>) => {
    const members = { path: {}, query: { Sort: 'up', ...query }, header, body: undefined };
    const call = { requestId: 'id', context: () => undefined };
    return operations.handleMembers(contract.operations.listToys, members, call);
  };
  await handle({ 'max-price': 2, tag: ['a'] }, { 'X-Trace-Id': 'a-1' });
  expect(seen).toEqual([{ Sort: 'up', MaxPrice: 2, Tags: ['a'], TraceId: 'a-1' }]);
  expect(await handle({ 'max-price': -1 }, { 'X-Colours': [-1] })).toMatchObject({
    status: 400,
    body: { Fields: [{ Name: 'MaxPrice' }, { Name: 'Colours.0' }] },
  });
});
