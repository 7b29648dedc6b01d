import { type Json, type JsonObject, toText } from '../spec/json.ts';
import { isSuccess, type SpecOperation, toContentSchema, toResponses } from '../spec/operations.ts';
import { toProperties } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';
import type { Exception } from './model.ts';

/** The parts that exceptions of the server's transport play. */
const TRANSPORT_ROLES: readonly string[] = ['tooLarge', 'unsupportedMediaType', 'notAcceptable'];

/** Every part that an exception can play. */
export const ROLES: readonly string[] = [
  'invalidRequest',
  'denied',
  'unauthenticated',
  'notFound',
  'conflict',
  'quota',
  'throttled',
  'internal',
  'unavailable',
  ...TRANSPORT_ROLES,
];

/** The exceptions that an operation declares, in the order of their statuses. */
export function toExceptions(document: JsonObject, operation: SpecOperation): Exception[] {
  return toResponses(document, operation)
    .filter(({ status }) => !isSuccess(status))
    .map(({ status, answer }) => {
      const schema = toContentSchema(answer);
      const schemaName = toSchemaName(schema) ?? '';
      const name = toText(answer['x-exception']) ?? schemaName;
      const role = toText(answer['x-role']) ?? '';
      return {
        name,
        status: Number(status),
        role,
        description: toText(answer['description']) ?? '',
        schema: schemaName,
        members: Object.entries(toProperties(document, schema)).map(([member, property]) => ({
          name: member,
          description: toText(resolve(document, property)['description']) ?? '',
          fixed: member === '__type' || resolve(document, property)['const'] !== undefined,
        })),
        defaults: toDefaults(document, schema, name),
        raisedBy: TRANSPORT_ROLES.includes(role) ? 'transport' : 'handler',
      };
    });
}

/**
 * The texts that the server writes into an exception's body by itself. `__type` is AWS JSON's place
 * for the exception's name, so it needs no default of its own.
 */
export function toDefaults(
  document: JsonObject,
  schema: Json | undefined,
  exception?: string,
): { [member: string]: string } {
  const entries = Object.entries(toProperties(document, schema)).flatMap(([member, property]) => {
    const { const: fixed, default: fallback } = resolve(document, property);
    const value = fixed ?? fallback ?? (member === '__type' ? exception : undefined);
    return typeof value === 'string' ? [{ member, value }] : [];
  });
  return Object.fromEntries(entries.map(({ member, value }) => [member, value]));
}
