import { toBodySchema, toParameterName } from '../model/operation.ts';
import { isObject, type Json, type JsonObject, toList, toObject } from '../spec/json.ts';
import { type SpecOperation, toSpecOperations } from '../spec/operations.ts';
import { listAllOf, toProperties, toRequired } from '../spec/properties.ts';
import { resolve } from '../spec/references.ts';
import { isOfObjects } from '../spec/schemas.ts';

/** Methods whose requests have no body in the eyes of clients, servers and those between them. */
const WITHOUT_BODY = ['GET', 'DELETE'];

/** A body is an object with members, and an idempotency token is a member that is a text. */
export function toMemberProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => [
    ...toTokenProblems(document, operation),
    ...toReadOnlyProblems(operation),
    ...toBodyProblems(document, operation),
  ]);
}

/** The schema of each member of an operation's input, by the member's name. */
export function toMemberSchemas(
  document: JsonObject,
  operation: SpecOperation,
): Map<string, Json | undefined> {
  const parameters = operation.parameters.map(
    (one) => [toParameterName(one), one['schema']] as const,
  );
  const body = Object.entries(toProperties(document, toBodySchema(document, operation)));
  return new Map([...parameters, ...body]);
}

function toTokenProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title, source } = operation;
  const token = source['x-idempotency-token'];
  if (token === undefined) return [];
  const members = toMemberSchemas(document, operation);
  const inPath = operation.parameters.some((one) => one['in'] === 'path' && one['name'] === token);
  if (typeof token !== 'string' || !members.has(token) || inPath) {
    return [`The x-idempotency-token ${token} of ${title} is not one of its members.`];
  }
  return resolve(document, members.get(token))['type'] === 'string'
    ? []
    : [`The x-idempotency-token ${token} of ${title} is not a text.`];
}

function toReadOnlyProblems({ title, method, source }: SpecOperation): string[] {
  const isReadOnly = source['x-read-only'];
  return [
    ...(isReadOnly === undefined || isReadOnly === true
      ? []
      : [`The x-read-only of ${title} is not true.`]),
    ...((isReadOnly === true || method === 'GET') && source['x-idempotency-token'] !== undefined
      ? [`The operation ${title} only reads, and therefore needs no x-idempotency-token.`]
      : []),
  ];
}

function toBodyProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title, method, source } = operation;
  if (source['requestBody'] === undefined) return [];
  if (WITHOUT_BODY.includes(method)) {
    return [`The ${method} operation ${title} has a body, which its requests cannot carry.`];
  }
  const body = resolve(document, source['requestBody']);
  const schema = toBodySchema(document, operation);
  const types = Object.keys(toObject(body['content']));
  if (schema === undefined || types.length !== 1 || types[0] !== 'application/json') {
    return [`The body of ${title} is not of the one content type application/json.`];
  }
  const isOptional = body['required'] !== true;
  const required = toRequired(document, schema);
  const parts = listAllOf(document, schema, []);
  const alternatives = parts.flatMap(({ oneOf, anyOf }) => [...toList(oneOf), ...toList(anyOf)]);
  if (alternatives.some((one) => Object.keys(toProperties(document, one)).length > 0)) {
    return [
      `The body of ${title} has alternatives; its input needs members that do not depend on one.`,
    ];
  }
  const hasMembers = Object.keys(toProperties(document, schema)).length > 0;
  return [
    ...(isOfObjects(document, schema) && hasMembers
      ? []
      : [`The body of ${title} is not an object with members.`]),
    ...(parts.some(isOpen)
      ? [`The body of ${title} has a schema for other members, which its input does not have.`]
      : []),
    ...(isOptional && required.length > 0
      ? [`The body of ${title} may be left out, but its member ${required[0]} may not.`]
      : []),
  ];
}

function isOpen({ additionalProperties, patternProperties }: JsonObject): boolean {
  return patternProperties !== undefined || isObject(additionalProperties);
}
