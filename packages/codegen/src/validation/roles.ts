import type { Role } from '@numberkit/contract';
import { type Exception, toExceptions } from '../model/exceptions.ts';
import type { JsonObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** The roles that a server itself must be able to fill: for every operation, and for those with a body. */
const NEEDED: readonly Role[] = ['invalidRequest', 'internal'];
const NEEDED_FOR_BODY: readonly Role[] = ['tooLarge', 'unsupportedMediaType'];

/** An operation has exceptions of the roles that a server must be able to fill, each under a name of its own. */
export function toRoleProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => {
    const { title } = operation;
    const exceptions = toExceptions(document, operation);
    const has = (role: Role): boolean => exceptions.some((one) => one.role === role);
    const hasBody = operation.source['requestBody'] !== undefined;
    const needed = hasBody ? [...NEEDED, ...NEEDED_FOR_BODY] : NEEDED;
    return [
      ...(exceptions.some(({ role }) => role === '') ? [] : needed)
        .filter((role) => !has(role))
        .map((role) => `The operation ${title} has no exception of the role ${role}.`),
      ...(hasBody ? [] : NEEDED_FOR_BODY)
        .filter(has)
        .map((role) => `The operation ${title} has no body, but an exception of the role ${role}.`),
      ...toRepeatedProblems(title, exceptions),
    ];
  });
}

/** A handler picks an exception by its name; the transport of a server knows roles only. */
function toRepeatedProblems(title: string, exceptions: readonly Exception[]): string[] {
  return exceptions.flatMap((one, index) =>
    exceptions
      .slice(0, index)
      .flatMap((other) => [
        ...(other.role === one.role && one.raisedBy === 'transport'
          ? [`${other.name} and ${one.name} of ${title} both have the role ${one.role}.`]
          : []),
        ...(other.name === one.name && one.name !== ''
          ? [`The operation ${title} declares ${one.name} twice.`]
          : []),
      ]),
  );
}
