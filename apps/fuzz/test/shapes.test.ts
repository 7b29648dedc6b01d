import type { DocumentedFacts, JsonObject, OperationFacts } from '@numberkit/contract';
import { expect, test } from 'vitest';
import { phoneNumbers } from '../src/contracts.js';
import { readResponse } from '../src/http-response.js';
import { judgeOutcome } from '../src/judge-outcome.js';
import { createDraw } from '../src/requests/draw.js';
import { createOperationShapes } from '../src/requests/operation-shapes.js';
import { drawValid } from '../src/requests/valid-draft.js';

const listToys: OperationFacts = {
  ...phoneNumbers.operations.updatePhoneNumber,
  operationId: 'listToys',
  method: 'GET',
  path: '/owners/{OwnerId}/toys',
  awsRoute: { method: 'GET', path: '/owners/{OwnerId}', query: { operation: 'toys' } },
  members: { path: ['OwnerId'], query: ['MaxResults', 'Colors'], header: ['TraceId'], body: [] },
  wireNames: { MaxResults: 'max-results', TraceId: 'X-Trace-Id' },
  required: ['OwnerId', 'MaxResults', 'Colors', 'TraceId'],
  success: [204],
  noContent: [204],
};
const colors = { type: 'array', items: { enum: ['red', 'blue'] }, minItems: 2, maxItems: 2 };
const toys: DocumentedFacts = {
  ...phoneNumbers,
  operations: { listToys },
  document: {
    ...phoneNumbers.document,
    paths: {
      '/owners/{OwnerId}/toys': {
        get: {
          parameters: [
            { name: 'OwnerId', in: 'path', schema: { enum: ['o'] } },
            { name: 'max-results', in: 'query', schema: { enum: [7] } },
            { name: 'Colors', in: 'query', schema: colors },
            { name: 'X-Trace-Id', in: 'header', schema: { enum: ['t\u2028'] } },
          ],
        },
      },
    },
  },
};

function draw(protocol: 'contract' | 'restJson') {
  return drawValid(createDraw(1, 1), protocol, createOperationShapes(toys, []), 'zq1qz');
}

test("a GET has its members in path, query and headers, under the wire's names", () => {
  const { method, target, headers, json } = draw('contract');
  const query = /^\/owners\/o\/toys\?max-results=7&Colors=(red|blue)&Colors=(red|blue)$/;
  expect({ method, target, headers, json }).toEqual({
    method: 'GET',
    target: expect.stringMatching(query),
    headers: [['X-Trace-Id', 't?']],
    json: undefined,
  });
});

test("a request of REST JSON goes to AWS's route with its fixed query", () => {
  expect(draw('restJson').target).toMatch(/^\/owners\/o\?operation=toys&max-results=7&/);
});

test('members that are not required are left out at times', () => {
  const optional = { ...listToys, required: ['OwnerId'] };
  const shapes = createOperationShapes({ ...toys, operations: { optional } }, []);
  const targets = Array.from(
    { length: 50 },
    (_, number) => drawValid(createDraw(1, number), 'contract', shapes, 'zq1qz').target,
  );
  expect(targets.some((target) => target.includes('max-results'))).toBe(true);
  expect(targets.some((target) => !target.includes('max-results'))).toBe(true);
});

test('a success without a body is not a finding', () => {
  const id = '0d9f7e62-4f0d-4a39-9d57-7d9a1c0a2b11';
  const text = `HTTP/1.1 204 No Content\r\nx-amzn-RequestId: ${id}\r\n\r\n`;
  const response = readResponse(Buffer.from(text), 'GET', false);
  if (response === undefined) throw new Error('It is incomplete.');
  const { operation, protocol, marker, method, expected, targetsOperation } = draw('contract');
  const sent = { operation, protocol, marker, method, expected, targetsOperation };
  const request = { ...sent, kind: 'valid', bytes: Buffer.alloc(0) };
  expect(judgeOutcome(request, { kind: 'response', response })).toEqual([]);
});

test.each<readonly [string, JsonObject, RegExp]>([
  ['patterns of names', { patternProperties: { '^n$': { enum: [1] } } }, /^\{("n":1)?\}$/],
  [
    'a schema of names',
    { propertyNames: { pattern: '^n$' }, additionalProperties: { enum: [1] } },
    /^\{("n":1)?\}$/,
  ],
  ['neither', { additionalProperties: false }, /^\{\}$/],
])('a map with %s has what its schema allows', (_, map, expected) => {
  const body = { type: 'object', properties: { Map: { type: 'object', ...map } } };
  const operation = { requestBody: { content: { 'application/json': { schema: body } } } };
  const facts = { ...listToys, members: { path: [], query: [], header: [], body: ['Map'] } };
  const document = { ...toys.document, paths: { [facts.path]: { get: operation } } };
  const shapes = createOperationShapes({ ...toys, document, operations: { facts } }, []);
  const maps = Array.from({ length: 40 }, (_, number) => {
    const { json } = drawValid(createDraw(1, number), 'contract', shapes, 'zq1qz');
    return JSON.stringify(Object(json).Map ?? {});
  });
  expect(maps.filter((text) => !expected.test(text))).toEqual([]);
});
