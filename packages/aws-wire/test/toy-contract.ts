import type {
  AwsFacts,
  DocumentedFacts,
  JsonObject,
  OpenApiDocument,
  OperationFacts,
  ServiceFacts,
} from '@numberkit/contract';

const error = { status: 404, members: ['Message'], defaults: {} };

/** A service of AWS, with REST JSON unless it is given another protocol. */
export function createService(aws: Partial<AwsFacts> = {}): ServiceFacts {
  return {
    ...createServiceOutsideAws(),
    aws: {
      apiVersion: '2020-01-01',
      signingName: 'toys',
      endpoint: { hostPrefix: 'toys' },
      protocol: 'restJson1',
      unreadableBody: { exception: 'SerializationException', status: 400 },
      ...aws,
    },
  };
}

/** A service of AWS JSON. */
export function createTargetedService(): ServiceFacts {
  return createService({ protocol: 'awsJson1_0', targetPrefix: 'Toys' });
}

/** A service that AWS does not have. */
export function createServiceOutsideAws(): ServiceFacts {
  return {
    name: 'Toys',
    errorForm: 'aws',
    pathPrefixes: ['/toys'],
    unrouted: {
      unknownRoute: { name: 'UnknownOperationException', ...error },
      methodNotAllowed: { name: 'MethodNotAllowedException', ...error, status: 405 },
      notImplemented: { name: 'NotImplementedException', ...error, status: 501 },
    },
  };
}

/** An operation without members, unless it is given some. */
export function createOperation(facts: Partial<OperationFacts> = {}): OperationFacts {
  return {
    operationId: 'getToy',
    method: 'GET',
    path: '/toys',
    service: createService(),
    awsOperation: 'GetToy',
    summary: 'Get a toy.',
    success: [200],
    noContent: [],
    members: { path: [], query: [], header: [], body: [] },
    wireNames: {},
    required: [],
    isReadOnly: true,
    idempotencyToken: undefined,
    pagination: undefined,
    timestamps: { input: {}, output: {} },
    sensitive: { input: [], output: [] },
    exceptions: {},
    roles: {},
    ...facts,
  };
}

/** A contract of some operations, with the document that has them. */
export function createContract(
  operations: readonly OperationFacts[],
  document: Partial<OpenApiDocument> = {},
): DocumentedFacts {
  return {
    operations: Object.fromEntries(operations.map((each) => [each.operationId, each])),
    services: Object.fromEntries(operations.map(({ service }) => [service.name, service])),
    bodyLimit: 1000,
    partitions: [],
    document: {
      openapi: '3.1.0',
      info: {},
      tags: [],
      paths: {},
      components: { schemas: {}, responses: {} },
      ...document,
    },
  };
}

/** The paths of a document with one operation, by the schemas of its members. */
export function createPaths(
  { path, method, wireNames, members }: OperationFacts,
  schemas: JsonObject,
): { [path: string]: JsonObject } {
  const toParameters = (place: 'path' | 'query' | 'header'): JsonObject[] =>
    members[place].map((name) => ({
      name: wireNames[name] ?? name,
      in: place,
      schema: schemas[name] ?? {},
    }));
  const properties = Object.fromEntries(members.body.map((name) => [name, schemas[name] ?? {}]));
  const body = { content: { 'application/json': { schema: { type: 'object', properties } } } };
  const operation = {
    parameters: [...toParameters('path'), ...toParameters('query'), ...toParameters('header')],
    ...(members.body.length > 0 && { requestBody: body }),
  };
  return { [path]: { [method.toLowerCase()]: operation } };
}
