import { type Json, type JsonObject, toList, toObject, toTexts } from './json.ts';
import { resolve } from './references.ts';

/** The properties of an object schema, including those of `allOf`. */
export function toProperties(
  document: JsonObject,
  schema: Json | undefined,
): { [name: string]: Json | undefined } {
  const parts = listAllOf(document, schema, []);
  return Object.assign({}, ...parts.map(({ properties }) => toObject(properties)));
}

/** The names of the required properties of an object schema, in the order of the properties. */
export function toRequired(document: JsonObject, schema: Json | undefined): string[] {
  const parts = listAllOf(document, schema, []);
  const required = new Set(parts.flatMap((part) => toTexts(part['required'])));
  return Object.keys(toProperties(document, schema)).filter((name) => required.has(name));
}

/** The parts of a schema that all hold, each behind those that it is made of: itself is the last. */
export function listAllOf(
  document: JsonObject,
  schema: Json | undefined,
  above: readonly (Json | undefined)[],
): JsonObject[] {
  // A schema that is composed of itself is refused, by a check of its own.
  if (above.includes(schema)) return [];
  const resolved = resolve(document, schema);
  const within = [...above, schema];
  return [
    ...toList(resolved['allOf']).flatMap((part) => listAllOf(document, part, within)),
    resolved,
  ];
}
