import type { DocumentedFacts, OperationFacts, ServiceFacts } from '@numberkit/contract';
import type { BotocoreModel } from '../src/models/botocore.js';

const unrouted = { name: 'NoOperation', status: 404, members: [], defaults: {} };
const service: ServiceFacts = {
  name: 'Things',
  errorForm: 'aws',
  pathPrefixes: [],
  unrouted: { unknownRoute: unrouted, methodNotAllowed: unrouted, notImplemented: unrouted },
  aws: {
    apiVersion: '2020-01-01',
    signingName: 'things',
    endpoint: { hostPrefix: 'things' },
    protocol: 'restJson1',
    unreadableBody: { exception: 'BadRequest', status: 400 },
  },
};
const handlerException = { role: 'invalidRequest', members: ['Code'], defaults: {} } as const;
const createThing: OperationFacts = {
  operationId: 'createThing',
  method: 'POST',
  path: '/things/{name}',
  service,
  awsOperation: 'CreateThing',
  awsRoute: { method: 'POST', path: '/things/{name}', query: { operation: 'create' } },
  summary: '',
  success: [201],
  noContent: [],
  members: { path: ['name'], query: [], header: [], body: ['Kinds', 'Token', 'Labels'] },
  wireNames: {},
  required: ['name', 'Kinds'],
  isReadOnly: false,
  idempotencyToken: 'Token',
  pagination: { inputToken: 'Token', outputToken: 'Next', items: 'Parts' },
  timestamps: { input: {}, output: {} },
  sensitive: { input: [], output: [] },
  exceptions: {
    BadRequest: { ...handlerException, status: 400, raisedBy: 'handler' },
    TooLarge: { ...handlerException, role: 'tooLarge', status: 413, raisedBy: 'transport' },
  },
  roles: {},
};
const errorSchema = {
  type: 'object',
  properties: { Code: { type: 'string', enum: ['Bad', 'Worse'] } },
};

/** A contract of one operation with a member of each kind. */
export const things: DocumentedFacts = {
  operations: { createThing },
  services: { Things: service },
  bodyLimit: 1,
  partitions: [],
  document: {
    openapi: '3.1.0',
    info: {},
    paths: {
      '/things/{name}': {
        post: {
          parameters: [{ name: 'name', in: 'path', schema: { type: 'string', maxLength: 8 } }],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['Kinds'],
                  properties: {
                    Kinds: {
                      type: 'array',
                      minItems: 1,
                      items: { type: 'string', enum: ['BIG', 'SMALL'] },
                    },
                    Token: { type: 'string', pattern: '^[!-~]+$' },
                    Labels: {
                      type: 'object',
                      additionalProperties: { type: 'integer', maximum: 9 },
                    },
                  },
                },
              },
            },
          },
          responses: {
            '201': {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
            '400': {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/BadRequest' } },
              },
            },
            '413': {
              'x-exception': 'TooLarge',
              content: { 'application/json': { schema: errorSchema } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        BadRequest: errorSchema,
        Thing: {
          type: 'object',
          required: ['Name'],
          properties: {
            Name: { type: 'string', 'x-sensitive': true },
            Created: { type: 'string', 'x-timestamp': 'iso-8601' },
            Parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
          },
        },
      },
    },
  },
};

/** What botocore would say of the same operation. */
export const thingsModel: BotocoreModel = {
  pagination: {
    CreateThing: { input_token: 'Token', output_token: 'Next', result_key: 'Parts' },
  },
  metadata: { apiVersion: '2020-01-01', protocol: 'rest-json' },
  operations: {
    CreateThing: {
      http: { method: 'POST', requestUri: '/things/{name}?operation=create', responseCode: 201 },
      input: { shape: 'CreateThingRequest' },
      output: { shape: 'Thing' },
      errors: [{ shape: 'BadRequest' }],
    },
  },
  shapes: {
    CreateThingRequest: {
      type: 'structure',
      required: ['name', 'Kinds'],
      members: {
        name: { shape: 'Name' },
        Kinds: { shape: 'Kinds' },
        Token: { shape: 'Token', idempotencyToken: true },
        Labels: { shape: 'Labels' },
      },
    },
    Name: { type: 'string', max: 8 },
    Kinds: { type: 'list', min: 1, member: { shape: 'Kind' } },
    Kind: { type: 'string', enum: ['SMALL', 'BIG'] },
    Token: { type: 'string', pattern: '[!-~]+' },
    Labels: { type: 'map', value: { shape: 'Label' } },
    Label: { type: 'long', max: 9 },
    Thing: {
      type: 'structure',
      required: ['Name'],
      members: {
        Name: { shape: 'Secret' },
        Created: { shape: 'Time' },
        Parts: { shape: 'Parts' },
      },
    },
    Secret: { type: 'string', min: 0, sensitive: true },
    Time: { type: 'timestamp', timestampFormat: 'iso8601' },
    Parts: { type: 'list', member: { shape: 'Thing' } },
    BadRequest: {
      type: 'structure',
      members: { Code: { shape: 'Code' } },
      error: { httpStatusCode: 400 },
    },
    Code: { type: 'string', enum: ['Bad', 'Worse'] },
  },
};

/** The model with shapes, or operations, in the place of those of the same name. */
export const withShapes = (shapes: BotocoreModel['shapes']): BotocoreModel => ({
  ...thingsModel,
  shapes: { ...thingsModel.shapes, ...shapes },
});
export const withOperations = (operations: BotocoreModel['operations']): BotocoreModel => ({
  ...thingsModel,
  operations: { ...thingsModel.operations, ...operations },
});
