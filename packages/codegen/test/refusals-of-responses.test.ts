import { describe } from 'vitest';
import { type JsonObject, toList, toObject } from '../src/spec/json.ts';
import { at } from './sample.ts';
import {
  add,
  conflict,
  find,
  get,
  list,
  parameter,
  refuses,
  remove,
  responses,
  schemas,
} from './shapes/refusals.ts';

describe('A response is refused', () => {
  refuses([
    [
      'if it is a 204 with content',
      (one) =>
        Object.assign(at(remove(one), 'responses', '204'), {
          content: at(get(one), 'responses', '200', 'content'),
        }),
      'The response 204 of removeParcel has content.',
    ],
    [
      'if a success is not JSON',
      (one) =>
        Object.assign(at(get(one), 'responses', '200'), {
          content: { 'text/plain': { schema: { type: 'string' } } },
        }),
      'The response 200 of getParcel is not of the one content type application/json.',
    ],
    [
      'if it is another success',
      (one) => {
        at(remove(one), 'responses')['206'] = at(remove(one), 'responses')['204'];
      },
      'The success 206 of removeParcel is not one of 200, 201, 202, 204.',
    ],
    [
      'if it is a redirection',
      (one) => {
        at(get(one), 'responses')['301'] = {
          ...at(responses(one), 'NotFound'),
          'x-role': 'notFound',
          'x-exception': 'Moved',
          'x-problem': { type: 'urn:parcels:moved', title: 'Moved' },
        };
      },
      'The response 301 of getParcel is a redirection.',
    ],
  ]);
});

describe('Exceptions are refused', () => {
  const twice = (change: (items: JsonObject[]) => void) => (one: JsonObject) =>
    change(toList(conflict(one)['x-exceptions']).map(toObject));
  refuses([
    [
      'if two of one status have one name',
      twice(([, second]) => Object.assign(second ?? {}, { exception: 'ParcelExists' })),
      'ParcelExists of Parcels has two values of schema: Problem and KeyProblem.',
      'ParcelExists of Parcels has two values of type: urn:parcels:exists and urn:parcels:key.',
      'The operation addParcel declares ParcelExists twice.',
    ],
    [
      'if two problems have one type and status',
      twice(([, second]) => Object.assign(second ?? {}, { type: 'urn:parcels:exists' })),
      'The problems ParcelExists and KeyReused of Parcels both have the status 409 and the type urn:parcels:exists.',
    ],
    [
      'if the errors of two problems have one class',
      twice(([first]) => Object.assign(first ?? {}, { exception: 'KeyReusedError' })),
      'The problems KeyReusedError and KeyReused of Parcels have one class of errors.',
    ],
    [
      "if their errors have the name of a client's own",
      twice(([first]) => Object.assign(first ?? {}, { exception: 'Timeout' })),
      'The exception Timeout needs another name: clients have a TimeoutError of their own.',
    ],
    [
      'if an item of x-exceptions has an unknown member',
      twice(([first]) => Object.assign(first ?? {}, { kind: 'x' })),
      'The x-exceptions of the response 409 of addParcel has an unknown member kind.',
    ],
    [
      'if x-exceptions and another annotation describe one response',
      (one) => Object.assign(conflict(one), { 'x-exception': 'Conflict' }),
      'The x-exception of the response 409 of addParcel stands beside x-exceptions, which replaces it.',
    ],
    [
      'if a problem has no name',
      (one) => {
        at(get(one), 'responses')['404'] = { ...at(responses(one), 'NotFound') };
      },
      'The response 404 of getParcel has no x-exception, the name of its problem.',
    ],
    [
      'if a problem lacks its type',
      (one) => delete at(responses(one), 'NotFound', 'x-problem')['type'],
      'The x-problem 404 of getParcel has no type.',
      'The x-problem 404 of removeParcel has no type.',
      'The x-problem 404 of changeParcel has no type.',
    ],
    [
      'if a problem is declared for another status',
      (one) => Object.assign(at(responses(one), 'TooLarge', 'x-problem'), { status: 414 }),
      ...['addParcel', 'changeParcel', 'findParcels'].map(
        (id) => `The response 413 of ${id} has an x-problem of the status 414.`,
      ),
    ],
    [
      'if a problem is of another content type',
      (one) => {
        const problem = at(responses(one), 'UnsupportedMediaType');
        problem['content'] = { 'application/json': { schema: schemas(one)['Problem'] } };
        Object.assign(at(problem, 'content', 'application/json'), {
          schema: { $ref: '#/components/schemas/Problem' },
        });
      },
      ...['addParcel', 'changeParcel', 'findParcels'].map(
        (id) =>
          `The response 415 of ${id} is of the content type application/json, not of application/problem+json.`,
      ),
    ],
    [
      'if one is not a problem, in a service without AWS',
      (one) => {
        const { 'x-problem': _, ...other } = at(responses(one), 'NotFound');
        at(get(one), 'responses')['404'] = {
          ...other,
          'x-role': 'notFound',
          'x-exception': 'Gone',
        };
      },
      'The response 404 of getParcel is not a problem, but its service has none of the facts of AWS.',
    ],
    [
      'if the status of a problem implies no role',
      (one) => {
        at(get(one), 'responses')['418'] = {
          ...at(responses(one), 'NotFound'),
          'x-exception': 'Teapot',
          'x-problem': { type: 'urn:parcels:teapot', title: 'Teapot' },
        };
      },
      'The response 418 of getParcel has no x-role, and its status implies none.',
    ],
    [
      'if the server cannot refuse a request or fail',
      (one) => {
        delete at(get(one), 'responses')['400'];
        delete at(get(one), 'responses')['500'];
      },
      'The operation getParcel has no exception of the role invalidRequest.',
      'The operation getParcel has no exception of the role internal.',
    ],
    [
      'if the server cannot refuse a body',
      (one) => {
        delete at(find(one), 'responses')['413'];
        delete at(find(one), 'responses')['415'];
      },
      'The operation findParcels has no exception of the role tooLarge.',
      'The operation findParcels has no exception of the role unsupportedMediaType.',
    ],
    [
      'if they are for a body that the operation does not have',
      (one) => {
        at(get(one), 'responses')['413'] = { $ref: '#/components/responses/TooLarge' };
      },
      'The operation getParcel has no body, but an exception of the role tooLarge.',
    ],
  ]);
});

