import type { JsonObject } from '@numberkit/contract';
import { document } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, it } from 'vitest';
import { createKnownMembersReader } from '../../src/server/known-members.js';
import { createOperation, createPaths } from '../toy-contract.js';

const members = { path: [], query: [], header: [], body: ['Member'] };
const operation = createOperation({ method: 'POST', members });

function read(schema: JsonObject, value: unknown): unknown {
  const paths = createPaths(operation, { Member: schema });
  const readKnown = createKnownMembersReader({ ...document, paths });
  return readKnown(operation, members.body, { Member: value })['Member'];
}

describe('the known members of a JSON object', () => {
  it('are found behind a reference', () => {
    const schema = { $ref: '#/components/schemas/Tag', description: 'A tag.' };
    expect(read(schema, { Key: 'k', Unknown: 1 })).toEqual({ Key: 'k' });
  });

  it('are all members of a map, by the schema of its values', () => {
    const map = { type: 'object', additionalProperties: { type: 'string' } };
    expect(read(map, { a: '1', b: null })).toEqual({ a: '1' });
    expect(() => read(map, { a: 1 })).toThrow('Member.a must be of the JSON type string.');
  });

  it('are all members of a map with patterns of names, by the schema of their pattern', () => {
    const map = {
      type: 'object',
      patternProperties: { '^n': { type: 'number' }, '^s': { type: 'string' } },
      additionalProperties: false,
    };
    expect(read(map, { n1: 1, s1: 'a', s2: null, other: true })).toEqual({
      n1: 1,
      s1: 'a',
      other: true,
    });
    expect(() => read(map, { s1: 1 })).toThrow('Member.s1 must be of the JSON type string.');
  });

  it('are all members of an object without a schema', () => {
    expect(read({ type: 'object' }, { a: { b: [1, 'c'] } })).toEqual({ a: { b: [1, 'c'] } });
  });

  it('are no members of an object whose schema has none', () => {
    expect(read({ type: 'object', additionalProperties: false }, { a: 1 })).toEqual({});
  });

  it('may be of one of several types', () => {
    const schema = { type: ['string', 'integer'] };
    expect(read(schema, 'a')).toBe('a');
    expect(read(schema, 1)).toBe(1);
    expect(() => read(schema, 1.5)).toThrow('Member must be of the JSON type string or integer.');
  });

  it('are copied without a change of a prototype', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const copy = read({ type: 'object' }, value);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.hasOwn(Object(copy), '__proto__')).toBe(true);
  });

  it('are looked up without a look at all members or items of a large value', () => {
    let looks = 0;
    const count = <Value extends object>(value: Value): Value =>
      new Proxy(value, {
        get: (target, name, receiver) => {
          looks += 1;
          return Reflect.get(target, name, receiver);
        },
        ownKeys: () => {
          throw new Error('Nobody needs all names of this object.');
        },
      });
    const object = { type: 'object', additionalProperties: false, properties: { a: {} } };
    const list = { type: 'array', maxItems: 3, items: object };
    const value = count(Array.from({ length: 100_000 }, () => count({ a: 1, b: 2 })));
    const item = { a: 1 };
    expect(read(list, value)).toEqual([item, item, item, item]);
    expect(looks).toBeLessThan(50);
  });
});
