import { describe, expect, test } from 'vitest';
import { createClient, PaginationError } from '../src/client.js';
import { failureOf } from './support/create-client.js';
import { type StubResponse, startStubServer } from './support/stub-server.js';
import { ToyClient } from './support/toy-client.js';
import { toProblem, toy } from './support/toy-contract.js';

/** The response with a page of books. */
function toPage(isbns: readonly string[], nextPageToken?: string) {
  return { status: 200, body: { books: isbns.map((isbn) => ({ isbn })), nextPageToken } };
}

async function toList<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What an iteration gave before it failed, and its error. */
async function toFailed<Item>(items: AsyncIterable<Item>) {
  const list: Item[] = [];
  const error = await failureOf(
    (async () => {
      for await (const item of items) list.push(item);
    })(),
  );
  return { list, error };
}

const three: [StubResponse, StubResponse, StubResponse] = [
  toPage(['1', '2'], 'a/b'),
  toPage([], 'c'),
  toPage(['3']),
];

describe('the items of a list', () => {
  test('are those of all pages, in order, each page asked for with the token of the one before', async () => {
    await using server = await startStubServer(...three);
    const client = createClient(toy, server);
    const books = await toList(client.listBooks.items({ genres: ['crime'], maxResults: 2 }));
    expect(books.map(({ isbn }) => isbn)).toEqual(['1', '2', '3']);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/books?genre=crime&max-results=2',
      '/books?genre=crime&max-results=2&pageToken=a%2Fb',
      '/books?genre=crime&max-results=2&pageToken=c',
    ]);
  });

  test('of a generated client are the same', async () => {
    await using server = await startStubServer(...three);
    const { listBooks } = new ToyClient(server);
    expect(await toList(listBooks.items())).toEqual([{ isbn: '1' }, { isbn: '2' }, { isbn: '3' }]);
  });

  test('are read page by page, no sooner than they are asked for', async () => {
    await using server = await startStubServer(...three);
    const items = createClient(toy, server).listBooks.items();
    expect(server.requests).toHaveLength(0);
    await items.next();
    await items.next();
    expect(server.requests).toHaveLength(1);
    await items.return?.();
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [{}],
    [{ books: null }],
    [{ books: [], nextPageToken: null }],
    [{ nextPageToken: '' }],
  ])('are none if the only page is %j', async (body) => {
    await using server = await startStubServer({ status: 200, body });
    expect(await toList(createClient(toy, server).listBooks.items())).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('start at the token of the input, and a later change of the input has no effect', async () => {
    await using server = await startStubServer(...three);
    const input = { genres: ['crime'], pageToken: 'first' };
    const pages = createClient(toy, server).listBooks.pages(input);
    await pages.next();
    input.pageToken = 'other';
    input.genres = ['science'];
    await toList(pages);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/books?genre=crime&pageToken=first',
      '/books?genre=crime&pageToken=a%2Fb',
      '/books?genre=crime&pageToken=c',
    ]);
  });
});

test('the pages of a list are the outputs of its calls', async () => {
  await using server = await startStubServer(...three);
  const pages = await toList(createClient(toy, server).listBooks.pages({}));
  expect(pages).toEqual(three.map(({ body }) => JSON.parse(JSON.stringify(body))));
});

test('the method itself reads one page', async () => {
  await using server = await startStubServer(...three);
  const { output, status } = await createClient(toy, server).listBooks().withResponse();
  expect(output.nextPageToken).toBe('a/b');
  expect(status).toBe(200);
  expect(server.requests).toHaveLength(1);
});

describe('an iteration fails', () => {
  test.each([
    ['the same token again and again', [toPage(['1'], 'a')], ['1', '1']],
    [
      'tokens in a circle',
      [toPage(['1'], 'a'), toPage(['2'], 'b'), toPage(['3'], 'a')],
      ['1', '2', '3'],
    ],
  ])('if the server sends %s', async (_what, responses, isbns) => {
    await using server = await startStubServer(...responses);
    const { list, error } = await toFailed(createClient(toy, server).listBooks.items());
    expect(list.map(({ isbn }) => isbn)).toEqual(isbns);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({
      name: 'PaginationError',
      message: 'listBooks got a page token again.',
      operation: 'listBooks',
      status: 200,
    });
  });

  test('if the server sends back the token of the input', async () => {
    await using server = await startStubServer(toPage(['1'], 'a'));
    const { list, error } = await toFailed(
      createClient(toy, server).listBooks.items({ pageToken: 'a' }),
    );
    expect(list).toHaveLength(1);
    expect(error).toBeInstanceOf(PaginationError);
  });

  test.each(['client', 'iteration'])(
    'after the maximum number of pages of the %s',
    async (owner) => {
      let page = 0;
      const fetch = async () => {
        page += 1;
        const body = { books: [{ isbn: `${page}` }], nextPageToken: `token-${page}` };
        return new Response(JSON.stringify(body));
      };
      const limit = { maxPages: 3 };
      const options = { baseUrl: 'http://library.test', fetch, ...(owner === 'client' && limit) };
      const { listBooks } = createClient(toy, options);
      const { list, error } = await toFailed(
        listBooks.pages({}, owner === 'client' ? undefined : limit),
      );
      expect(list).toHaveLength(3);
      expect(error).toMatchObject({
        name: 'PaginationError',
        message: 'listBooks has more than 3 pages.',
      });
      expect(page).toBe(3);
    },
  );

  test.each([0, Number.NaN, '3'])('if %j is the maximum number of pages', async (maxPages) => {
    const { listBooks } = createClient(toy, { baseUrl: 'http://library.test' });
    const options: object = { maxPages };
    const { error } = await toFailed(listBooks.items({}, options));
    expect(error).toMatchObject({ name: 'InvalidInputError', member: 'maxPages' });
  });

  test('with the error of a page, after the items before it', async () => {
    const failure = { status: 500, body: toProblem('internal', 500) };
    await using server = await startStubServer(toPage(['1'], 'a'), failure);
    const { list, error } = await toFailed(
      createClient(toy, { ...server, maxAttempts: 1 }).listBooks.items(),
    );
    expect(list).toEqual([{ isbn: '1' }]);
    expect(error).toMatchObject({ name: 'Internal', status: 500 });
  });

  test("when the caller's signal aborts, before the next page is asked for", async () => {
    await using server = await startStubServer(...three);
    const controller = new AbortController();
    const { signal } = controller;
    const items = createClient(toy, server).listBooks.items({}, { signal });
    await items.next();
    await items.next();
    controller.abort('enough');
    expect(await failureOf(items.next())).toMatchObject({ name: 'AbortedError', cause: 'enough' });
    expect(server.requests).toHaveLength(1);
  });
});

test('the options of an iteration hold for the call of each page, retries included', async () => {
  const [first, second, third] = three;
  await using server = await startStubServer(
    first,
    { status: 503 },
    second,
    { status: 503 },
    third,
  );
  const headers = { 'x-key': 'k' };
  const options = { ...server, sleep: async () => undefined, maxAttempts: 1 };
  const { listBooks } = createClient(toy, options);
  expect(await toList(listBooks.items({}, { headers, maxAttempts: 2 }))).toHaveLength(3);
  expect(server.requests.map((request) => request.headers['x-key'])).toEqual(Array(5).fill('k'));
});
