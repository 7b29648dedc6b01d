import { describe, expect, it } from 'vitest';
import { type JsonObject, toObject } from '../src/spec/json.ts';
import { at } from './sample.ts';
import {
  add,
  get,
  list,
  parameter,
  problemsAfter,
  type Refusal,
  refuses,
  remove,
  schemas,
} from './shapes/refusals.ts';

describe('A document of every shape', () => {
  it('passes', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  refuses([
    [
      'is refused if its service has no name',
      (one) => {
        delete at(one, 'x-service')['name'];
        Object.assign(at(one, 'info'), { title: '—' });
      },
      'The x-service of the document has no name, and its title has no letters to make one of.',
    ],
    [
      'is refused for several services without prefixes',
      (one) => {
        one['tags'] = [
          { name: 'A', 'x-service': { pathPrefixes: ['/'] } },
          { name: 'B', 'x-service': {} },
        ];
        for (const path of Object.values(at(one, 'paths'))) {
          for (const operation of Object.values(toObject(path))) {
            if (!Array.isArray(operation)) Object.assign(toObject(operation), { tags: ['A'] });
          }
        }
      },
      'The x-service of the tag B has no pathPrefixes.',
    ],
    [
      'is refused for another version of OpenAPI',
      (one) => Object.assign(one, { openapi: '3.0.3' }),
      'The document is of OpenAPI 3.0.3, not of 3.1.',
    ],
    [
      'is refused for unknown facts of a service',
      (one) => Object.assign(at(one, 'x-service'), { colour: 'red' }),
      'The x-service of the document has an unknown member colour.',
    ],
    [
      'is refused for a path that is outside of its service',
      (one) => Object.assign(at(one, 'x-service'), { pathPrefixes: ['/parcels'] }),
      'The path of watchArrivals begins with none of the pathPrefixes of Parcels.',
      'The path of getStock begins with none of the pathPrefixes of Parcels.',
      'The path of recount begins with none of the pathPrefixes of Parcels.',
    ],
    [
      'is refused for two paths that are one route',
      (one) => {
        const other = { ...get(one), operationId: 'getOther' };
        const parameters = [{ ...parameter(at(one, 'paths', '/parcels/{id}'), 'id'), name: 'no' }];
        at(one, 'paths')['/parcels/{no}'] = { get: { ...other, parameters } };
      },
      'The paths /parcels/{id} and /parcels/{no} are one route.',
    ],
    [
      'is refused for a method that the packages do not serve',
      (one) => {
        at(one, 'paths', '/stock')['head'] = { ...get(one), operationId: 'headStock' };
      },
      'The method HEAD of headStock is not one of GET, POST, PUT, PATCH, DELETE.',
    ],
  ]);
});

describe('A member of path, query or header is refused', () => {
  refuses([
    [
      'if it is an object',
      (one) => Object.assign(parameter(list(one), 'fragile'), { schema: { type: 'object' } }),
      'The query member fragile of listParcels is not a text, a number or a boolean, nor a list of them.',
    ],
    [
      'if it is a list of objects',
      (one) =>
        Object.assign(parameter(list(one), 'X-Trace-Id'), {
          schema: { type: 'array', items: { type: 'object' } },
        }),
      'The header member X-Trace-Id of listParcels is not a text, a number or a boolean, nor a list of them.',
    ],
    [
      'if it has no name',
      (one) => Object.assign(parameter(list(one), 'state'), { name: 7 }),
      'The operation listParcels has a parameter without a name.',
    ],
    [
      'if it is a list in the path',
      (one) =>
        Object.assign(parameter(at(one, 'paths', '/parcels/{id}'), 'id'), {
          schema: { type: 'array', items: { type: 'string' } },
        }),
      ...['getParcel', 'removeParcel', 'changeParcel'].map(
        (id) => `The path member id of ${id} is not a text, a number or a boolean.`,
      ),
    ],
    [
      'if a list of the query is joined by commas',
      (one) => Object.assign(parameter(list(one), 'state'), { explode: false }),
      "The query member state of listParcels is not written in OpenAPI's default style.",
    ],
    ...['Accept', 'content-type', 'Authorization'].map(
      (name): Refusal => [
        `if it is the header ${name}`,
        (one) => Object.assign(parameter(list(one), 'X-Trace-Id'), { name }),
        `The header ${name} of listParcels belongs to HTTP and cannot be a member.`,
      ],
    ),
    [
      'if its x-member is the name of another member',
      (one) => Object.assign(parameter(list(one), 'state'), { 'x-member': 'fragile' }),
      'The operation listParcels has two members called fragile.',
    ],
    [
      'if its name on the wire is the name of another member',
      (one) => Object.assign(parameter(list(one), 'page-token'), { name: 'fragile' }),
      'The operation listParcels has two members of the query called fragile.',
    ],
    [
      'if its x-member is not a name',
      (one) => Object.assign(parameter(list(one), 'state'), { 'x-member': 'the-states' }),
      'The x-member the-states of state of listParcels is not a name.',
    ],
    [
      'if it is in the path and has another name in the input',
      (one) =>
        Object.assign(parameter(at(one, 'paths', '/parcels/{id}'), 'id'), { 'x-member': 'number' }),
      ...['getParcel', 'removeParcel', 'changeParcel'].map(
        (id) =>
          `The path member id of ${id} has an x-member, but it has one name in route and input.`,
      ),
    ],
    [
      'if it is in the path and not required',
      (one) =>
        Object.assign(parameter(at(one, 'paths', '/parcels/{id}'), 'id'), { required: false }),
      ...['getParcel', 'removeParcel', 'changeParcel'].map(
        (id) => `The path parameter id of ${id} is not required.`,
      ),
    ],
  ]);
});

describe('A body is refused', () => {
  const withBody = (one: JsonObject) => Object.assign({}, add(one)['requestBody']);
  const forBody = ['413', '415'];
  refuses([
    ...(['GET', 'DELETE'] as const).map(
      (method): Refusal => [
        `in a ${method} request`,
        (one) => {
          const operation = method === 'GET' ? get(one) : remove(one);
          operation['requestBody'] = withBody(one);
          for (const status of forBody) {
            at(operation, 'responses')[status] = at(add(one), 'responses')[status];
          }
        },
        `The ${method} operation ${method === 'GET' ? 'getParcel' : 'removeParcel'} has a body, which its requests cannot carry.`,
      ],
    ),
    [
      'if it may have members that the contract does not name',
      (one) =>
        Object.assign(at(schemas(one), 'NewParcel'), { additionalProperties: { type: 'string' } }),
      'The body of addParcel has a schema for other members, which its input does not have.',
    ],
  ]);
});
