import { fromWireOutput, type OperationId, type Output, operations } from '@numberkit/contract';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { Settings } from '../options/settings.js';
import type { OperationResult } from './operation-result.js';
import type { Received } from './received.js';
import { toServiceException } from './to-service-exception.js';

/**
 * What an answer says.
 *
 * @throws {ServiceException} It is an error.
 * @throws {UnexpectedResponseError} It is a success that cannot be understood.
 */
export function toOperationResult<Op extends OperationId>(
  operation: Op,
  received: Received,
  { validator, platform }: Settings,
): OperationResult<Output<Op>> {
  const { status, headers, requestId, attempts, text, body } = received;
  if (status < 200 || status > 299) throw toServiceException(received, platform.now());
  if (!operations[operation].success.includes(status)) {
    throw new UnexpectedResponseError('the operation does not declare that status', text, received);
  }
  if (!body) throw new UnexpectedResponseError('its body is not a JSON object', text, received);
  try {
    const found = validator?.findOutputProblem(operation, status, body);
    if (found) {
      const problem = `${found.member} ${found.problem}`.trim();
      throw new UnexpectedResponseError(problem, text, received);
    }
    const output = fromWireOutput(operation, body);
    return { output, status, headers, requestId, attempts };
  } catch (cause) {
    if (cause instanceof UnexpectedResponseError) throw cause;
    throw new UnexpectedResponseError('a member of it cannot be read', text, {
      ...received,
      cause,
    });
  }
}
