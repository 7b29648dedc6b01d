import { type OperationFacts, services } from '@numberkit/contract';
import type { RequestFault } from '../problems/request-fault.js';
import type { OperationErrors } from './operation-errors.js';
import type { ServiceError } from './service-error.js';

/** A fault as the exception of the operation's service. */
export function toFaultError(
  facts: OperationFacts,
  errors: OperationErrors,
  error: RequestFault,
  requestId: string,
): ServiceError {
  const { role, message, reason, problems = [] } = error.fault;
  const reasons = services[facts.service].reasons;
  return errors.byRole(role, {
    requestId,
    // A failure of the server is for its log too; what is wrong with a request is not.
    ...(role === 'internal' && { cause: error }),
    members: {
      Message: message,
      ...(reasons !== undefined && reason !== undefined && { Reason: reasons[reason] }),
      ...(problems.length > 0 && {
        Fields: problems.map((problem) => ({ Name: problem.name, Message: problem.message })),
      }),
    },
  });
}
