import type { Json, OperationFacts, ServiceFacts } from '@numberkit/contract';

// Shapes that the contract does not have: query members, methods that share a path, a path without
// members beside one with them, an operation without a body, an optional body.

const exception = (status: number, role: string): object => ({
  status,
  role,
  raisedBy: 'handler',
  members: ['Message', 'Fields'],
  defaults: {},
});

const operation = (
  operationId: string,
  method: string,
  path: string,
  members: Partial<OperationFacts['members']>,
): object => ({
  operationId,
  method,
  path,
  service: 'Toys',
  awsOperation: operationId,
  success: [200],
  members: { path: [], query: [], body: [], ...members },
  timestamps: { form: undefined, input: [], output: [] },
  exceptions: {
    Invalid: exception(400, 'invalidRequest'),
    TooLarge: exception(413, 'tooLarge'),
    Unsupported: exception(415, 'unsupportedMediaType'),
    Failed: exception(500, 'internal'),
  },
  roles: {
    invalidRequest: 'Invalid',
    tooLarge: 'TooLarge',
    unsupportedMediaType: 'Unsupported',
    internal: 'Failed',
  },
});

export const operations: Readonly<Record<string, object>> = {
  getToy: operation('getToy', 'GET', '/toys/{id}', { path: ['id'] }),
  putToy: operation('putToy', 'PUT', '/toys/{id}', { path: ['id'], body: ['Name'] }),
  listToys: operation('listToys', 'GET', '/toys/all', { query: ['Limit', 'Sort'] }),
};

const service: Partial<ServiceFacts> = {
  pathPrefixes: ['/toys'],
  unrouted: { unknownRoute: 'Unknown', methodNotAllowed: 'NotAllowed', notImplemented: 'NotYet' },
  members: ['Message'],
  defaults: {},
};
export const services: Readonly<Record<string, object>> = { Toys: service };

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } };
const responses = { '200': { description: 'Done.' } };

export const document: { [member: string]: Json } = {
  openapi: '3.1.0',
  info: { title: 'Toys', version: '1' },
  paths: {
    '/toys/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      get: { operationId: 'getToy', responses },
      put: {
        operationId: 'putToy',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['Name'],
                properties: { Name: { type: 'string' } },
              },
            },
          },
        },
        responses,
      },
    },
    '/toys/all': {
      get: {
        operationId: 'listToys',
        parameters: [
          { name: 'Limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9 } },
          { name: 'Sort', in: 'query', required: true, schema: { enum: ['up', 'down'] } },
        ],
        responses,
      },
    },
  },
  components: { schemas: {}, parameters: { Id: id } },
};
