import { describe, expect, test } from 'vitest';
import { createClient } from '../src/client.js';
import { failureOf } from './support/create-client.js';
import { startStubServer } from './support/stub-server.js';
import { toy } from './support/toy-contract.js';

const empty = { status: 200, body: {} };

describe('a request', () => {
  test('of GET has its members in query and headers, under the names of the wire', async () => {
    await using server = await startStubServer(empty);
    const addedSince = new Date('2026-04-01T00:00:00.000Z');
    await createClient(toy, server).listBooks({
      genres: ['crime', 'sci fi&co'],
      maxResults: 10,
      isLent: false,
      addedSince,
      traceId: 'trace-1',
      tags: ['a', 'b'],
    });
    const [sent] = server.requests;
    expect(sent?.method).toBe('GET');
    expect(sent?.url).toBe(
      '/books?genre=crime&genre=sci%20fi%26co&max-results=10&addedSince=2026-04-01T00%3A00%3A00.000Z&isLent=false',
    );
    expect(sent?.headers).toMatchObject({ 'x-trace-id': 'trace-1', 'x-tags': 'a,b' });
  });

  test.each([
    ['tags', ['a,b'], 'must have items that are not empty, without commas'],
    ['tags', ['a', ''], 'must have items that are not empty, without commas'],
    ['tags', [' a'], 'must not begin or end with a blank'],
    ['traceId', 'a ', 'must not begin or end with a blank'],
  ])('does not change a member in a header: %s %j is refused', async (member, value, problem) => {
    await using server = await startStubServer(empty);
    const input = { [member]: value };
    const error = await failureOf(createClient(toy, server).listBooks(input));
    expect(error).toMatchObject({ name: 'InvalidInputError', message: `${member} ${problem}.` });
    expect(server.requests).toEqual([]);
  });

  test.each(['listBooks', 'getHours'] as const)('of %s needs no input', async (operation) => {
    await using server = await startStubServer(empty);
    const client = createClient(toy, server);
    await client[operation]();
    await client.safe[operation]();
    expect(server.requests.map(({ url }) => url.includes('?'))).toEqual([false, false]);
  });

  test('without a body has neither a body nor a content type', async () => {
    await using server = await startStubServer(empty, { status: 204 }, empty);
    const client = createClient(toy, server);
    await client.getHours();
    await client.deleteBook({ isbn: '1' });
    await client.closeAccount({ account: 'a' });
    for (const { headers, text } of server.requests) {
      expect(text).toBe('');
      expect(headers).not.toHaveProperty('content-type');
    }
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'POST']);
  });

  test('of PATCH has the rest of its members in the body', async () => {
    await using server = await startStubServer(empty);
    await createClient(toy, server).changeBook({ isbn: 'a/b', title: 'New' });
    expect(server.requests[0]).toMatchObject({
      method: 'PATCH',
      url: '/books/a%2Fb',
      text: '{"title":"New"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('takes numbers in the path', async () => {
    await using server = await startStubServer(empty);
    await createClient(toy, server).getBook({ shelf: 7, isbn: '978' });
    expect(server.requests[0]?.url).toBe('/shelves/7/books/978');
  });

  test('takes dates in the path, as the contract writes them', async () => {
    await using server = await startStubServer({ status: 204 });
    const timestamps = { input: { 'iso-8601': [['isbn']] }, output: {} };
    const deleteBook = { ...toy.operations.deleteBook, timestamps };
    const client = createClient({ operations: { ...toy.operations, deleteBook } }, server);
    const input: unknown = { isbn: new Date('2026-04-01T00:00:00Z') };
    await Reflect.apply(client.deleteBook, client, [input]);
    expect(server.requests[0]?.url).toBe('/books/2026-04-01T00%3A00%3A00.000Z');
  });

  test('without a body has unknown members in the query, for the server to judge', async () => {
    await using server = await startStubServer(empty);
    const input: object = { color: 'red', size: [1, 2] };
    await createClient(toy, server).getHours(input);
    expect(server.requests[0]?.url).toBe('/hours?color=red&size=1&size=2');
  });

  test('has an idempotency token in its header, the same in every attempt', async () => {
    await using server = await startStubServer({ status: 503 }, { status: 201, body: {} });
    const options = { ...server, sleep: async () => undefined };
    await createClient(toy, options).addBook({ isbn: '1' });
    const tokens = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(tokens).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), tokens[0]]);
    expect(server.requests.map(({ text }) => text)).toEqual(['{"isbn":"1"}', '{"isbn":"1"}']);
  });

  test('has the header of its input in place of the same one of the client', async () => {
    await using server = await startStubServer(empty);
    const headers = { 'x-trace-id': 'client', 'x-other': 'client' };
    await createClient(toy, { ...server, headers }).listBooks({ traceId: 'input' });
    expect(server.requests[0]?.headers).toMatchObject({
      'x-trace-id': 'input',
      'x-other': 'client',
    });
  });

  test('of problems accepts them', async () => {
    await using server = await startStubServer(empty);
    const client = createClient(toy, server);
    await client.getHours();
    await client.closeAccount({ account: 'a' });
    expect(server.requests.map(({ headers }) => headers['accept'])).toEqual([
      'application/json, application/problem+json',
      'application/json',
    ]);
  });

  test.each<[string, object]>([
    ['genres', { genres: ['crime', '\ud800'] }],
    ['traceId', { traceId: 'a\r\nb: c' }],
    ['tags', { tags: ['fine', 'über ☎'] }],
    ['addedSince', { addedSince: '2026-04-01' }],
    ['color', { color: '\udfff' }],
  ])('is not sent if %s cannot be: %o', async (member, input) => {
    await using server = await startStubServer(empty);
    const error = await failureOf(createClient(toy, server).listBooks(input));
    expect(error).toMatchObject({ name: 'InvalidInputError', member, operation: 'listBooks' });
    expect(server.requests).toEqual([]);
  });
});

