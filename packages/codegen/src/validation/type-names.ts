import { toTakenTypes, toTypeName } from '../emit/type-names.ts';
import { type JsonObject, toObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** Types that generated files use, declare or import beside those of the schemas. */
const TAKEN = [
  'Array',
  'CallerInput',
  'ClientOptions',
  'Contract',
  'Date',
  'DeepMutable',
  'EventStream',
  'Exclude',
  'NonNullable',
  'OperationId',
  'OperationTypes',
  'Renamed',
  'ServiceFacts',
  'ServiceName',
];

/** Types have names of their own: hey-api would rename the second of two that are made from the document. */
export function toTypeNameProblems(document: JsonObject): string[] {
  const schemas = Object.keys(toObject(toObject(document['components'])['schemas']));
  const operations = toSpecOperations(document).map(({ title }) => title);
  return [
    ...operations.flatMap((id, index) =>
      operations
        .slice(0, index)
        .filter((other) => other !== id && toTypeName(other, 'Data') === toTypeName(id, 'Data'))
        .map((other) => `The types of the operations ${other} and ${id} have the same names.`),
    ),
    ...TAKEN.filter((name) => schemas.includes(name)).map(
      (name) => `The schema ${name} has the name of a type that generated files use.`,
    ),
    ...operations.flatMap((id) =>
      toTakenTypes(id)
        .filter((type) => schemas.includes(type))
        .map((type) => `The schema ${type} has the name of a type that is made from ${id}.`),
    ),
  ];
}
