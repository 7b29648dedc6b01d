import { findPart, isRecord, type Json, resolveReference } from '@numberkit/contract';
import { document, type OperationId, operations } from '../phone-numbers.js';
import type { Members } from './messages.js';

/** The members of an operation that are not null. @throws {TypeError} A value has a wrong JSON type. */
export function toKnownMembers(operation: OperationId, members: Members): Members {
  const { path, method, members: places } = operations[operation];
  const content = ['requestBody', 'content', 'application/json', 'schema', 'properties'];
  const ofBody = findPart(document, ['paths', path, method.toLowerCase(), ...content]);
  const ofPath = places.path.map((name) => [name, { type: 'string' }]);
  return knownMembers({ ...Object(ofBody?.value), ...Object.fromEntries(ofPath) }, members);
}

function knownMembers(properties: Readonly<Record<string, Json>>, members: Members): Members {
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name, value]) => value !== null && name in properties)
      .map(([name, value]) => [name, knownValue(properties[name], value)]),
  );
}

function knownValue(given: Json | undefined, value: unknown): unknown {
  const { type, items, properties, additionalProperties } = resolveReference(document, given) ?? {};
  const isInteger = type === 'integer' && Number.isInteger(value);
  if (type !== typeOf(value) && !isInteger) throw new TypeError('The JSON type is wrong.');
  if (Array.isArray(value)) return value.map((item) => knownValue(items, item));
  if (isRecord(value) && isRecord(additionalProperties)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== null)
        .map(([key, each]) => [key, knownValue(additionalProperties, each)]),
    );
  }
  return isRecord(value) && isRecord(properties) ? knownMembers(properties, value) : value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
