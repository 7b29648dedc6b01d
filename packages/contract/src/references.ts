import { isRecord, type Json, type JsonObject } from './json.js';

/** A value of a document, and the names that lead to it from the document's root, through no reference. */
export interface DocumentPart {
  readonly at: readonly string[];
  readonly value: Json;
}

/** The names in a local reference: `components`, `schemas` and `Tag` of `#/components/schemas/Tag`. */
export function toNames(reference: string): readonly string[] {
  return reference.split('/').slice(1).map(unescapeName);
}

/** The local reference to the place that the names lead to. */
export function toReference(names: readonly string[]): string {
  const steps = names.map((name) =>
    encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return ['#', ...steps].join('/');
}

/**
 * An object of a document, its local references followed. Members beside a reference win over those of
 * its target, as in OpenAPI 3.1. Undefined for a value that is no object and has no target.
 */
export function resolveReference(
  document: JsonObject,
  value: Json | undefined,
): JsonObject | undefined {
  if (!isRecord(value)) return undefined;
  const { $ref: reference } = value;
  if (typeof reference !== 'string') return value;
  const target = resolveReference(document, valueAt(document, toNames(reference)));
  // Nothing beside the reference: the target needs no copy.
  if (Object.keys(value).length === 1) return target;
  const { $ref: _, ...beside } = value;
  return { ...target, ...beside };
}

/**
 * The part of a document at a path. References on the way and at its end are followed, so that the part
 * names the place to which a schema compiler can refer; what stands beside them is not in it.
 */
export function findPart(document: JsonObject, path: readonly string[]): DocumentPart | undefined {
  let part: DocumentPart | undefined = { at: [], value: document };
  for (const name of path) {
    const value: Json | undefined = part && toChild(part.value, name);
    part = part && value !== undefined ? follow(document, [...part.at, name], value) : undefined;
  }
  return part;
}

function follow(
  document: JsonObject,
  at: readonly string[],
  value: Json,
): DocumentPart | undefined {
  const reference = isRecord(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' ? findPart(document, toNames(reference)) : { at, value };
}

function valueAt(document: JsonObject, names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (value, name) => toChild(resolveReference(document, value) ?? value, name),
    document,
  );
}

function toChild(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function unescapeName(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}
