import type { ErrorForm, JsonObject, OpenApiDocument } from '@numberkit/contract';

const text = { type: 'string' };
const toy: JsonObject = {
  type: 'object',
  required: ['id'],
  properties: { id: text, Name: text },
};
const error: JsonObject = {
  type: 'object',
  properties: {
    Message: text,
    Fields: { type: 'array', items: { type: 'object' } },
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    errors: { type: 'array', items: { type: 'object' } },
  },
};

function toContent(schema: JsonObject, type = 'application/json'): JsonObject {
  return { content: { [type]: { schema } } };
}

function toResponses(form: ErrorForm, success: JsonObject): JsonObject {
  const type = form === 'aws' ? 'application/json' : 'application/problem+json';
  const refused = {
    description: 'Refused.',
    ...toContent({ $ref: '#/components/schemas/Error' }, type),
  };
  return { ...success, '400': refused, '409': refused, '413': refused, '415': refused };
}

function toBody(required: readonly string[], properties: JsonObject): JsonObject {
  return toContent({
    type: 'object',
    additionalProperties: false,
    required: [...required],
    properties,
  });
}

/** The schema of a map whose keys have a pattern. */
const hours: JsonObject = {
  type: 'object',
  propertyNames: { pattern: '^[a-z]+day$', maxLength: 9 },
  additionalProperties: { type: 'string', minLength: 1 },
};
const shelves: JsonObject = {
  type: 'object',
  patternProperties: { '^[A-Z]\\d$': { type: 'integer', minimum: 0, exclusiveMaximum: 100 } },
  additionalProperties: false,
};

const listParameters: JsonObject[] = [
  { name: 'Limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9 } },
  { name: 'Sort', in: 'query', required: true, schema: { enum: ['up', 'down'] } },
  { name: 'IsNew', in: 'query', schema: { type: 'boolean' } },
  {
    name: 'max-price',
    in: 'query',
    'x-member': 'MaxPrice',
    schema: { type: 'number', minimum: 0 },
  },
  {
    name: 'tag',
    in: 'query',
    'x-member': 'Tags',
    schema: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/Tag' } },
  },
  {
    name: 'since',
    in: 'query',
    'x-member': 'Since',
    schema: { type: 'string', format: 'date-time' },
  },
  {
    name: 'filter[id]',
    in: 'query',
    'x-member': 'filterId',
    schema: { $ref: '#/components/schemas/Tag' },
  },
  {
    name: 'X-Trace-Id',
    in: 'header',
    'x-member': 'TraceId',
    schema: { type: 'string', maxLength: 8 },
  },
  {
    name: 'X-Colours',
    in: 'header',
    'x-member': 'Colours',
    schema: { type: 'array', items: { type: 'integer', minimum: 0 } },
  },
];

/** The toys' document. */
export function createToyDocument(form: ErrorForm): OpenApiDocument {
  const ok = (schema: JsonObject): JsonObject => ({ description: 'Done.', ...toContent(schema) });
  const found = toResponses(form, { '200': ok(toy) });
  return {
    openapi: '3.1.0',
    info: { title: 'Toys', version: '1' },
    tags: [],
    paths: {
      '/toys/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: { operationId: 'getToy', responses: found },
        put: {
          operationId: 'putToy',
          requestBody: toBody(['Name'], { Name: text }),
          responses: found,
        },
        patch: {
          operationId: 'changeToy',
          requestBody: {
            required: true,
            ...toBody([], {
              Hours: hours,
              Shelves: shelves,
              Size: { type: 'integer', minimum: 1, maximum: 20 },
            }),
          },
          responses: toResponses(form, { '200': ok({ type: 'object' }) }),
        },
        delete: {
          operationId: 'deleteToy',
          responses: toResponses(form, { '204': { description: 'Gone.' } }),
        },
      },
      '/toys/all': {
        get: {
          operationId: 'listToys',
          parameters: listParameters,
          responses: toResponses(form, {
            '200': ok({ type: 'object', properties: { Toys: { type: 'array', items: toy } } }),
          }),
        },
      },
      '/toys': {
        post: {
          operationId: 'createToy',
          requestBody: { required: true, ...toBody(['Name'], { Name: text }) },
          responses: toResponses(form, {
            '201': ok(toy),
            '202': ok({ type: 'object', properties: { Queued: { type: 'boolean' } } }),
          }),
        },
      },
    },
    components: {
      schemas: { Error: error, Tag: { type: 'string', pattern: '^[a-z]+$' } },
      responses: {},
      parameters: {
        Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } },
      },
    },
  };
}
