import { toTakenTypes } from '../emit/type-names.ts';
import { type JsonObject, toObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** No schema has the name of a type that hey-api makes of an operation: hey-api would rename it. */
export function toTypeNameProblems(document: JsonObject): string[] {
  const schemas = Object.keys(toObject(toObject(document['components'])['schemas']));
  return [
    ...(schemas.includes('ClientOptions')
      ? ['The schema ClientOptions has the name of a type of the generator.']
      : []),
    ...toSpecOperations(document).flatMap(({ title }) =>
      toTakenTypes(title)
        .filter((type) => schemas.includes(type))
        .map((type) => `The schema ${type} has the name of a type that is made from ${title}.`),
    ),
  ];
}
