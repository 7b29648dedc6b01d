import type { Names } from '../src/emit/names.ts';
import type { JsonObject } from '../src/spec/json.ts';
import { toTypeNameProblems } from '../src/validation/type-names.ts';
import { validateDocument } from '../src/validation/validate-document.ts';

/** A small document that passes every check: one service, a PUT with path, query and body. */
export function createSample(): JsonObject {
  return structuredClone(SAMPLE);
}

/** A second operation of the sample's service, without a body. */
export function createReadOperation(): JsonObject {
  return {
    operationId: 'readRule',
    tags: ['Rules'],
    summary: 'Read one rule.',
    description: 'Returns one rule.',
    'x-aws-operation': 'ReadRule',
    responses: {
      '200': {
        description: 'The rule.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Rule' } } },
      },
      '400': { $ref: '#/components/responses/Invalid' },
      '500': { $ref: '#/components/responses/Failure' },
    },
  };
}

/** The names that the files of the sample use. */
export const names: Names = {
  contract: 'rules',
  siblings: {
    types: './types.gen.js',
    contract: './contract.gen.js',
    errors: './errors.gen.js',
  },
  modules: {
    contract: '@numberkit/contract',
    generated: './contract.gen.js',
    stubs: '@numberkit/server-stubs',
    client: '@numberkit/sdk/client',
  },
};

/** The object at a path of the document; throws if there is none. */
export function at(document: JsonObject, ...path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((value, step) => {
    const next = value[step];
    if (typeof next !== 'object' || next === null || Array.isArray(next)) {
      throw new Error(`The sample has no object at ${path.join(' > ')}.`);
    }
    return next;
  }, document);
}

/** The sample's operation. */
export function operationOf(document: JsonObject): JsonObject {
  return at(document, 'paths', '/rules/{RuleId}', 'put');
}

/** The one tag of the sample. */
export function tagOf(document: JsonObject): JsonObject {
  const [tag] = Array.isArray(document['tags']) ? document['tags'] : [];
  return at({ tag: tag ?? null }, 'tag');
}

/** The facts at AWS of the sample's service. */
export function awsOf(document: JsonObject): JsonObject {
  return at(tagOf(document), 'x-service', 'aws');
}

/** The component schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return at(document, 'components', 'schemas');
}

/** The component responses of a document. */
export function responsesOf(document: JsonObject): JsonObject {
  return at(document, 'components', 'responses');
}

/** Adds an operation with a route of its own. */
export function addOperation(document: JsonObject, operation: JsonObject): void {
  at(document, 'paths')['/rules'] = { get: operation };
}

/** The problems with which the sample is refused after a change. */
export function problemsAfter(change: (document: JsonObject) => void): string[] {
  const document = createSample();
  change(document);
  return problemsOf(() => validateDocument(document, toTypeNameProblems));
}

/** The problems that a validation throws, one a line; none if it passes. */
export function problemsOf(validate: () => void): string[] {
  try {
    validate();
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
}

const SAMPLE: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Sample', version: '1.0.0' },
  'x-body-limit': 4096,
  'x-partitions': [
    { name: 'aws', regions: '^[a-z]+-\\d$', domain: 'aws.example', hasOnlyRegions: true },
  ],
  tags: [
    {
      name: 'Rules',
      'x-service': {
        pathPrefixes: ['/rules'],
        transportError: 'TransportError',
        unrouted: { unknownRoute: 'A', methodNotAllowed: 'B', notImplemented: 'C' },
        aws: {
          apiVersion: '2020-01-01',
          signingName: 'rules',
          endpoint: { hostPrefix: 'rules', onlyRegion: 'home-1' },
          protocol: 'restJson1',
          unreadableBody: { exception: 'UnreadableException', status: 400 },
        },
      },
    },
  ],
  paths: {
    '/rules/{RuleId}': {
      put: {
        operationId: 'putRule',
        tags: ['Rules'],
        summary: 'Set a rule.',
        description: 'Sets one rule.',
        'x-aws-operation': 'PutRule',
        'x-idempotency-token': 'Token',
        'x-limits': { rulesPerAccount: 7, reserved: ['aws:'] },
        parameters: [
          {
            name: 'RuleId',
            in: 'path',
            required: true,
            description: 'The rule.',
            schema: { type: 'string' },
          },
          {
            name: 'Mode',
            in: 'query',
            description: 'How it is set.',
            schema: { type: 'string', enum: ['soft', 'hard'] },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewRule' } } },
        },
        responses: {
          '200': {
            description: 'The rule.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Rule' } } },
          },
          '400': { $ref: '#/components/responses/Invalid' },
          '413': { $ref: '#/components/responses/TooLarge' },
          '415': { $ref: '#/components/responses/MediaType' },
          '500': { $ref: '#/components/responses/Failure' },
        },
      },
    },
  },
  components: {
    responses: {
      Invalid: {
        description: 'The request breaks a rule.',
        'x-role': 'invalidRequest',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Invalid' } } },
      },
      Failure: {
        description: 'The server failed.',
        'x-role': 'internal',
        'x-exception': 'Failure',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Invalid' } } },
      },
      TooLarge: {
        description: 'Too large.',
        'x-role': 'tooLarge',
        'x-exception': 'TooLargeException',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/TransportError' } },
        },
      },
      MediaType: {
        description: 'Not JSON.',
        'x-role': 'unsupportedMediaType',
        'x-exception': 'MediaTypeException',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/TransportError' } },
        },
      },
    },
    schemas: {
      Moment: { type: 'number', 'x-timestamp': 'epoch-seconds', description: 'A moment.' },
      NewRule: {
        type: 'object',
        description: 'The rule to set.',
        required: ['Text'],
        properties: {
          Text: { type: 'string', minLength: 1, 'x-sensitive': true, description: 'Its text.' },
          Until: { $ref: '#/components/schemas/Moment' },
          Token: { type: 'string', description: 'Makes a repeated call harmless.' },
        },
      },
      Rule: {
        type: 'object',
        description: 'A rule.',
        required: ['Text'],
        properties: {
          Text: { type: 'string', 'x-sensitive': true, description: 'Its text.' },
          History: {
            type: 'array',
            description: 'When it was set.',
            items: { $ref: '#/components/schemas/Moment' },
          },
        },
      },
      Invalid: {
        type: 'object',
        description: 'What is wrong.',
        properties: {
          Code: { type: 'string', default: 'Bad', description: 'The code.' },
          Message: { type: 'string', description: 'A sentence.' },
        },
      },
      TransportError: {
        type: 'object',
        description: 'What the transport refused.',
        properties: { Message: { type: 'string', description: 'A sentence.' } },
      },
    },
  },
};
