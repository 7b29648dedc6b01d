import { toTakenTypes } from '../emit/type-names.ts';
import { type JsonObject, toList, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';

/** What an operation of any document says of itself. */
export const STATEMENTS = ['operationId', 'summary', 'description'] as const;

/** What an operation has to say of itself before anything can be generated from it. */
export function toOperationProblems(
  document: JsonObject,
  statements: readonly string[] = [...STATEMENTS, 'x-aws-operation'],
): string[] {
  const operations = toSpecOperations(document);
  return [
    ...(operations.length > 0 ? [] : ['The document has no operations.']),
    ...operations.flatMap((operation) => toStatementProblems(document, operation, statements)),
    ...toDuplicates(operations.map(({ source }) => toText(source['operationId']))).map(
      (id) => `Two operations have the operationId ${id}.`,
    ),
    ...toDuplicates(operations.map(({ source }) => toText(source['x-aws-operation']))).map(
      (name) => `Two operations have the x-aws-operation ${name}.`,
    ),
  ];
}

/** The types that hey-api makes of operations; a schema of the same name would be renamed. */
export function toTypeNameProblems(document: JsonObject, schemas: readonly string[]): string[] {
  return toSpecOperations(document).flatMap(({ title }) =>
    toTakenTypes(title)
      .filter((type) => schemas.includes(type))
      .map((type) => `The schema ${type} has the name of a type that is made of ${title}.`),
  );
}

function toStatementProblems(
  document: JsonObject,
  operation: SpecOperation,
  statements: readonly string[],
): string[] {
  const { source, title } = operation;
  const id = toText(source['operationId']);
  const statuses = toResponses(document, operation).map(({ status }) => status);
  return [
    ...statements
      .filter((statement) => toText(source[statement]) === undefined)
      .map((statement) => `The operation ${title} has no ${statement}.`),
    ...(id === undefined || /^[a-z][A-Za-z0-9]*$/.test(id)
      ? []
      : [`The operationId ${id} is not a name in lower camel case.`]),
    ...(toList(source['tags']).length === 1
      ? []
      : [`The operation ${title} has ${toList(source['tags']).length} tags, not exactly one.`]),
    ...(statuses.some(isSuccess) ? [] : [`The operation ${title} has no 2xx answer.`]),
    ...statuses
      .filter((status) => !/^[2-5]\d\d$/.test(status))
      .map((status) => `The operation ${title} answers ${status}, which is not one status.`),
  ];
}

function toDuplicates(names: readonly (string | undefined)[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(repeated)].filter((name) => name !== undefined);
}
