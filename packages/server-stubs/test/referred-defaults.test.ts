import type { OpenApiDocument, OperationFacts } from '@numberkit/contract';
import { expect, test } from 'vitest';
import { createRequestChecks } from '../src/validator/eov-adapter.js';
import { createRequestDocument } from '../src/validator/request-document.js';
import { createAwsToys } from './toy-contract.js';

const Size = { type: 'integer', default: 20 };
const toDocument = (facts: OperationFacts): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'Toys', version: '1' },
  tags: [],
  paths: {
    [facts.path]: {
      post: {
        operationId: facts.operationId,
        parameters: [{ name: 'page', in: 'query', schema: { $ref: '#/components/schemas/Page' } }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Request' } } },
        },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      Size,
      Page: { $ref: '#/components/schemas/Size' },
      Request: {
        type: 'object',
        properties: {
          Own: { $ref: '#/components/schemas/Size', default: 5 },
          Referred: { $ref: '#/components/schemas/Page' },
          Inner: { type: 'object', properties: { Deep: { $ref: '#/components/schemas/Size' } } },
        },
      },
    },
  },
});

test('a default behind a reference is filled in, in the body, at any depth, and in the query', async () => {
  const facts: OperationFacts = createAwsToys().operations.createToy;
  const document = toDocument(facts);
  const check = await createRequestChecks(createRequestDocument(document, [facts]), false)(
    facts,
    'application/json',
  );
  const body: Record<string, unknown> = { Inner: {} };
  const query: Record<string, unknown> = {};
  expect(await check({ path: {}, query, body })).toEqual([]);
  expect(body).toEqual({ Own: 5, Referred: 20, Inner: { Deep: 20 } });
  expect(query).toEqual({ page: 20 });
  expect(document.components.schemas['Request']).not.toHaveProperty('properties.Referred.default');
});
