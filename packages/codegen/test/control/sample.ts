import type { JsonObject } from '../../src/spec/json.ts';

/** A small control document that passes every check. */
export function createControlSample(): JsonObject {
  return structuredClone(SAMPLE);
}

const SAMPLE: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Sample', version: '1.0.0' },
  tags: [{ name: 'Lamps', description: 'The lamps.' }],
  paths: {
    '/lamps/{id}': {
      put: {
        operationId: 'setLamp',
        tags: ['Lamps'],
        summary: 'Set a lamp.',
        description: 'Sets one lamp.',
        'x-limits': { lamps: 7 },
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The lamp.',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewLamp' } } },
        },
        responses: {
          '200': {
            description: 'The lamp.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
          },
          '400': { $ref: '#/components/responses/InvalidRequest' },
        },
      },
    },
    '/lamps': {
      get: {
        operationId: 'countLamps',
        tags: ['Lamps'],
        summary: 'Count the lamps.',
        description: 'Counts them.',
        responses: {
          '200': {
            description: 'The lamps.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
          },
        },
      },
    },
  },
  components: {
    responses: {
      InvalidRequest: {
        description: 'The request is wrong.',
        'x-problem': { status: 400, type: 'urn:sample:invalid', title: 'Invalid' },
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
    schemas: {
      Seconds: { type: 'number', 'x-timestamp': 'epoch-seconds', description: 'A moment.' },
      Moment: { type: 'string', 'x-timestamp': 'iso-8601', description: 'A moment.' },
      NewLamp: {
        type: 'object',
        description: 'A lamp to set.',
        required: ['colour'],
        properties: {
          colour: {
            type: 'string',
            pattern: '^#[0-9a-f]{6}$',
            'x-form': 'a colour such as #00ff00',
            description: 'Its colour.',
          },
          until: { $ref: '#/components/schemas/Moment' },
        },
      },
      Lamp: {
        type: 'object',
        description: 'A lamp.',
        required: ['since'],
        properties: {
          since: { $ref: '#/components/schemas/Seconds' },
          until: { $ref: '#/components/schemas/Moment' },
        },
      },
      Problem: {
        type: 'object',
        description: 'What is wrong.',
        properties: { detail: { type: 'string', description: 'A sentence.' } },
      },
    },
  },
};
