import { isMembers } from '../matching/matcher.js';
import type { DocumentPart } from './contract-schema.js';
import { toValidValue } from './valid-value.js';

/** A value with the members that its schema requires and that it lacks, at any depth. */
export function withRequired(schema: DocumentPart, value: unknown): unknown {
  const { properties, required, items } = schema.value;
  if (Array.isArray(value)) {
    return isMembers(items)
      ? value.map((item) => withRequired(schema.within('items'), item))
      : value;
  }
  if (!isMembers(value)) return value;
  const known = Object.entries(value).map(([name, member]) =>
    isMembers(properties) && name in properties
      ? [name, withRequired(schema.within('properties', name), member)]
      : [name, member],
  );
  const missing = [required ?? []]
    .flat()
    .map(String)
    .filter((name) => value[name] === undefined && isMembers(properties) && name in properties)
    .map((name) => [name, toValidValue(schema.within('properties', name))]);
  return Object.fromEntries([...known, ...missing]);
}
