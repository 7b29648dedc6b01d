import { describe } from 'vitest';
import type { JsonObject } from '../src/spec/json.ts';
import { at } from './sample.ts';
import {
  add,
  find,
  get,
  list,
  parameter,
  type Refusal,
  refuses,
  schemas,
} from './shapes/refusals.ts';

const jsonOf = (carrier: JsonObject) => at(carrier, 'content', 'application/json');
const foundIn = (one: JsonObject) => jsonOf(at(find(one), 'responses', '200'));

describe('A schema is refused', () => {
  refuses([
    [
      'with a type that JSON does not have',
      (one) => Object.assign(at(schemas(one), 'Office'), { type: 'text' }),
      'The schema Office.type is not JSON Schema: it must be equal to one of the allowed values.',
    ],
    [
      'with a pattern that is no regular expression',
      (one) => Object.assign(at(schemas(one), 'Office'), { pattern: '(?i)^[a-z' }),
      'The pattern (?i)^[a-z of Office is not a regular expression of JavaScript.',
    ],
    [
      'with a bound of OpenAPI 3.0, in a parameter too',
      (one) =>
        Object.assign(parameter(list(one), 'max-results'), {
          schema: { type: 'integer', minimum: 0, exclusiveMinimum: true },
        }),
      'The schema listParcels.max-results.exclusiveMinimum is not JSON Schema: it must be number.',
    ],
    [
      'if it is no schema',
      (one) => Object.assign(foundIn(one), { schema: 'Parcel' }),
      'The response 200 of findParcels is not an object; a list can be a member of one.',
      'The schema findParcels.200 is not JSON Schema: it must be an object or a boolean.',
    ],
    [
      'with the nullable of OpenAPI 3.0',
      (one) => Object.assign(at(schemas(one), 'State'), { nullable: true }),
      'The schema State has nullable, which OpenAPI 3.1 ignores; its type can list null.',
    ],
    [
      'whose discriminator has other values than its alternatives',
      (one) => {
        const kind = { kind: { const: 'goods', description: 'The kind.' } };
        Object.assign(at(schemas(one), 'Goods', 'properties'), kind);
        const discriminator = { propertyName: 'kind', mapping: { papers: 'Papers' } };
        Object.assign(at(schemas(one), 'NewParcel', 'properties', 'content'), { discriminator });
      },
      'The discriminator of NewParcel.content calls Goods Goods, which its kind is not.',
    ],
    [
      'that a reference does not lead to',
      (one) => Object.assign(schemas(one), { Goods: null }),
      '#/components/schemas/Goods points at nothing in the document.',
    ],
    [
      'with a member that every object has, and so is a parameter',
      (one) => {
        const text = { type: 'string', description: 'A text.' };
        Object.assign(at(schemas(one), 'Goods', 'properties'), { toString: text });
        Object.assign(parameter(list(one), 'fragile'), { name: 'constructor' });
      },
      'The member constructor of listParcels has a name that every object has.',
      'The member Goods.toString has a name that every object has.',
    ],
    [
      'that is composed of itself',
      (one) =>
        Object.assign(at(schemas(one), 'Goods'), { allOf: [to('Papers')] }) &&
        Object.assign(at(schemas(one), 'Papers'), { anyOf: [to('Goods')] }),
      'The schema Goods is composed of itself.',
      'The schema Papers is composed of itself.',
    ],
    [
      'that is read-only in a part of another one',
      (one) =>
        Object.assign(at(schemas(one), 'KeyProblem'), {
          allOf: [
            to('Problem'),
            { properties: { key: { type: 'string', description: 'The key.', readOnly: true } } },
          ],
        }),
      'The schema KeyProblem.key is readOnly; requests need a schema of their own.',
    ],
    [
      'with a member without a description, where it stands inline',
      (one) =>
        Object.assign(at(foundIn(one), 'schema', 'properties'), { count: { type: 'integer' } }),
      'The member findParcels.200.count has no description.',
    ],
  ]);
});