describe('Pages are refused', () => {
  const pages = (one: JsonObject) => at(list(one), 'x-pagination');
  refuses([
    [
      'without a fact',
      (one) => delete pages(one)['items'],
      'The x-pagination of listParcels has no items.',
    ],
    [
      'with an unknown fact',
      (one) => Object.assign(pages(one), { total: 'count' }),
      'The x-pagination of listParcels has other members than inputToken, outputToken, pageSize, items.',
    ],
    [
      'with members that the operation does not have',
      (one) => Object.assign(pages(one), { inputToken: 'page-token', outputToken: 'token' }),
      'The inputToken page-token of listParcels is not a member of its input.',
      'The outputToken token of listParcels is not a member of its output.',
    ],
    [
      'with members of another type',
      (one) =>
        Object.assign(pages(one), {
          inputToken: 'maxResults',
          outputToken: 'parcels',
          pageSize: 'pageToken',
          items: 'nextToken',
        }),
      'The inputToken maxResults of listParcels is not a text.',
      'The outputToken parcels of listParcels is not a text.',
      'The items nextToken of listParcels is not a list.',
      'The pageSize pageToken of listParcels is not an integer.',
      'The outputToken parcels of listParcels is required, but the last page has none.',
    ],
    [
      'with a token that is required',
      (one) => {
        Object.assign(at(schemas(one), 'ParcelPage'), { required: ['parcels', 'nextToken'] });
        Object.assign(parameter(list(one), 'page-token'), { required: true });
      },
      'The inputToken pageToken of listParcels is required, but the first page has none.',
      'The outputToken nextToken of listParcels is required, but the last page has none.',
    ],
  ]);
});

describe('An operation is refused', () => {
  refuses([
    [
      'if it only reads and has an idempotency token',
      (one) => Object.assign(add(one), { 'x-read-only': true }),
      'The operation addParcel only reads, and therefore needs no x-idempotency-token.',
    ],
    [
      'if its x-read-only is not true',
      (one) => Object.assign(add(one), { 'x-read-only': 'no' }),
      'The x-read-only of addParcel is not true.',
    ],
    [
      'if its idempotency token is not a text',
      (one) =>
        Object.assign(parameter(add(one), 'Idempotency-Key'), { schema: { type: 'integer' } }),
      'The x-idempotency-token key of addParcel is not a text.',
    ],
    [
      'if it has a route at AWS, but its service has none',
      (one) => Object.assign(get(one), { 'x-aws-route': { path: '/x/{id}' } }),
      'The operation getParcel has an x-aws-route, but no routes at AWS.',
    ],
  ]);
});

describe('Annotations of schemas are refused', () => {
  refuses([
    [
      'on a type that their form does not have',
      (one) => Object.assign(at(schemas(one), 'Moment'), { 'x-timestamp': 'epoch-seconds' }),
      'The x-timestamp epoch-seconds of Moment is not on a schema of the type number.',
    ],
    [
      'in the values of a map, by any keyword',
      (one) =>
        Object.assign(at(schemas(one), 'Stock', 'properties', 'byShelf'), {
          patternProperties: { '^a': { $ref: '#/components/schemas/Moment' } },
        }),
      'The patternProperties of Stock.byShelf carry x-timestamp, which needs named members.',
    ],
    [
      'in a schema that contains itself',
      (one) =>
        Object.assign(at(schemas(one), 'Receiver', 'properties'), {
          others: {
            type: 'array',
            description: 'Other receivers.',
            items: { $ref: '#/components/schemas/Receiver' },
          },
        }),
      'The schema Receiver contains itself, so that x-sensitive has no end in it.',
    ],
    [
      'if a member has two forms of timestamps',
      (one) => {
        schemas(one)['Seconds'] = {
          type: 'number',
          description: 'A moment.',
          'x-timestamp': 'epoch-seconds',
        };
        Object.assign(at(schemas(one), 'Goods', 'properties'), {
          since: { $ref: '#/components/schemas/Seconds' },
        });
        Object.assign(at(schemas(one), 'Papers', 'properties'), {
          since: { $ref: '#/components/schemas/Moment' },
        });
      },
      ...['listParcels', 'addParcel', 'addParcel', 'getParcel', 'findParcels'].map(
        (id) =>
          `The timestamp ${['listParcels', 'findParcels'].includes(id) ? 'parcels.*.' : ''}content.since of ${id} has two forms.`,
      ),
    ],
  ]);
});
