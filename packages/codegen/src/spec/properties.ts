import { type Json, type JsonObject, toList, toObject, toTexts } from './json.ts';
import { resolve } from './references.ts';

/** The properties of an object schema, including those of `allOf`. */
export function toProperties(
  document: JsonObject,
  schema: Json | undefined,
): { [name: string]: Json | undefined } {
  const resolved = resolve(document, schema);
  const inherited = toList(resolved['allOf']).map((part) => toProperties(document, part));
  return Object.assign({}, ...inherited, toObject(resolved['properties']));
}

/** The names of the required properties of an object schema, in the order of the properties. */
export function toRequired(document: JsonObject, schema: Json | undefined): string[] {
  const resolved = resolve(document, schema);
  const required = new Set([
    ...toList(resolved['allOf']).flatMap((part) => toRequired(document, part)),
    ...toTexts(resolved['required']),
  ]);
  return Object.keys(toProperties(document, schema)).filter((name) => required.has(name));
}
