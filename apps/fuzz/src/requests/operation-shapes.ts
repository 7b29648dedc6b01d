import type { OpenApiDocument } from '@numberkit/contract';
import { type Json, type JsonObject, resolveReference } from '@numberkit/contract';
import { type ControlOperationId, controlOperations } from '@numberkit/contract/control';
import { controlDocument } from '@numberkit/contract/control/document';
import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { document } from '@numberkit/contract/phone-numbers/document';
import type { Arbitrary } from 'fast-check';
import { asObject, createSchemaValues } from './schema-values.js';

/** The parts of one operation's requests, as sources of valid values. */
export interface OperationShape {
  readonly method: string;
  /** The path template, with members in braces. */
  readonly path: string;
  readonly pathMembers: Readonly<Record<string, Arbitrary<unknown>>>;
  readonly queryMembers: Readonly<Record<string, Arbitrary<unknown>>>;
  /** Undefined for an operation without a body. */
  readonly body: Arbitrary<unknown> | undefined;
}

export interface OperationShapes {
  readonly operations: { readonly [Op in OperationId]: OperationShape };
  readonly control: { readonly [Op in ControlOperationId]: OperationShape };
}

/**
 * Reads the shapes of all operations from the contracts.
 *
 * @param names Names of the server's resources, which values use if their patterns allow it.
 */
export function createOperationShapes(names: readonly string[]): OperationShapes {
  return {
    operations: mapValues(operations, (facts) => toShape(document, facts, names)),
    control: mapValues(controlOperations, (facts) => toShape(controlDocument, facts, names)),
  };
}

function toShape(
  source: OpenApiDocument,
  { method, path }: { readonly method: string; readonly path: string },
  names: readonly string[],
): OperationShape {
  const { toValues } = createSchemaValues(source, names);
  const item = asObject(source.paths[path]);
  const operation = asObject(item[method.toLowerCase()]);
  const parameters = [toList(item['parameters']), toList(operation['parameters'])]
    .flat()
    .map((parameter) => resolveReference(source, parameter) ?? {});
  const membersIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter['in'] === place)
        .map((parameter) => [String(parameter['name']), toValues(parameter['schema'])]),
    );
  const requestBody = resolveReference(source, operation['requestBody']) ?? {};
  const schema = asObject(asObject(requestBody['content'])['application/json'])['schema'];
  return {
    method,
    path,
    pathMembers: membersIn('path'),
    queryMembers: membersIn('query'),
    body: schema === undefined ? undefined : toValues(schema),
  };
}

function toList(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function mapValues<K extends string, V, R>(
  object: { readonly [Key in K]: V },
  map: (value: V) => R,
): { readonly [Key in K]: R } {
  const entries = Object.entries<V>(object).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as { readonly [Key in K]: R };
}
