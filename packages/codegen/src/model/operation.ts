import type { HttpMethod, OperationFacts } from '@numberkit/contract';
import { type Annotation, toAnnotations } from '../spec/annotations.ts';
import { type Json, type JsonObject, toObject, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toContentSchema,
  toEventStream,
  toResponses,
} from '../spec/operations.ts';
import { toProperties, toRequired } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';
import { type StreamedEvent, toStreamedEvents } from './events.ts';
import { type Exception, toExceptions } from './exceptions.ts';
import { toLimits } from './limits.ts';
import { type SpecService, toServiceName } from './services.ts';

export interface Operation {
  readonly operationId: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly service: string;
  readonly awsOperation: string | undefined;
  /** The route of `x-aws-route`, as the document has it. */
  readonly awsRoute: JsonObject | undefined;
  readonly summary: string;
  readonly description: string;
  readonly members: {
    readonly path: readonly Member[];
    readonly query: readonly Member[];
    readonly header: readonly Member[];
    readonly body: readonly Member[];
  };
  /** The component schema of the request body, if the body refers to one. */
  readonly bodySchema: string | undefined;
  readonly successes: readonly Success[];
  readonly exceptions: readonly Exception[];
  readonly isReadOnly: boolean;
  readonly idempotencyToken: string | undefined;
  /** The members of `x-pagination`, as the document has them. */
  readonly pagination: JsonObject | undefined;
  /** The events of the stream that the success is; empty if it is none. */
  readonly events: readonly StreamedEvent[];
  readonly timestamps: {
    readonly input: readonly Annotation[];
    readonly output: readonly Annotation[];
  };
  readonly sensitive: AnnotatedPaths;
  /** The figures of `x-limits`, as the document has them. */
  readonly limits: JsonObject;
}

export interface AnnotatedPaths {
  readonly input: readonly (readonly string[])[];
  readonly output: readonly (readonly string[])[];
}

export interface Member {
  readonly name: string;
  /** The name on the wire; `x-member` gives a parameter another name in the input. */
  readonly wireName: string;
  readonly required: boolean;
  /** Whether the contract has a default for a member that is left out. */
  readonly hasDefault: boolean;
  readonly description: string;
  /** The limits of a value, in words. */
  readonly limits: readonly string[];
}

export interface Success {
  readonly status: number;
  readonly description: string;
  /** The component schema of the body, if the body refers to one. */
  readonly schema: string | undefined;
  readonly hasBody: boolean;
}

/** The schema of an operation's request body; undefined for an operation without a body. */
export function toBodySchema(document: JsonObject, operation: SpecOperation): Json | undefined {
  return toContentSchema(resolve(document, operation.source['requestBody']));
}

/** The places of an operation's input and output whose schemas carry an extension. */
export function toOperationAnnotations(
  document: JsonObject,
  operation: SpecOperation,
  extension: `x-${string}`,
): { input: Annotation[]; output: Annotation[] } {
  const parameters = operation.parameters.flatMap((parameter) => {
    const path = [toParameterName(parameter)];
    const value = parameter[extension];
    if (value !== undefined) return [{ path, value }];
    return toAnnotations(document, parameter['schema'], extension).map((annotation) => ({
      ...annotation,
      path: [...path, ...annotation.path],
    }));
  });
  const successes = toResponses(document, operation).filter(({ status }) => isSuccess(status));
  return {
    input: [
      ...parameters,
      ...toAnnotations(document, toBodySchema(document, operation), extension),
    ],
    output: successes.flatMap(({ response }) =>
      toAnnotations(document, toContentSchema(response), extension),
    ),
  };
}

/** All members of an operation's input. */
export function toMembers({ members }: Pick<Operation, 'members'>): Member[] {
  return [...members.path, ...members.query, ...members.header, ...members.body];
}

/** The names of an operation's members by their place. */
export function toMemberNames({ members }: Pick<Operation, 'members'>): OperationFacts['members'] {
  const toNames = (list: readonly Member[]): string[] => list.map(({ name }) => name);
  return {
    path: toNames(members.path),
    query: toNames(members.query),
    header: toNames(members.header),
    body: toNames(members.body),
  };
}

/** Makes the model of one operation. */
export function toOperation(
  document: JsonObject,
  services: readonly SpecService[],
  operation: SpecOperation,
): Operation {
  const { source, method } = operation;
  const bodySchema = toBodySchema(document, operation);
  return {
    operationId: toText(source['operationId']) ?? '',
    method: operation.method,
    path: operation.path,
    service: toServiceName(services, operation),
    awsOperation: toText(source['x-aws-operation']),
    awsRoute: toOptional(source['x-aws-route']),
    summary: toText(source['summary']) ?? '',
    description: toText(source['description']) ?? '',
    members: {
      path: toParameterMembers(document, operation, 'path'),
      query: toParameterMembers(document, operation, 'query'),
      header: toParameterMembers(document, operation, 'header'),
      body: toBodyMembers(document, bodySchema),
    },
    bodySchema: toSchemaName(bodySchema),
    successes: toSuccesses(document, operation),
    exceptions: toExceptions(document, operation),
    isReadOnly: source['x-read-only'] === true || method === 'GET' || method === 'HEAD',
    idempotencyToken: toText(source['x-idempotency-token']),
    pagination: toOptional(source['x-pagination']),
    events: toStreamedEvents(document, operation),
    timestamps: toOperationAnnotations(document, operation, 'x-timestamp'),
    sensitive: toPaths(toOperationAnnotations(document, operation, 'x-sensitive')),
    limits: toObject(source['x-limits']),
  };
}

function toPaths({ input, output }: { input: Annotation[]; output: Annotation[] }): AnnotatedPaths {
  return {
    input: input.map(({ path }) => path),
    output: output.map(({ path }) => path),
  };
}

function toParameterMembers(
  document: JsonObject,
  operation: SpecOperation,
  place: 'path' | 'query' | 'header',
): Member[] {
  return operation.parameters
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => ({
      name: toParameterName(parameter),
      wireName: toText(parameter['name']) ?? '',
      required: parameter['required'] === true,
      hasDefault: hasDefault(document, parameter['schema']),
      description: toText(parameter['description']) ?? '',
      limits: toLimits(document, parameter['schema']),
    }));
}

function toBodyMembers(document: JsonObject, schema: Json | undefined): Member[] {
  const required = toRequired(document, schema);
  return Object.entries(toProperties(document, schema)).map(([name, property]) => ({
    name,
    wireName: name,
    required: required.includes(name),
    hasDefault: hasDefault(document, property),
    description: toText(resolve(document, property)['description']) ?? '',
    limits: toLimits(document, property),
  }));
}

/** The name of a parameter in the input: that of `x-member`, or else its own. */
export function toParameterName(parameter: JsonObject): string {
  return toText(parameter['x-member']) ?? toText(parameter['name']) ?? '';
}

function toOptional(value: Json | undefined): JsonObject | undefined {
  return value === undefined ? undefined : toObject(value);
}

function hasDefault(document: JsonObject, schema: Json | undefined): boolean {
  return resolve(document, schema)['default'] !== undefined;
}

function toSuccesses(document: JsonObject, operation: SpecOperation): Success[] {
  return toResponses(document, operation)
    .filter(({ status }) => isSuccess(status))
    .map(({ status, response }) => ({
      status: Number(status),
      description: toText(response['description']) ?? '',
      schema: toSchemaName(toContentSchema(response)),
      hasBody: toContentSchema(response) !== undefined || toEventStream(response) !== undefined,
    }));
}
