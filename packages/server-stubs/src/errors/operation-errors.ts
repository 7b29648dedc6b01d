import {
  type OperationFacts,
  type OperationId,
  operations,
  type Role,
  services,
} from '@numberkit/contract';
import type { Refuse } from '../handler.js';
import type { ServiceError } from './service-error.js';
import { type ExceptionForm, type Refusal, toServiceError } from './to-service-error.js';

/** The parts that the server itself must be able to play for every operation. */
const neededRoles = ['invalidRequest', 'tooLarge', 'unsupportedMediaType', 'internal'] as const;

/** The error answers of one operation. */
export interface OperationErrors {
  /** The exception that plays a part. */
  byRole(role: Role, refusal: Refusal): ServiceError;
  /** Whether the operation declares an exception for a part. */
  has(role: Role): boolean;
}

/** @throws {Error} The operation lacks an exception that the server itself has to raise. */
export function createOperationErrors(facts: OperationFacts): OperationErrors {
  for (const role of neededRoles) formOf(facts, role);
  return {
    byRole: (role, refusal) =>
      toServiceError(services[facts.service], formOf(facts, role), refusal),
    has: (role) => facts.roles[role] !== undefined,
  };
}

/** The `refuse` of one call. */
export function createRefuse<Op extends OperationId>(operation: Op, requestId: string): Refuse<Op> {
  const facts: OperationFacts = operations[operation];
  return (code, members, options) => {
    const name = String(code);
    const exception = facts.exceptions[name];
    if (exception?.raisedBy !== 'handler') {
      throw new TypeError(`${facts.operationId} declares no ${name} for its handler to raise.`);
    }
    const form = { name, ...exception };
    return toServiceError(services[facts.service], form, { ...options, requestId, members });
  };
}

function formOf(facts: OperationFacts, role: Role): ExceptionForm {
  const name = facts.roles[role];
  const exception = name === undefined ? undefined : facts.exceptions[name];
  if (name === undefined || exception === undefined) {
    throw new Error(`${facts.operationId} declares no exception for the role ${role}.`);
  }
  return { name, ...exception };
}
