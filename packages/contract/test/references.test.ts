import { expect, test } from 'vitest';
import { findPart, type JsonObject, resolveReference, toNames, toReference } from '../src/index.js';

const document: JsonObject = {
  paths: {
    '/a/{b}': { get: { responses: { '200': { $ref: '#/components/responses/Done' } } } },
  },
  components: {
    responses: { Done: { content: { json: { schema: { $ref: '#/components/schemas/Tag' } } } } },
    schemas: {
      Tag: { type: 'object', description: 'A tag.' },
      Alias: { $ref: '#/components/schemas/Tag', description: 'Its other name.' },
      'a~/ b': { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Alias' }] },
    },
  },
};

test('a reference is resolved through others, and members beside it win', () => {
  const value = { $ref: '#/components/schemas/Alias', deprecated: true };
  expect(resolveReference(document, value)).toEqual({
    type: 'object',
    description: 'Its other name.',
    deprecated: true,
  });
  expect(resolveReference(document, { type: 'string' })).toEqual({ type: 'string' });
});

test('a reference to nothing, a list and a missing value resolve to undefined', () => {
  expect(resolveReference(document, { $ref: '#/components/schemas/constructor' })).toBeUndefined();
  expect(resolveReference(document, [])).toBeUndefined();
  expect(resolveReference(document, undefined)).toBeUndefined();
});

test('a part names the place where it stands, behind the references on the way to it', () => {
  const path = ['paths', '/a/{b}', 'get', 'responses', '200', 'content', 'json', 'schema'];
  expect(findPart(document, path)).toEqual({
    at: ['components', 'schemas', 'Tag'],
    value: { type: 'object', description: 'A tag.' },
  });
  expect(findPart(document, ['paths', '/a/{b}', 'put', 'responses'])).toBeUndefined();
});

test('names with special characters and items of lists can be referred to', () => {
  const names = ['components', 'schemas', 'a~/ b', 'anyOf', '0'];
  const reference = toReference(names);
  expect(reference).toBe('#/components/schemas/a~0~1%20b/anyOf/0');
  expect(toNames(reference)).toEqual(names);
  expect(resolveReference(document, { $ref: reference })).toEqual({ type: 'null' });
});
