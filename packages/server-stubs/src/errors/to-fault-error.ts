import { families, type OperationFacts } from '@numberkit/contract';
import type { Fault } from '../problems/request-fault.js';
import type { OperationErrors } from './operation-errors.js';
import type { ServiceError } from './service-error.js';

/** A fault as the exception of the operation's family. */
export function toFaultError(
  facts: OperationFacts,
  errors: OperationErrors,
  fault: Fault,
  requestId: string,
): ServiceError {
  const { role, message, reason, problems = [] } = fault;
  const reasons = families[facts.family].reasons;
  return errors.byRole(role, {
    requestId,
    members: {
      Message: message,
      ...(reasons !== undefined && reason !== undefined && { Reason: reasons[reason] }),
      ...(problems.length > 0 && {
        Fields: problems.map((problem) => ({ Name: problem.name, Message: problem.message })),
      }),
    },
  });
}
