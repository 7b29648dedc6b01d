import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { notImplemented } from '../src/index.js';
import { openToyServer, type ToyServer } from './open-toy-server.js';

// Shapes that the contract's responses do not have: schemas that combine others, or that
// are open on purpose.

vi.mock('@numberkit/contract', async (importOriginal) => {
  const { operations, services } = await import('./another-contract.js');
  return {
    ...(await importOriginal<object>()),
    operations,
    services,
    toHandlerInput: (_: string, { path, body }: Record<string, object>) => ({ ...body, ...path }),
    toWireOutput: (_: string, output: unknown) => output,
  };
});
vi.mock('@numberkit/contract/document', async () => {
  const document = structuredClone((await import('./another-contract.js')).document);
  const text = { type: 'string' };
  const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    Name: { type: 'object', properties: { Name: text } },
    Toy: {
      allOf: [to('Name'), { type: 'object', properties: { Price: text } }],
      properties: { Maker: to('Name'), Parts: { type: 'array', items: to('Toy') } },
    },
    Either: {
      oneOf: [
        { ...to('Name'), required: ['Name'] },
        { properties: { Id: text }, required: ['Id'] },
      ],
    },
    Loose: { type: 'object', properties: { Name: text }, additionalProperties: to('Name') },
    Free: { type: 'object' },
    Response: {
      type: 'object',
      properties: {
        Toy: { ...to('Toy'), description: 'A toy.' },
        Either: to('Either'),
        Loose: to('Loose'),
        Free: to('Free'),
        More: { ...to('Name'), properties: { Age: { type: 'integer' } } },
        Maker: { $ref: '#/components/schemas/Toy/properties/Maker' },
      },
    },
  };
  const Done = {
    description: 'Done.',
    content: { 'application/json': { schema: to('Response') } },
  };
  const body = { content: { 'application/json': { schema: to('Name') } } };
  const responses = { '200': { $ref: '#/components/responses/Done' } };
  Object.assign(document['components'] ?? {}, { schemas, responses: { Done } });
  const put = { operationId: 'putToy', requestBody: body, responses };
  const path = new Map(Object.entries(document['paths'] ?? {})).get('/toys/{id}');
  Object.assign(path, { put });
  return { document };
});

let given: unknown;
let toy: ToyServer;
beforeAll(async () => {
  const handlers = {
    requestPhoneNumber: notImplemented,
    putProtectConfigurationRuleSetNumberOverride: notImplemented,
    updatePhoneNumber: notImplemented,
    getToy: notImplemented,
    listToys: notImplemented,
    putToy: async () => ({ status: 200, body: given }),
  };
  toy = await openToyServer({ handlers });
});
afterAll(() => toy[Symbol.asyncDispose]());

/** The status of a call whose handler returns this. */
async function statusOf(response: object): Promise<number> {
  given = response;
  return (await toy.send('PUT', '/toys/7', { Name: 'a' })).status;
}

describe('A response checked against the contract', () => {
  test.each([
    ['members of every schema in `allOf`', { Toy: { Name: 'a', Price: '1', Maker: {} } }],
    ['a schema within itself', { Toy: { Parts: [{ Name: 'a', Parts: [{ Price: '1' }] }] } }],
    ['either of two schemas', { Either: { Name: 'a' } }],
    ['members beside a reference', { More: { Name: 'a', Age: 1 } }],
    ['further members where the schema takes them', { Loose: { x: { Name: 'a' } } }],
    ['any members where the schema declares none', { Free: { x: 1 } }],
    ['a schema that is referred to in its place', { Maker: { Name: 'a' } }],
  ])('may have %s', async (_, response) => {
    expect(await statusOf(response)).toBe(200);
  });

  test.each([
    ['beside the members of the schemas in `allOf`', { Toy: { Name: 'a', Prise: '1' } }],
    ['in a part that stands alone elsewhere', { Toy: { Maker: { Name: 'a', Price: '1' } } }],
    ['in a schema within itself', { Toy: { Parts: [{ Parts: [{ Prise: '1' }] }] } }],
    ['beside either of two schemas', { Either: { Name: 'a', Nom: 'b' } }],
    ['beside a reference with members', { More: { Name: 'a', Aged: 1 } }],
    ['in further members', { Loose: { x: { Nom: 'a' } } }],
    ['in a schema that is referred to in its place', { Maker: { Nom: 'a' } }],
  ])('may not have undeclared members %s', async (_, response) => {
    expect(await statusOf(response)).toBe(500);
  });
});

test('a request may have undeclared members if its schema allows them, whatever responses may have', async () => {
  given = {};
  expect((await toy.send('PUT', '/toys/7', { Name: 'a', Nom: 'b' })).status).toBe(200);
});
