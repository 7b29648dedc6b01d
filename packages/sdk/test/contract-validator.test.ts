import type { OpenApiDocument } from '@numberkit/contract';
import { expect, test } from 'vitest';
import { createClient } from '../src/client.js';
import { createContractValidator } from '../src/validation.js';
import { failureOf } from './support/create-client.js';
import { startStubServer } from './support/stub-server.js';
import { toy } from './support/toy-contract.js';

const text = { type: 'string' };
const parameter = (place: string, name: string, schema: object, more: object = {}) => ({
  in: place,
  name,
  schema,
  ...more,
});
const book = { $ref: '#/components/schemas/Book' };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const page = { type: 'object', properties: { books: { type: 'array', items: book } } };

/** The part of the toy's document that a client validates by. */
const document: OpenApiDocument = JSON.parse(
  JSON.stringify({
    openapi: '3.1.0',
    info: {},
    tags: [],
    paths: {
      '/books': {
        get: {
          parameters: [
            parameter('query', 'genre', { type: 'array', items: { enum: ['crime', 'poetry'] } }),
            parameter('query', 'max-results', { type: 'integer', minimum: 1, maximum: 100 }),
            parameter('query', 'pageToken', text),
            parameter('header', 'X-Trace-Id', { ...text, maxLength: 8 }),
          ],
          responses: { 200: json(page) },
        },
      },
      '/books/{isbn}': {
        parameters: [
          parameter('path', 'isbn', { ...text, pattern: '^[0-9]+$' }, { required: true }),
        ],
        delete: { responses: { 204: { description: 'Deleted.' } } },
      },
      '/hours': {
        get: {
          responses: {
            200: json({
              type: 'object',
              propertyNames: { enum: ['mon', 'tue'] },
              additionalProperties: text,
            }),
          },
        },
      },
    },
    components: {
      schemas: { Book: { type: 'object', required: ['isbn'], properties: { isbn: text } } },
      responses: {},
    },
  }),
);

const validator = createContractValidator({ document });

test.each<[string, string, object]>([
  ['genres.1', 'enum', { genres: ['crime', 'cooking'] }],
  ['maxResults', 'maximum', { maxResults: 101 }],
  ['maxResults', 'type', { maxResults: '10' }],
  ['traceId', 'maxLength', { traceId: 'far too long' }],
  ['color', 'no member', { color: 'red' }],
])('%s of the input that violates %s is not sent: %j', async (member, problem, input) => {
  await using server = await startStubServer({ status: 200, body: {} });
  const error = await failureOf(createClient(toy, { ...server, validator }).listBooks(input));
  expect(error).toMatchObject({ name: 'InvalidInputError', member });
  expect(error).toHaveProperty('message', expect.stringContaining(problem));
  expect(server.requests).toEqual([]);
});

test('an input of the contract is sent, page by page', async () => {
  await using server = await startStubServer(
    { status: 200, body: { books: [{ isbn: '1' }], nextPageToken: 'a' } },
    { status: 200, body: { books: [{}] } },
  );
  const client = createClient(toy, { ...server, validator });
  const items = client.listBooks.items({ genres: ['crime'], maxResults: 1, traceId: 'trace-1' });
  expect(await items.next()).toMatchObject({ value: { isbn: '1' } });
  expect(await failureOf(items.next())).toMatchObject({
    name: 'UnexpectedResponseError',
    message: expect.stringContaining('books.0.isbn is required'),
  });
});

test('a path member and a success without content are validated', async () => {
  await using server = await startStubServer({ status: 204 });
  const client = createClient(toy, { ...server, validator });
  expect(await client.deleteBook({ isbn: '978' })).toBeUndefined();
  const error = await failureOf(client.deleteBook({ isbn: 'abc' }));
  expect(error).toMatchObject({ name: 'InvalidInputError', member: 'isbn' });
});

test('the keys of a map are validated', async () => {
  await using server = await startStubServer(
    { status: 200, body: { mon: '9-5' } },
    { status: 200, body: { mon: '9-5', sun: 'closed' } },
  );
  const client = createClient(toy, { ...server, validator });
  expect(await client.getHours()).toEqual({ mon: '9-5' });
  expect(await failureOf(client.getHours())).toMatchObject({ name: 'UnexpectedResponseError' });
});
