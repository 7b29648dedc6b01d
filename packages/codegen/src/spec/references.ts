import { isObject, type Json, type JsonObject, toObject } from './json.ts';

/** The value that a local reference (`#/components/…`) points at. */
function follow(document: JsonObject, reference: string): Json | undefined {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce<Json | undefined>(
    (value, step) => toObject(value)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

/**
 * An object of the document with its references followed. What stands beside a reference wins over
 * what it points at, as in OpenAPI 3.1.
 */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let resolved = toObject(value);
  const seen = new Set<string>();
  while (typeof resolved['$ref'] === 'string') {
    const { $ref: reference, ...beside } = resolved;
    if (seen.has(reference)) throw new Error(`${reference} refers to itself.`);
    seen.add(reference);
    const target = follow(document, reference);
    if (!isObject(target)) throw new Error(`${reference} points at nothing in the document.`);
    resolved = { ...target, ...beside };
  }
  return resolved;
}

/** The name of the component schema that a value refers to, when it is a reference to one. */
export function toSchemaName(value: Json | undefined): string | undefined {
  const reference = toObject(value)['$ref'];
  if (typeof reference !== 'string') return undefined;
  return /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
}
