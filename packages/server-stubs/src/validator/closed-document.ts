import {
  isRecord,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  type OperationFacts,
  resolveReference,
} from '@numberkit/contract';
import { requireOperation } from '../operation-document.js';
import { createPartialDocument } from './partial-document.js';

// The keywords of schemas within a schema: those of the same value, and those of its members and items.
const compositions = ['allOf', 'anyOf', 'oneOf'];
const parts = new Set([...compositions, 'not', 'if', 'then', 'else']);
const members = new Set(['properties', 'patternProperties']);
const items = new Set(['items', 'prefixItems', 'additionalProperties']);

type Change = (schema: JsonObject) => JsonObject;

/**
 * A document of the responses of one operation, whose object schemas refuse members that they do not declare,
 * unless they declare themselves which further members they take.
 *
 * A schema that is a part of another (`allOf`, …) must not refuse the members of the other parts. So each
 * component has a copy that stays open, and parts refer to these copies.
 */
export function createClosedDocument(
  document: OpenApiDocument,
  facts: OperationFacts,
): OpenApiDocument {
  const { responses } = requireOperation(document, facts);
  const closed = createPartialDocument(document, [
    [facts, responses === undefined ? {} : { responses }],
  ]);
  const { components, paths } = closed;
  const { close, closeWithin } = createCloser(document);
  components.schemas = Object.fromEntries(
    Object.entries(components.schemas).flatMap(([name, schema]) => [
      [name, close(schema)],
      [toOpenName(name), closeWithin(schema)],
    ]),
  );
  closeContents(paths, close);
  closeContents(components['responses'] ?? {}, close);
  return closed;
}

/** Closes the schemas of all content, in place. */
function closeContents(value: Json, close: Change): void {
  if (typeof value !== 'object' || value === null) return;
  for (const one of Object.values(value)) closeContents(one, close);
  if (!isRecord(value) || !isRecord(value['content'])) return;
  for (const media of Object.values(value['content'])) {
    if (!isRecord(media) || media['schema'] === undefined) continue;
    media['schema'] = toEach(media['schema'], close);
  }
}

interface Closer {
  /** Closes the schema of a whole value. */
  readonly close: Change;
  /** Closes the schemas of members and items. The schema, a part of another one, stays open itself. */
  readonly closeWithin: Change;
}

function createCloser(document: OpenApiDocument): Closer {
  const close: Change = (schema) => {
    const isMadeHere = Object.keys(schema).some((key) => parts.has(key) || members.has(key));
    // A reference without additions leads to a schema that is closed in its own place.
    if ('$ref' in schema && !isMadeHere) return schema;
    const closed = closeWithin(schema);
    const isOpen = !('additionalProperties' in schema || 'unevaluatedProperties' in schema);
    return isOpen && hasMembers(document, schema)
      ? { ...closed, unevaluatedProperties: false }
      : closed;
  };
  const closeWithin: Change = (schema) => {
    const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
      if (key === '$ref') return [key, toOpenReference(value)];
      if (parts.has(key)) return [key, toEach(value, closeWithin)];
      if (items.has(key)) return [key, toEach(value, close)];
      if (!members.has(key) || !isRecord(value)) return [key, value];
      const within = Object.entries(value).map(([name, one]) => [name, toEach(one, close)]);
      return [key, Object.fromEntries(within)];
    });
    return Object.fromEntries(entries);
  };
  return { close, closeWithin };
}

/** Changes a schema, or each one of a list; a boolean schema stays. */
function toEach(value: Json, change: Change): Json {
  if (Array.isArray(value)) return value.map((one) => toEach(one, change));
  return isRecord(value) ? change(value) : value;
}

function hasMembers(document: OpenApiDocument, schema: Json): boolean {
  const { properties, ...rest } = resolveReference(document, schema) ?? {};
  const composed = compositions.flatMap((key) => rest[key] ?? []);
  return isRecord(properties) || composed.some((one) => hasMembers(document, one));
}

/** A reference to a component, changed into one to its open copy. */
function toOpenReference(reference: Json): Json {
  return String(reference).replace(/^(#\/components\/schemas\/)([^/]+)$/, `$1${toOpenName('$2')}`);
}

function toOpenName(name: string): string {
  return `Open_${name}`;
}
