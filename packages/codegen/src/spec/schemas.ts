import { type Json, type JsonObject, toList, toObject } from './json.ts';
import { toResponses, toSpecOperations } from './operations.ts';
import { resolve } from './references.ts';

/** A schema of the document that is no part of another one. */
export interface WholeSchema {
  /** The name in messages: `Book`, or `addBook.body` for a schema that stands inline. */
  readonly name: string;
  readonly schema: Json | undefined;
}

/** The component schemas, and the inline schemas of the operations' parameters, bodies and responses. */
export function listSchemas(document: JsonObject): WholeSchema[] {
  const components = toObject(toObject(document['components'])['schemas']);
  const inline = toSpecOperations(document).flatMap((operation) => {
    const { title, source, parameters } = operation;
    return [
      ...parameters.map(({ name, schema }) => ({ name: `${title}.${name}`, schema })),
      ...toContents(`${title}.body`, resolve(document, source['requestBody'])),
      ...toResponses(document, operation).flatMap(({ status, response }) =>
        toContents(`${title}.${status}`, response),
      ),
    ];
  });
  return [...Object.entries(components).map(([name, schema]) => ({ name, schema })), ...inline];
}

function toContents(name: string, { content }: JsonObject): WholeSchema[] {
  return Object.values(toObject(content)).map((media) => ({
    name,
    schema: toObject(media)['schema'],
  }));
}

/** The keywords of JSON Schema whose value is a schema, a list of schemas, or an object of schemas. */
const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
const CONTENTS = ['items', 'prefixItems', 'contains', 'unevaluatedItems', 'propertyNames'];
const OTHERS = ['additionalProperties', 'unevaluatedProperties'];
const MAPS = ['patternProperties', 'dependentSchemas', '$defs'];

/** The schemas of the same value that stand inside a schema. */
export function toCompositions(schema: JsonObject): Json[] {
  return listParts(schema, COMPOSITIONS);
}

/** The schemas that stand directly inside a schema, other than those of its named members. */
export function toParts(schema: JsonObject): Json[] {
  const maps = MAPS.flatMap((keyword) => Object.values(toObject(schema[keyword])));
  return [
    ...listParts(schema, [...COMPOSITIONS, ...CONTENTS, ...OTHERS]),
    ...maps.filter((part): part is Json => part !== undefined),
  ];
}

function listParts(schema: JsonObject, keywords: readonly string[]): Json[] {
  return keywords.flatMap((keyword) => {
    const value = schema[keyword] ?? [];
    return Array.isArray(value) ? value : [value];
  });
}

/**
 * Whether every value of a schema is an object: a schema of that type, or one that is composed of such schemas.
 * A schema that contains itself says nothing by that.
 */
export function isOfObjects(
  document: JsonObject,
  schema: Json | undefined,
  above: readonly Json[] = [],
): boolean {
  if (schema === undefined || above.includes(schema)) return false;
  const { type, allOf, anyOf, oneOf } = resolve(document, schema);
  if (type !== undefined) return type === 'object';
  const within = [...above, schema];
  const isOne = (part: Json): boolean => isOfObjects(document, part, within);
  return (
    toList(allOf).some(isOne) ||
    [anyOf, oneOf].map(toList).some((list) => list.length > 0 && list.every(isOne))
  );
}
