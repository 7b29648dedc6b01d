import type { OperationFacts, Role } from '@numberkit/contract';
import { services } from '@numberkit/contract/phone-numbers';
import type { RequestError } from './request-error.js';
import {
  type ExceptionForm,
  type Refusal,
  type ServiceError,
  toServiceError,
} from './service-error.js';

/** The roles that the server itself must be able to fill for every operation. */
const neededRoles = ['invalidRequest', 'tooLarge', 'unsupportedMediaType', 'internal'] as const;

/** The exceptions that the server itself raises for one operation. */
export interface OperationErrors {
  /** The exception that has a role. */
  byRole(role: Role, refusal: Refusal): ServiceError;
  /** Whether the operation declares an exception for a role. */
  has(role: Role): boolean;
  /** The exception for a request that is refused before a handler sees it. */
  ofRequest(error: RequestError, requestId: string): ServiceError;
}

/** @throws {Error} The operation lacks an exception that the server itself has to raise. */
export function createOperationErrors(facts: OperationFacts): OperationErrors {
  for (const role of neededRoles) toForm(facts, role);
  const service = services[facts.service];
  const byRole: OperationErrors['byRole'] = (role, refusal) =>
    toServiceError(service, toForm(facts, role), refusal);
  return {
    byRole,
    has: (role) => facts.roles[role] !== undefined,
    ofRequest: (error, requestId) => {
      const { role, message, reason, problems } = error;
      return byRole(role, {
        requestId,
        // A failure of the server is for its log too; an invalid request is not.
        ...(role === 'internal' && { cause: error }),
        members: {
          Message: message,
          ...(service.reasons && reason && { Reason: service.reasons[reason] }),
          ...(problems.length > 0 && {
            Fields: problems.map((problem) => ({ Name: problem.name, Message: problem.message })),
          }),
        },
      });
    },
  };
}

function toForm(facts: OperationFacts, role: Role): ExceptionForm {
  const name = facts.roles[role];
  const exception = name === undefined ? undefined : facts.exceptions[name];
  if (name === undefined || exception === undefined) {
    throw new Error(`${facts.operationId} declares no exception for the role ${role}.`);
  }
  return { name, ...exception };
}
