import { toAnnotations } from '../spec/annotations.ts';
import { isObject, type Json, type JsonObject, toObject, toText } from '../spec/json.ts';
import { resolve } from '../spec/references.ts';

const FORMS = ['epoch-seconds', 'iso-8601'];

/** Schemas have names that types can have, and described members. */
export function toSchemaProblems(document: JsonObject): string[] {
  const schemas = Object.entries(toObject(toObject(document['components'])['schemas']));
  const names = schemas.map(([name]) => name);
  return [
    ...names
      .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
      .map((name) => `The schema ${name} does not have the name of a type.`),
    ...schemas.flatMap(([name, schema]) => toNestedProblems(document, name, schema)),
  ];
}

/** Checks a schema and the schemas inline in it; a schema that it refers to is checked under its own name. */
function toNestedProblems(document: JsonObject, path: string, schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { properties, items, additionalProperties } = schema;
  const form = schema['x-timestamp'];
  return [
    ...Object.entries(toObject(properties)).flatMap(([name, property]) => [
      ...(toText(resolve(document, property)['description']) === undefined
        ? [`The member ${path}.${name} has no description.`]
        : []),
      ...toNestedProblems(document, `${path}.${name}`, property),
    ]),
    ...toNestedProblems(document, `${path}.*`, items),
    ...(form === undefined || (typeof form === 'string' && FORMS.includes(form))
      ? []
      : [`The x-timestamp ${form} of ${path} is not one of ${FORMS.join(', ')}.`]),
    ...(['x-timestamp', 'x-sensitive'] as const)
      .filter((extension) => toAnnotations(document, additionalProperties, extension).length > 0)
      .map(
        (extension) =>
          `The additionalProperties of ${path} carry ${extension}, which needs named members.`,
      ),
  ];
}
