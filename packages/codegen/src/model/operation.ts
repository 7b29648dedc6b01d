import { type Annotation, toAnnotations } from '../spec/annotations.ts';
import { type Json, type JsonObject, toObject, toText, toTexts } from '../spec/json.ts';
import { isSuccess, type SpecOperation, toContentSchema, toResponses } from '../spec/operations.ts';
import { toProperties, toRequired } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';
import { toExceptions } from './exceptions.ts';
import { toLimits } from './limits.ts';
import type { AnnotatedPaths, Member, Operation, Success } from './model.ts';

/** The schema of an operation's request body; undefined without one. */
export function toBodySchema(document: JsonObject, operation: SpecOperation): Json | undefined {
  return toContentSchema(resolve(document, operation.source['requestBody']));
}

/** The places of an operation's input or output that carry an extension. */
export function toOperationAnnotations(
  document: JsonObject,
  operation: SpecOperation,
  extension: `x-${string}`,
): { input: Annotation[]; output: Annotation[] } {
  const parameters = operation.parameters.flatMap((parameter) => {
    const path = [toText(parameter['name']) ?? ''];
    const value = parameter[extension];
    if (value !== undefined) return [{ path, value }];
    return toAnnotations(document, parameter['schema'], extension).map((mark) => ({
      ...mark,
      path: [...path, ...mark.path],
    }));
  });
  const answers = toResponses(document, operation).filter(({ status }) => isSuccess(status));
  return {
    input: [
      ...parameters,
      ...toAnnotations(document, toBodySchema(document, operation), extension),
    ],
    output: answers.flatMap(({ answer }) =>
      toAnnotations(document, toContentSchema(answer), extension),
    ),
  };
}

/** An operation of the document, ready for the emitters. */
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

function toPaths(marks: { input: Annotation[]; output: Annotation[] }): AnnotatedPaths {
  return {
    input: marks.input.map((mark) => mark.path),
    output: marks.output.map((mark) => mark.path),
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
    .map(({ status, answer }) => ({
      status: Number(status),
      description: toText(answer['description']) ?? '',
      schema: toSchemaName(toContentSchema(answer)),
      hasBody: toContentSchema(answer) !== undefined,
    }));
}
