import { type Exception, ROLES, toExceptions, toSources } from '../model/exceptions.ts';
import { toServiceName, toSpecServices } from '../model/services.ts';
import { type JsonObject, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';
import { toSchemaName } from '../spec/references.ts';

/** Every error response has exceptions with a role each, and an exception is the same in a whole service. */
export function toExceptionProblems(document: JsonObject): string[] {
  const operations = toSpecOperations(document);
  return [
    ...operations.flatMap((operation) => [
      ...toResponseProblems(document, operation),
      ...toRoleProblems(operation.title, toExceptions(document, operation)),
    ]),
    ...toServiceProblems(document, operations),
  ];
}

function toResponseProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title } = operation;
  return toResponses(document, operation)
    .filter(({ status }) => !isSuccess(status))
    .flatMap(({ status, response, component }) => [
      ...toSources(response, component).flatMap(({ role, problem, schema }) => [
        ...(role === undefined && problem === undefined
          ? [`The response ${status} of ${title} has neither x-role nor x-problem.`]
          : []),
        ...(role === undefined || ROLES.some((one) => one === role)
          ? []
          : [`The x-role ${role} of ${title} is not one of ${ROLES.join(', ')}.`]),
        ...(toSchemaName(schema) === undefined
          ? [`The body of the response ${status} of ${title} is not one of the component schemas.`]
          : []),
        ...(problem === undefined ? [] : toTypeProblems(title, status, problem)),
      ]),
    ]);
}

function toTypeProblems(title: string, status: string, problem: JsonObject): string[] {
  const missing = ['type', 'title'].filter((member) => toText(problem[member]) === undefined);
  return [
    ...missing.map((member) => `The x-problem ${status} of ${title} has no ${member}.`),
    ...(problem['status'] === undefined || Number(problem['status']) === Number(status)
      ? []
      : [
          `The response ${status} of ${title} has an x-problem of the status ${problem['status']}.`,
        ]),
  ];
}

/** The roles of exceptions that the server itself raises, so that it must know which one to raise. */
const RAISED_BY_SERVER = [
  'invalidRequest',
  'internal',
  'unavailable',
  'tooLarge',
  'unsupportedMediaType',
  'notAcceptable',
];

function toRoleProblems(title: string, exceptions: readonly Exception[]): string[] {
  return exceptions.flatMap((one, index) => {
    const others = exceptions.slice(0, index);
    return [
      ...others
        .filter(({ role }) => role === one.role && RAISED_BY_SERVER.includes(role))
        .map(
          (other) => `${other.name} and ${one.name} of ${title} both have the role ${one.role}.`,
        ),
      ...others
        .filter(({ name }) => name === one.name && name !== '')
        .map(() => `The operation ${title} declares ${one.name} twice.`),
    ];
  });
}

function toServiceProblems(document: JsonObject, operations: readonly SpecOperation[]): string[] {
  const services = toSpecServices(document);
  const known = new Map<string, Exception>();
  const problems = operations.flatMap((operation) => {
    const service = toServiceName(services, operation);
    return toExceptions(document, operation).flatMap((exception) => {
      const key = `${service}/${exception.name}`;
      const first = known.get(key) ?? exception;
      known.set(key, first);
      return toMismatches(service, first, exception);
    });
  });
  return [...new Set(problems)];
}

function toMismatches(service: string, first: Exception, other: Exception): string[] {
  const traits = ['status', 'role', 'schema'] as const;
  return traits
    .filter((trait) => !Object.is(first[trait], other[trait]))
    .map(
      (trait) =>
        `${first.name} of ${service} has two values of ${trait}: ${first[trait]} and ${other[trait]}.`,
    );
}
