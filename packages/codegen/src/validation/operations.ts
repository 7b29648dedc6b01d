import { type SpecService, toServiceName, toSpecServices } from '../model/services.ts';
import { type JsonObject, toText } from '../spec/json.ts';
import { type SpecOperation, toSpecOperations } from '../spec/operations.ts';

/** The methods that the packages serve and call. */
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Members of a generated client and of every object, which no method of an operation can replace. */
const RESERVED: readonly string[] = [
  'callOperation',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'paginateOperation',
  'propertyIsEnumerable',
  'safe',
  'then',
  'toLocaleString',
  'toString',
  'valueOf',
  'watchOperation',
];

/** Every operation has its texts, a unique name, a method of the packages and a route of its own. */
export function toOperationProblems(document: JsonObject): string[] {
  const operations = toSpecOperations(document);
  const services = toSpecServices(document);
  return [
    ...(operations.length > 0 ? [] : ['The document has no operations.']),
    ...operations.flatMap((operation) => toTextProblems(services, operation)),
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

function toTextProblems(services: readonly SpecService[], operation: SpecOperation): string[] {
  const { source, title, method } = operation;
  const service = services.find(({ name }) => name === toServiceName(services, operation));
  const requiredTexts = [
    'operationId',
    'summary',
    'description',
    ...(service?.errorForm === 'aws' ? ['x-aws-operation'] : []),
  ];
  const id = toText(source['operationId']);
  return [
    ...requiredTexts
      .filter((name) => toText(source[name]) === undefined)
      .map((name) => `The operation ${title} has no ${name}.`),
    ...(id === undefined || /^[a-z][A-Za-z0-9]*$/.test(id)
      ? []
      : [`The operationId ${id} is not a name in lower camel case.`]),
    ...(id === undefined || !RESERVED.includes(id)
      ? []
      : [`The operationId ${id} is the name of a member that every client has.`]),
    ...(METHODS.includes(method)
      ? []
      : [`The method ${method} of ${title} is not one of ${METHODS.join(', ')}.`]),
    ...(source['callbacks'] === undefined
      ? []
      : [`The operation ${title} has callbacks, which the packages neither make nor take.`]),
    ...(source['servers'] === undefined
      ? []
      : [`The operation ${title} has servers of its own; a client has one address.`]),
  ];
}

function toDuplicates(names: readonly (string | undefined)[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(repeated)].filter((name) => name !== undefined);
}
