import type { OperationFacts, Role } from '@numberkit/contract';
import { type ErrorContent, errorForms, type NamedError } from './error-form.js';
import { type RequestError, toWholeMessage } from './request-error.js';
import { type Refusal, type ServiceError, toServiceError } from './service-error.js';

/** A refusal that the server itself words. */
export interface WordedRefusal extends Omit<Refusal, 'members'>, ErrorContent {}

/** The exceptions that the server itself raises for one operation. */
export interface OperationErrors {
  /**
   * The exception that has a role.
   *
   * @throws {Error} The operation declares none.
   */
  byRole(role: Role, refusal: WordedRefusal): ServiceError;
  /** The exception for a request that is refused before a handler sees it. */
  ofRequest(error: RequestError, requestId: string): ServiceError;
}

export function createOperationErrors(facts: OperationFacts): OperationErrors {
  const { service } = facts;
  const byRole: OperationErrors['byRole'] = (role, refusal) => {
    const members = errorForms[service.errorForm].toMembers(service, refusal);
    return toServiceError(service, toNamedError(facts, role), { ...refusal, members });
  };
  return {
    byRole,
    ofRequest: (error, requestId) => {
      const { role, reason, problems } = error;
      const isListed = facts.exceptions[facts.roles[role] ?? '']?.members.includes(
        errorForms[service.errorForm].problemsMember,
      );
      const message = isListed || problems.length === 0 ? error.message : toWholeMessage(problems);
      // A failure of the server is for its log too; an invalid request is not.
      const cause = role === 'internal' ? error : undefined;
      return byRole(role, { requestId, message, reason, problems, cause });
    },
  };
}

function toNamedError({ operationId, exceptions, roles }: OperationFacts, role: Role): NamedError {
  const name = roles[role];
  const exception = name === undefined ? undefined : exceptions[name];
  if (name === undefined || exception === undefined) {
    throw new Error(`${operationId} declares no exception for the role ${role}.`);
  }
  return { name, ...exception };
}

/** The roles that the server itself must be able to fill: for every operation, and for one with a body. */
const neededRoles: readonly Role[] = ['invalidRequest', 'internal'];
const neededForBody: readonly Role[] = ['tooLarge', 'unsupportedMediaType'];

/**
 * Requires the exceptions that the server itself raises.
 *
 * @throws {Error} Operations lack some.
 */
export function requireRoles(operations: readonly OperationFacts[]): void {
  const lacks = operations.flatMap(({ operationId, members, roles }) => {
    const needed = members.body.length > 0 ? [...neededRoles, ...neededForBody] : neededRoles;
    const missing = needed.filter((role) => roles[role] === undefined);
    return missing.length > 0 ? [`${operationId} for ${missing.join(', ')}`] : [];
  });
  if (lacks.length === 0) return;
  throw new Error(
    `The contract lacks exceptions that a server must be able to raise: ${lacks.join('; ')}.`,
  );
}
