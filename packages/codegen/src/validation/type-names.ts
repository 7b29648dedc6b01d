import { toTakenTypes } from '../emit/type-names.ts';
import { type JsonObject, toObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** Types that generated files use, declare or import beside those of the schemas. */
const TAKEN = [
  'Array',
  'ClientOptions',
  'Contract',
  'Date',
  'DeepMutable',
  'DeepReadonly',
  'NonNullable',
  'OperationId',
  'OperationTypes',
  'Renamed',
  'ServiceFacts',
  'ServiceName',
];

/** No schema has the name of a type that hey-api makes of an operation: hey-api would rename it. */
export function toTypeNameProblems(document: JsonObject): string[] {
  const schemas = Object.keys(toObject(toObject(document['components'])['schemas']));
  return [
    ...TAKEN.filter((name) => schemas.includes(name)).map(
      (name) => `The schema ${name} has the name of a type that generated files use.`,
    ),
    ...toSpecOperations(document).flatMap(({ title }) =>
      toTakenTypes(title)
        .filter((type) => schemas.includes(type))
        .map((type) => `The schema ${type} has the name of a type that is made from ${title}.`),
    ),
  ];
}
