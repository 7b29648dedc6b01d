import type { JsonObject } from '@numberkit/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noToyHandlers, openShapeServer, type ShapeServer } from '../open-shape-server.js';
import { createAwsToys } from '../toy-contract.js';

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A contract whose body is one of two schemas, or two schemas at once. */
function createContract(): ReturnType<typeof createAwsToys> {
  const contract = createAwsToys();
  const { components, paths } = contract.document;
  const kind = (value: string, properties: JsonObject): JsonObject => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: value }, ...properties },
  });
  Object.assign(components.schemas, {
    Car: kind('car', { wheels: { type: 'integer', minimum: 1 } }),
    Doll: kind('doll', { discriminator: { type: 'string', maxLength: 3 } }),
    Either: {
      oneOf: [to('Car'), to('Doll')],
      discriminator: { propertyName: 'kind', mapping: { car: to('Car').$ref } },
    },
    Named: { type: 'object', required: ['Name'], properties: { Name: { maxLength: 2 } } },
    Both: {
      allOf: [to('Named'), { properties: { Size: { type: 'integer', maximum: 3 } } }],
      properties: {
        Code: {
          allOf: [
            { type: 'string', maxLength: 4 },
            { pattern: '^a', 'x-form': 'an a' },
          ],
        },
      },
    },
  });
  const toBody = (schema: object) => ({ content: { 'application/json': { schema } } });
  Object.assign(paths['/toys/{id}'] ?? {}, {
    put: { operationId: 'putToy', requestBody: toBody(to('Either')), responses: {} },
    patch: { operationId: 'changeToy', requestBody: toBody(to('Both')), responses: {} },
  });
  return contract;
}

let toy: ShapeServer;
beforeAll(async () => {
  toy = await openShapeServer(
    createContract(),
    {
      ...noToyHandlers,
      putToy: async ({ id }) => ({ status: 200, body: { id } }),
      changeToy: async () => ({ status: 200, body: {} }),
    },
    { validateResponses: false },
  );
});
afterAll(() => toy[Symbol.asyncDispose]());

async function problemsOf(method: string, body?: object): Promise<unknown> {
  const { Fields = [] }: { Fields?: { Name: string; Message: string }[] } = Object(
    await (await toy.send(method, '/toys/1', body)).json(),
  );
  return Fields.map(({ Name, Message }) => `${Name} ${Message}`);
}

test('a body may be of any of several schemas, with a discriminator or without a body', async () => {
  expect(await problemsOf('PUT', { kind: 'car', wheels: 4 })).toEqual([]);
  expect(await problemsOf('PUT', { kind: 'doll', discriminator: 'abc' })).toEqual([]);
  expect(await problemsOf('PUT')).toEqual([]);
});

test('a body of none of them is refused without the rules of each', async () => {
  for (const body of [{ kind: 'car', wheels: 0 }, { kind: 'train' }, {}]) {
    expect(await problemsOf('PUT', body)).toEqual([
      'body must have exactly one of the forms that the contract allows',
    ]);
  }
});

test('members of all parts of a composed body are refused with what the contract allows', async () => {
  expect(await problemsOf('PATCH', { Name: 'a', Size: 3, Code: 'abcd' })).toEqual([]);
  expect(await problemsOf('PATCH', { Name: 'abc', Size: 4, Code: 'bcdef' })).toEqual([
    'Name must have at most 2 characters',
    'Size must be at most 3',
    'Code must have at most 4 characters and must be an a',
  ]);
});
