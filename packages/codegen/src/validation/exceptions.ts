import { type Exception, ROLES, toExceptions } from '../model/exceptions.ts';
import { type JsonObject, toText, toTexts } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';

/** Every error response is one exception with one role, and an exception is the same in a whole service. */
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
  const roles = toResponses(document, operation)
    .filter(({ status }) => !isSuccess(status))
    .flatMap(({ status, response }) => {
      const role = toText(response['x-role']);
      if (role === undefined) return [`The response ${status} of ${title} has no x-role.`];
      if (ROLES.includes(role)) return [];
      return [`The x-role ${role} of ${title} is not one of ${ROLES.join(', ')}.`];
    });
  const bodies = toExceptions(document, operation)
    .filter(({ schema }) => schema === '')
    .map(
      ({ status }) =>
        `The body of the response ${status} of ${title} is not one of the component schemas.`,
    );
  return [...roles, ...bodies];
}

function toRoleProblems(title: string, exceptions: readonly Exception[]): string[] {
  return exceptions.flatMap((one, index) =>
    exceptions
      .slice(0, index)
      .filter(({ role }) => role === one.role && role !== '')
      .map((other) => `${other.name} and ${one.name} of ${title} both have the role ${one.role}.`),
  );
}

function toServiceProblems(document: JsonObject, operations: readonly SpecOperation[]): string[] {
  const known = new Map<string, Exception>();
  const problems = operations.flatMap((operation) => {
    const service = toTexts(operation.source['tags'])[0] ?? '';
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
