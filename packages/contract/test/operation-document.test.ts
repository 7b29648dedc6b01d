import { describe, expect, it } from 'vitest';
import { findJsonSchema, findOperation, listParameters, toWireName } from '../src/index.js';

const id = { name: 'id', in: 'path', schema: { type: 'string' } };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const ownLimit = { ...limit, schema: { type: 'integer', maximum: 5 } };
const header = { ...limit, in: 'header' };
const schema = { $ref: '#/components/schemas/Toy' };
const list = {
  parameters: [ownLimit, { $ref: '#/components/parameters/Header' }],
  requestBody: { $ref: '#/components/requestBodies/Toy' },
};
const document = {
  paths: { '/toys/{id}': { parameters: [id, limit], get: list, delete: {} } },
  components: {
    parameters: { Header: header },
    requestBodies: { Toy: { content: { 'application/json': { schema } } } },
  },
};
const route = { path: '/toys/{id}', method: 'GET' } as const;

describe('an operation of a document', () => {
  it('is found by its route', () => {
    expect(findOperation(document, route)).toBe(list);
    expect(findOperation(document, { ...route, method: 'PUT' })).toBeUndefined();
    expect(findOperation(document, { ...route, path: '/other' })).toBeUndefined();
  });

  it('has the parameters of its path that it does not replace, and its own', () => {
    expect(listParameters(document, route)).toEqual([id, ownLimit, header]);
    expect(listParameters(document, { ...route, method: 'DELETE' })).toEqual([id, limit]);
    expect(listParameters(document, { ...route, path: '/other' })).toEqual([]);
  });

  it('has a schema of its body, as it stands there, if the body is JSON', () => {
    expect(findJsonSchema(document, list.requestBody)).toEqual(schema);
    expect(findJsonSchema(document, { content: { 'text/plain': { schema } } })).toBeUndefined();
    expect(findJsonSchema(document, undefined)).toBeUndefined();
  });
});

describe('the name of a member on the wire', () => {
  it('is its own if the contract gives it no other', () => {
    const wireNames = { MaxResults: 'max-results' };
    expect(toWireName({ wireNames }, 'MaxResults')).toBe('max-results');
    expect(toWireName({ wireNames }, 'Status')).toBe('Status');
    expect(toWireName({}, 'Status')).toBe('Status');
  });

  it('is its own if it is the name of a member that every object inherits', () => {
    expect(toWireName({ wireNames: {} }, 'constructor')).toBe('constructor');
  });
});
