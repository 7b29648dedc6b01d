import { isObject, type Json, type JsonObject, toObject } from './json.ts';

/** The value that a local reference (`#/components/…`) points at. */
function follow(document: JsonObject, reference: string): Json | undefined {
  const tokens = reference.replace(/^#\//, '').split('/');
  return tokens.reduce<Json | undefined>(
    (value, token) => toObject(value)[token.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

/** A reference leads to nothing, or back to itself. The message is a sentence. */
export class UnresolvedReference extends Error {
  override readonly name = 'UnresolvedReference';
}

/**
 * Resolves the reference of an object in the document, if it has one. Members beside a reference
 * override those of its target, as in OpenAPI 3.1. The contract has the same function, but this
 * package generates the contract and therefore cannot import it.
 */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let resolved = toObject(value);
  const seen = new Set<string>();
  while (typeof resolved['$ref'] === 'string') {
    const { $ref: reference, ...beside } = resolved;
    if (seen.has(reference)) throw new UnresolvedReference(`${reference} refers to itself.`);
    seen.add(reference);
    const target = follow(document, reference);
    if (!isObject(target)) {
      throw new UnresolvedReference(`${reference} points at nothing in the document.`);
    }
    resolved = { ...target, ...beside };
  }
  return resolved;
}

/** The name of the component schema that a value refers to; undefined for any other value. */
export function toSchemaName(value: Json | undefined): string | undefined {
  return toComponentName('schemas', value);
}

/** The name of the component response that a value refers to; undefined for any other value. */
export function toResponseName(value: Json | undefined): string | undefined {
  return toComponentName('responses', value);
}

function toComponentName(section: string, value: Json | undefined): string | undefined {
  const reference = toObject(value)['$ref'];
  if (typeof reference !== 'string') return undefined;
  const [, found, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? [];
  return found === section ? name : undefined;
}
