import { type Json, type JsonObject, toText } from '../spec/json.ts';
import { isSuccess, type SpecOperation, toContentSchema, toResponses } from '../spec/operations.ts';
import { toProperties } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';

export interface Exception {
  readonly name: string;
  readonly status: number;
  readonly role: string;
  readonly description: string;
  /** The component schema of the body. */
  readonly schema: string;
  readonly members: readonly ExceptionMember[];
  readonly defaults: { readonly [member: string]: string };
  readonly raisedBy: 'handler' | 'transport';
}

export interface ExceptionMember {
  readonly name: string;
  readonly description: string;
  /** Whether the contract fixes the value, so that a client's class has no use for the member. */
  readonly fixed: boolean;
}

/** The roles of exceptions that the server's transport raises. */
const TRANSPORT_ROLES: readonly string[] = ['tooLarge', 'unsupportedMediaType', 'notAcceptable'];

/** Every role that an exception can have. */
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
    .map(({ status, response }) => {
      const schema = toContentSchema(response);
      const schemaName = toSchemaName(schema) ?? '';
      const name = toText(response['x-exception']) ?? schemaName;
      const role = toText(response['x-role']) ?? '';
      return {
        name,
        status: Number(status),
        role,
        description: toText(response['description']) ?? '',
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
 * The texts that the server puts into an exception's body if its handler gives none. `__type` needs no
 * default in the document: it holds the exception's name.
 */
export function toDefaults(
  document: JsonObject,
  schema: Json | undefined,
  exception?: string,
): { [member: string]: string } {
  const entries = Object.entries(toProperties(document, schema)).flatMap(([member, property]) => {
    const { const: fixed, default: fallback } = resolve(document, property);
    const value = fixed ?? fallback ?? (member === '__type' ? exception : undefined);
    return typeof value === 'string' ? [[member, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
