import { toTakenTypes } from '../emit/type-names.ts';
import { type JsonObject, toList, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';

/** The members that every operation of any document has. */
export const REQUIRED_TEXTS = ['operationId', 'summary', 'description'] as const;

/** Every operation has its texts, one tag, a unique name and responses with a status each. */
export function toOperationProblems(
  document: JsonObject,
  requiredTexts: readonly string[] = [...REQUIRED_TEXTS, 'x-aws-operation'],
): string[] {
  const operations = toSpecOperations(document);
  return [
    ...(operations.length > 0 ? [] : ['The document has no operations.']),
    ...operations.flatMap((operation) => toTextProblems(document, operation, requiredTexts)),
    ...toDuplicates(operations.map(({ source }) => toText(source['operationId']))).map(
      (id) => `Two operations have the operationId ${id}.`,
    ),
    ...toDuplicates(operations.map(({ source }) => toText(source['x-aws-operation']))).map(
      (name) => `Two operations have the x-aws-operation ${name}.`,
    ),
  ];
}

/** No schema has the name of a type that hey-api makes of an operation: hey-api would rename it. */
export function toTypeNameProblems(document: JsonObject, schemas: readonly string[]): string[] {
  return toSpecOperations(document).flatMap(({ title }) =>
    toTakenTypes(title)
      .filter((type) => schemas.includes(type))
      .map((type) => `The schema ${type} has the name of a type that is made from ${title}.`),
  );
}

function toTextProblems(
  document: JsonObject,
  operation: SpecOperation,
  requiredTexts: readonly string[],
): string[] {
  const { source, title } = operation;
  const id = toText(source['operationId']);
  const statuses = toResponses(document, operation).map(({ status }) => status);
  return [
    ...requiredTexts
      .filter((name) => toText(source[name]) === undefined)
      .map((name) => `The operation ${title} has no ${name}.`),
    ...(id === undefined || /^[a-z][A-Za-z0-9]*$/.test(id)
      ? []
      : [`The operationId ${id} is not a name in lower camel case.`]),
    ...(toList(source['tags']).length === 1
      ? []
      : [`The operation ${title} has ${toList(source['tags']).length} tags, not exactly one.`]),
    ...(statuses.some(isSuccess) ? [] : [`The operation ${title} has no 2xx response.`]),
    ...statuses
      .filter((status) => !/^[2-5]\d\d$/.test(status))
      .map((status) => `The response ${status} of ${title} is not for one status.`),
  ];
}

function toDuplicates(names: readonly (string | undefined)[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(repeated)].filter((name) => name !== undefined);
}
