import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JsonStream } from '../src/index.js';
import { noToyHandlers, openShapeServer, type ShapeServer } from './open-shape-server.js';
import { createAwsToys } from './toy-contract.js';

// Shapes that the contract's responses do not have: schemas that combine others, or that
// are open on purpose.

function createContract(): ReturnType<typeof createAwsToys> {
  const contract = createAwsToys();
  const { document } = contract;
  const text = { type: 'string' };
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  Object.assign(document.components.schemas, {
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
  });
  const content = (name: string) => ({ content: { 'application/json': { schema: to(name) } } });
  document.components['responses'] = { Done: { description: 'Done.', ...content('Response') } };
  Object.assign(document.paths['/toys/{id}'] ?? {}, {
    put: {
      operationId: 'putToy',
      requestBody: content('Name'),
      responses: { '200': { $ref: '#/components/responses/Done' } },
    },
  });
  return contract;
}

/** A body of any form, which no type of the contract restricts. */
async function* toText(value: object): AsyncGenerator<string> {
  yield JSON.stringify(value);
}

let given: object;
let toy: ShapeServer;
beforeAll(async () => {
  const contract = createContract();
  toy = await openShapeServer(contract, {
    ...noToyHandlers,
    putToy: async () => ({ status: 200, body: await JsonStream.open(toText(given)) }),
  });
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
