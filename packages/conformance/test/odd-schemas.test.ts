import { toContract } from '@numberkit/codegen/contract';
import { isRecord } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { createSuiteOfFacts, type Suite } from '../src/create-suite.js';
import { toExchanges } from '../src/scenario/scenario.js';
import { contract } from './notes/notes.js';
import { scenarios } from './notes/scenarios.js';

/** The suite of the notes, one of whose members has another schema. */
function toSuite(schema: object): Suite {
  const { document } = structuredClone(contract);
  Object.assign(document.components.schemas, {
    Tree: {
      type: 'object',
      description: 'A tree.',
      properties: {
        name: { type: 'string', description: 'The name.' },
        parts: {
          type: 'array',
          description: 'Its parts.',
          items: { $ref: '#/components/schemas/Tree' },
        },
      },
    },
  });
  const { properties } = document.components.schemas['NewNote'] ?? {};
  Object.assign(Object(properties), { odd: { description: 'An odd member.', ...schema } });
  return createSuiteOfFacts(toContract(document), scenarios);
}

/** The values of the member that the generated cases send, by the ends of the cases' ids. */
function toValues(suite: Suite): Readonly<Record<string, unknown>> {
  const start = 'addNote/schema/odd';
  return Object.fromEntries(
    suite.cases
      .filter(({ id }) => id.startsWith(start))
      .flatMap((scenario) => {
        const [mutation] = toExchanges(scenario).at(-1)?.mutate ?? [];
        const value = mutation?.change === 'member' ? mutation.to : undefined;
        return [[scenario.id.slice(start.length), value]];
      }),
  );
}

describe('the cases of a suite', () => {
  test('are made when they are first read, not with the suite', () => {
    const suite = toSuite({ type: 'string', pattern: '^(?=a)b$' });
    expect(() => suite.cases).toThrow('No text is known for ^(?=a)b$');
  });

  test('are made once', () => {
    const suite = toSuite({});
    expect(suite.cases).toBe(suite.cases);
  });
});

describe('the cases of a member', () => {
  test('of any value are that it may be there, and no wrong one', () => {
    const suite = toSuite({});
    expect(toValues(suite)).toEqual({});
    const every = suite.cases.find(({ id }) => id === 'addNote/names-every-wrong-member');
    const mutations = every && toExchanges(every).flatMap(({ mutate = [] }) => mutate);
    expect(mutations).toContainEqual({ change: 'member', name: 'priority', to: {} });
    expect(mutations).not.toContainEqual(expect.objectContaining({ name: 'odd' }));
  });

  test('of two types are no values of either', () => {
    expect(toValues(toSuite({ type: ['string', 'integer'] }))).toEqual({
      '/type/pass': 'a',
      '/type/beyond-null': null,
    });
  });

  test('with a schema that contains itself have an end', () => {
    const values = toValues(toSuite({ $ref: '#/components/schemas/Tree' }));
    expect(Object.keys(values)).toContain('.parts[]/type/beyond');
    expect(Object.keys(values)).not.toContain('.parts[].name/type/beyond');
  });

  test('that is a tuple have an item for each place', () => {
    const tuple = { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false };
    const values = toValues(toSuite({ type: 'array', minItems: 2, maxItems: 2, ...tuple }));
    expect(values).toMatchObject({
      '/minItems/pass': ['a', 1],
      '/minItems/beyond': ['a'],
    });
    expect(values).not.toHaveProperty('/maxItems/beyond');
  });

  test('with exclusive bounds and factors are on both sides of them', () => {
    const bounds = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 };
    expect(toValues(toSuite(bounds))).toMatchObject({
      '/exclusiveMinimum/pass': 0.5,
      '/exclusiveMinimum/beyond': 0,
      '/exclusiveMaximum/beyond': 1,
    });
    const multiple = { type: 'integer', multipleOf: 5, minimum: 3 };
    expect(toValues(toSuite(multiple))).toMatchObject({
      '/multipleOf/pass': 5,
      '/multipleOf/beyond': 8,
      '/minimum/beyond': 2,
    });
    // It is no multiple of five.
    expect(toValues(toSuite(multiple))).not.toHaveProperty('/minimum/pass');
  });

  test('that is composed have the members of its parts', () => {
    const part = (name: string, schema: object) => ({
      type: 'object',
      required: [name],
      properties: { [name]: { description: 'A member.', ...schema } },
    });
    const allOf = [part('one', { type: 'string', maxLength: 2 }), part('two', { const: 2 })];
    expect(toValues(toSuite({ allOf }))).toMatchObject({
      '.one/maxLength/beyond': { one: 'aaa', two: 2 },
      '.two/required/beyond': { one: 'a' },
    });
    const values = toValues(toSuite({ type: 'array', minItems: 1, items: { oneOf: allOf } }));
    expect(values['/minItems/pass']).toEqual([{ one: 'a' }]);
  });

  test('that requires a member which it does not declare have it', () => {
    const item = { type: 'object', required: ['more'] };
    expect(toValues(toSuite({ type: 'array', minItems: 1, items: item }))).toMatchObject({
      '/minItems/pass': [{ more: 'any value' }],
    });
  });

  test('keep a rule between the members of the body, or are left out', () => {
    const { document } = structuredClone(contract);
    Object.assign(document.components.schemas['NewNote'] ?? {}, {
      not: { required: ['priority'] },
    });
    const ids = createSuiteOfFacts(toContract(document), scenarios).cases.map(({ id }) => id);
    expect(ids).toContain('addNote/schema/priority/minimum/beyond');
    expect(ids).not.toContain('addNote/schema/priority/minimum/pass');
  });

  test('hold to the schema where they must pass, and else break it', () => {
    const suite = toSuite({
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: ['integer', 'null'], not: { const: 1 } },
    });
    const schema = suite.operations.get('addNote')?.schemas.request.within('properties', 'odd');
    for (const [name, value] of Object.entries(toValues(suite))) {
      const isRight = schema?.toViolations(value).length === 0;
      expect([name, isRight]).toEqual([name, name.includes('/pass')]);
    }
    expect(isRecord(schema?.value)).toBe(true);
  });
});
