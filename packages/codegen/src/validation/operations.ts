import { type SpecService, toServiceName, toSpecServices } from '../model/services.ts';
import { type JsonObject, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';

/** Every operation has its texts, a unique name and responses with a status each. */
export function toOperationProblems(document: JsonObject): string[] {
  const operations = toSpecOperations(document);
  const services = toSpecServices(document);
  return [
    ...(operations.length > 0 ? [] : ['The document has no operations.']),
    ...operations.flatMap((operation) => toTextProblems(document, services, operation)),
    ...toDuplicates(operations.map(({ source }) => toText(source['operationId']))).map(
      (id) => `Two operations have the operationId ${id}.`,
    ),
    ...services.flatMap(({ name }) =>
      toDuplicates(
        operations
          .filter((operation) => toServiceName(services, operation) === name)
          .map(({ source }) => toText(source['x-aws-operation'])),
      ).map((repeated) => `Two operations of ${name} have the x-aws-operation ${repeated}.`),
    ),
  ];
}

function toTextProblems(
  document: JsonObject,
  services: readonly SpecService[],
  operation: SpecOperation,
): string[] {
  const { source, title } = operation;
  const service = services.find(({ name }) => name === toServiceName(services, operation));
  const requiredTexts = [
    'operationId',
    'summary',
    'description',
    ...(service?.errorForm === 'aws' ? ['x-aws-operation'] : []),
  ];
  const id = toText(source['operationId']);
  const statuses = toResponses(document, operation).map(({ status }) => status);
  return [
    ...requiredTexts
      .filter((name) => toText(source[name]) === undefined)
      .map((name) => `The operation ${title} has no ${name}.`),
    ...(id === undefined || /^[a-z][A-Za-z0-9]*$/.test(id)
      ? []
      : [`The operationId ${id} is not a name in lower camel case.`]),
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