describe('The body of a success is refused', () => {
  const sentence =
    'The response 200 of findParcels is not an object; a list can be a member of one.';
  refuses([
    [
      'if it is a list',
      (one) => Object.assign(foundIn(one), { schema: { type: 'array', items: to('Parcel') } }),
      sentence,
    ],
    [
      'if it may be null',
      (one) => Object.assign(at(foundIn(one), 'schema'), { type: ['object', 'null'] }),
      sentence,
    ],
    [
      'if an alternative of it is a text',
      (one) => Object.assign(foundIn(one), { schema: { oneOf: [to('Goods'), to('Office')] } }),
      sentence,
    ],
  ]);
});

describe('The body of a request is refused', () => {
  refuses([
    [
      'if its members depend on an alternative',
      (one) => Object.assign(at(schemas(one), 'NewParcel'), { oneOf: [to('Goods'), to('Papers')] }),
      'The body of addParcel has alternatives; its input needs members that do not depend on one.',
    ],
    [
      'if a part of it may have members that the contract does not name',
      (one) =>
        Object.assign(jsonOf(at(add(one), 'requestBody')), {
          schema: {
            allOf: [to('NewParcel'), { type: 'object', additionalProperties: { type: 'string' } }],
          },
        }),
      'The body of addParcel has a schema for other members, which its input does not have.',
    ],
  ]);
});

describe('What the packages do not do is refused:', () => {
  refuses([
    [
      'callbacks',
      (one) => Object.assign(add(one), { callbacks: { added: {} } }),
      'The operation addParcel has callbacks, which the packages neither make nor take.',
    ],
    [
      'webhooks',
      (one) => Object.assign(one, { webhooks: { added: {} } }),
      'The document has webhooks, which the packages neither make nor take.',
    ],
    [
      'a server of one operation or path',
      (one) => {
        Object.assign(get(one), { servers: [{ url: 'https://other.example' }] });
        Object.assign(at(one, 'paths', '/stock'), { servers: [{ url: 'https://other.example' }] });
      },
      'The path /stock has servers of its own; a client has one address.',
      'The operation getParcel has servers of its own; a client has one address.',
    ],
    [
      'a header that a response must have and no server sets',
      (one) =>
        Object.assign(at(add(one), 'responses', '201'), {
          headers: {
            Location: { required: true, schema: { type: 'string' } },
            'X-Request-Id': { required: true, schema: { type: 'string' } },
            'X-Shelf': { schema: { type: 'string' } },
          },
        }),
      'The response 201 of addParcel requires the header Location, which servers have no way to set.',
    ],
    [
      'a reference to a part of an operation',
      (one) => Object.assign(at(schemas(one), 'Goods'), { not: { $ref: '#/paths/~1stock' } }),
      'The reference #/paths/~1stock at #/components/schemas/Goods/not leads to no component.',
    ],
    ...['stock', '/stock?', '/lager für alle', '/a/../stock', '/a#b', '/%zz'].map(
      (path): Refusal => [
        `the path ${path}, which a URL does not hold`,
        (one) => {
          const paths = at(one, 'paths');
          Object.assign(paths, { [path]: paths['/stock'] });
          delete paths['/stock'];
        },
        `The path ${path} is not one that a URL holds as it is.`,
      ],
    ),
    [
      'two paths that overlap, unless one is the narrower',
      (one) => {
        const paths = at(one, 'paths');
        const office = { name: 'office', in: 'path', required: true, description: 'The office.' };
        const parameters = [{ ...office, schema: to('Office') }];
        Object.assign(paths, {
          '/{office}/stock': { ...at(paths, '/stock'), parameters },
          '/{office}/{id}/stock': {},
        });
        delete paths['/stock'];
        const seal = { ...get(one), operationId: 'sealParcel' };
        Object.assign(paths, {
          '/parcels/{id}:seal': { post: seal, ...pick(at(paths, '/parcels/{id}'), 'parameters') },
        });
      },
      'The paths /parcels/{id} and /{office}/stock overlap, and neither of them is the narrower one.',
    ],
  ]);
});

function to(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function pick(from: JsonObject, name: string): JsonObject {
  return { [name]: from[name] };
}