describe('a success', () => {
  test.each([
    [201, { isbn: '1' }],
    [202, { job: 'job-1' }],
  ])('with status %i is the output', async (status, body) => {
    await using server = await startStubServer({ status, body });
    const client = createClient(toy, server);
    expect(await client.addBook({ isbn: '1' }).withResponse()).toMatchObject({
      output: body,
      status,
    });
  });

  test.each(['', '{"isbn":"1"}', 'no JSON'])(
    'with status 204 has no output, whatever its body: %j',
    async (text) => {
      const fetch = async () => ({
        status: 204,
        headers: new Headers({ 'x-trace': 'id-1' }),
        text: async () => text,
      });
      const client = createClient(toy, { baseUrl: 'http://library.test', fetch });
      expect(await client.deleteBook({ isbn: '1' })).toBeUndefined();
      expect(await client.safe.deleteBook({ isbn: '1' })).toMatchObject({
        outcome: 'success',
        output: undefined,
        status: 204,
        requestId: 'id-1',
      });
    },
  );

  test('without content where the contract has some is unexpected', async () => {
    await using server = await startStubServer({ status: 204 });
    const error = await failureOf(createClient(toy, server).getHours());
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', status: 204 });
  });

  test('may be an empty object, or a map', async () => {
    await using server = await startStubServer(empty, { status: 200, body: { counts: { A1: 3 } } });
    const client = createClient(toy, server);
    expect(await client.changeBook({ isbn: '1' })).toEqual({});
    const { counts } = await client.searchBooks({ words: ['sea'] });
    expect(counts['A1']).toBe(3);
  });

  test('has dates in lists', async () => {
    const body = { books: [{ isbn: '1', addedAt: 1774915200.25 }, { isbn: '2' }] };
    await using server = await startStubServer({ status: 200, body });
    const { books } = await createClient(toy, server).listBooks();
    expect(books).toEqual([
      { isbn: '1', addedAt: new Date('2026-03-31T00:00:00.250Z') },
      { isbn: '2' },
    ]);
  });
});

test('an operation that only reads is repeated after any failure, one that changes something is not', async () => {
  for (const [operation, attempts] of [
    ['searchBooks', 3],
    ['listBooks', 3],
    ['changeBook', 1],
    ['deleteBook', 1],
  ] as const) {
    await using server = await startStubServer('cut', { status: 500 }, { status: 502 });
    const { safe } = createClient(toy, { ...server, sleep: async () => undefined });
    const result = await safe[operation]({ isbn: '1', words: [] });
    expect(result).toMatchObject({ error: { attempts } });
    expect(server.requests).toHaveLength(attempts);
  }
});

test('sensitive members inside lists are masked in logs', async () => {
  const body = { books: [{ isbn: '1', borrower: 'Ada' }, { isbn: '2' }, { borrower: 'Bob' }] };
  await using server = await startStubServer({ status: 200, body });
  const lines: unknown[] = [];
  const logger = { debug: (fields: unknown) => void lines.push(fields) };
  const { books } = await createClient(toy, { ...server, logger }).listBooks({ genres: ['crime'] });
  expect(lines).toMatchObject([
    { input: { genres: ['***'] } },
    { output: { books: [{ isbn: '1', borrower: '***' }, { isbn: '2' }, { borrower: '***' }] } },
  ]);
  expect(books?.[0]?.borrower).toBe('Ada');
});
