import { isObject, type Json, type JsonObject, toObject, toText } from '../spec/json.ts';
import { resolve } from '../spec/references.ts';
import { toAnnotationProblems, toEndlessProblems, toMixedProblems } from './annotations.ts';

/** Schemas have names that types can have, described members, and annotations whose paths can be listed. */
export function toSchemaProblems(document: JsonObject): string[] {
  const schemas = Object.entries(toObject(toObject(document['components'])['schemas']));
  const names = schemas.map(([name]) => name);
  return [
    ...names
      .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
      .map((name) => `The schema ${name} does not have the name of a type.`),
    ...schemas.flatMap(([name, schema]) => [
      ...toNestedProblems(document, name, schema),
      ...toEndlessProblems(document, name, schema),
    ]),
    ...toMixedProblems(document),
  ];
}

/** Checks a schema and the schemas inline in it; a schema that it refers to is checked under its own name. */
function toNestedProblems(document: JsonObject, path: string, schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { properties, items } = schema;
  return [
    ...Object.entries(toObject(properties)).flatMap(([name, property]) => [
      ...(toText(resolve(document, property)['description']) === undefined
        ? [`The member ${path}.${name} has no description.`]
        : []),
      ...toNestedProblems(document, `${path}.${name}`, property),
    ]),
    ...toNestedProblems(document, `${path}.*`, items),
    ...['readOnly', 'writeOnly']
      .filter((keyword) => schema[keyword] === true)
      .map((keyword) => `The schema ${path} is ${keyword}; requests need a schema of their own.`),
    ...(schema['format'] === 'binary'
      ? [`The schema ${path} is of the format binary, for which JSON has no value.`]
      : []),
    ...toAnnotationProblems(document, path, schema),
  ];
}
