import type { Role } from '@numberkit/contract';
import { type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';
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
  readonly defaults: Defaults;
  readonly raisedBy: 'handler' | 'transport';
}

export interface ExceptionMember {
  readonly name: string;
  readonly description: string;
  /** Whether the contract fixes the value, so that a client's class has no use for the member. */
  readonly fixed: boolean;
}

/** The values that the server puts into an error's body if its handler gives none. */
export interface Defaults {
  readonly [member: string]: string | number;
}

/** The roles of exceptions that the server's transport raises. */
const TRANSPORT_ROLES: readonly Role[] = ['tooLarge', 'unsupportedMediaType', 'notAcceptable'];

/** Every role that an exception can have. */
export const ROLES: readonly Role[] = [
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

/** The role of a problem that names none, by its status. */
const ROLES_OF_STATUSES: { readonly [status: string]: Role } = {
  400: 'invalidRequest',
  401: 'unauthenticated',
  402: 'quota',
  403: 'denied',
  404: 'notFound',
  406: 'notAcceptable',
  409: 'conflict',
  412: 'conflict',
  413: 'tooLarge',
  415: 'unsupportedMediaType',
  422: 'invalidRequest',
  429: 'throttled',
  500: 'internal',
  503: 'unavailable',
};

/** The role of a problem that names none; undefined if its status implies none. */
export function toRoleOfStatus(status: string): Role | undefined {
  return ROLES_OF_STATUSES[status];
}

/** The exceptions that an operation declares, in the order of their statuses. */
export function toExceptions(document: JsonObject, operation: SpecOperation): Exception[] {
  return toResponses(document, operation)
    .filter(({ status }) => !isSuccess(status))
    .flatMap(({ status, response, component }) =>
      toSources(response, component).map((source) => toException(document, status, source)),
    );
}

/** What a response says of one of its exceptions. */
export interface ExceptionSource {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly description: string;
  readonly schema: Json | undefined;
  /** The type and title of a problem. */
  readonly problem: JsonObject | undefined;
}

/**
 * The exceptions of one response: the one that `x-role` and `x-exception`, or `x-problem`, describe, or each one
 * of `x-exceptions`.
 */
export function toSources(response: JsonObject, component: string | undefined): ExceptionSource[] {
  const content = toContentSchema(response);
  const several = toList(response['x-exceptions']);
  const list = several.length > 0 ? several.map(toObject) : [toSource(response, component)];
  return list.map((one) => {
    const schema = one['schema'] ?? content;
    const isProblem = one['type'] !== undefined || one['title'] !== undefined;
    return {
      // Problems have one schema as a rule, which therefore names none of them.
      name: toText(one['exception']) ?? (isProblem ? undefined : toSchemaName(schema)),
      role: toText(one['role']),
      description: toText(one['description']) ?? toText(response['description']) ?? '',
      schema,
      problem: isProblem ? one : undefined,
    };
  });
}

/** A response with a single exception, in the form of an item of `x-exceptions`. */
function toSource(response: JsonObject, component: string | undefined): JsonObject {
  const { 'x-role': role, 'x-exception': exception, 'x-problem': problem } = response;
  if (problem === undefined) return { role, exception };
  return { exception: exception ?? component, role, ...toObject(problem) };
}

/** The exception of a status that a source describes. */
export function toException(
  document: JsonObject,
  status: string,
  source: ExceptionSource,
): Exception {
  const { schema, problem } = source;
  const name = source.name ?? '';
  const role = source.role ?? (problem === undefined ? '' : (toRoleOfStatus(status) ?? ''));
  const fixed = problem === undefined ? {} : toProblemDefaults(problem, Number(status));
  return {
    name,
    status: Number(status),
    role,
    description: source.description,
    schema: toSchemaName(schema) ?? '',
    members: Object.entries(toProperties(document, schema)).map(([member, property]) => ({
      name: member,
      description: toText(resolve(document, property)['description']) ?? '',
      fixed:
        member === '__type' ||
        member in fixed ||
        resolve(document, property)['const'] !== undefined,
    })),
    defaults: { ...toDefaults(document, schema, name), ...fixed },
    raisedBy: TRANSPORT_ROLES.some((one) => one === role) ? 'transport' : 'handler',
  };
}

/** The members of a problem that are the same in every response: RFC 9457 has a type for each kind. */
function toProblemDefaults(problem: JsonObject, status: number): Defaults {
  return { type: toText(problem['type']) ?? '', title: toText(problem['title']) ?? '', status };
}

/**
 * The texts that the server puts into an exception's body if its handler gives none. `__type` needs no
 * default in the document: it holds the exception's name.
 */
export function toDefaults(
  document: JsonObject,
  schema: Json | undefined,
  exception?: string,
): Defaults {
  const entries = Object.entries(toProperties(document, schema)).flatMap(([member, property]) => {
    const { const: fixed, default: fallback } = resolve(document, property);
    const value = fixed ?? fallback ?? (member === '__type' ? exception : undefined);
    return typeof value === 'string' ? [[member, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
