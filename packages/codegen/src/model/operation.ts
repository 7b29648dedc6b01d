import { type Annotation, toAnnotations } from '../spec/annotations.ts';
import { type Json, type JsonObject, toObject, toText, toTexts } from '../spec/json.ts';
import { isSuccess, type SpecOperation, toContentSchema, toResponses } from '../spec/operations.ts';
import { toProperties, toRequired } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';
import { type Exception, toExceptions } from './exceptions.ts';
import { toLimits } from './limits.ts';

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly service: string;
  readonly awsOperation: string;
  readonly summary: string;
  readonly description: string;
  readonly members: {
    readonly path: readonly Member[];
    readonly query: readonly Member[];
    readonly body: readonly Member[];
  };
  /** The component schema of the request body, if the body refers to one. */
  readonly bodySchema: string | undefined;
  readonly successes: readonly Success[];
  readonly exceptions: readonly Exception[];
  readonly idempotencyToken: string | undefined;
  readonly timestamps: AnnotatedPaths & { readonly form: string | undefined };
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
    const path = [toText(parameter['name']) ?? ''];
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
  return [...members.path, ...members.query, ...members.body];
}

/** The names of an operation's members by their place: path, query and body. */
export function toMemberNames({ members }: Pick<Operation, 'members'>): Record<string, string[]> {
  const toNames = (list: readonly Member[]): string[] => list.map(({ name }) => name);
  return {
    path: toNames(members.path),
    query: toNames(members.query),
    body: toNames(members.body),
  };
}

/** Makes the model of one operation. */
export function toOperation(document: JsonObject, operation: SpecOperation): Operation {
  const { source } = operation;
  const bodySchema = toBodySchema(document, operation);
  const timestamps = toOperationAnnotations(document, operation, 'x-timestamp');
  return {
    operationId: toText(source['operationId']) ?? '',
    method: operation.method,
    path: operation.path,
    service: toTexts(source['tags'])[0] ?? '',
    awsOperation: toText(source['x-aws-operation']) ?? '',
    summary: toText(source['summary']) ?? '',
    description: toText(source['description']) ?? '',
    members: {
      path: toParameterMembers(document, operation, 'path'),
      query: toParameterMembers(document, operation, 'query'),
      body: toBodyMembers(document, bodySchema),
    },
    bodySchema: toSchemaName(bodySchema),
    successes: toSuccesses(document, operation),
    exceptions: toExceptions(document, operation),
    idempotencyToken: toText(source['x-idempotency-token']),
    timestamps: {
      form: toText([...timestamps.input, ...timestamps.output][0]?.value),
      ...toPaths(timestamps),
    },
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
  place: 'path' | 'query',
): Member[] {
  return operation.parameters
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => ({
      name: toText(parameter['name']) ?? '',
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
    required: required.includes(name),
    hasDefault: hasDefault(document, property),
    description: toText(resolve(document, property)['description']) ?? '',
    limits: toLimits(document, property),
  }));
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
      hasBody: toContentSchema(response) !== undefined,
    }));
}
