import { fromWireOutput, type OperationId, type Output, operations } from '@numberkit/contract';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.js';
import type { Settings } from '../options/settings.js';
import type { Answer } from './answer.js';
import type { Received } from './received.js';
import { toServiceException } from './to-service-exception.js';

/**
 * What an answer says.
 *
 * @throws {ServiceException} It is an error.
 * @throws {UnexpectedAnswerError} It is a success that cannot be understood.
 */
export function toAnswer<Op extends OperationId>(
  operation: Op,
  received: Received,
  { validator, surroundings }: Settings,
): Answer<Output<Op>> {
  const { status, headers, requestId, attempts, text, body } = received;
  if (status < 200 || status > 299) throw toServiceException(received, surroundings.now());
  if (!operations[operation].success.includes(status)) {
    throw new UnexpectedAnswerError('the operation does not declare that status', text, received);
  }
  if (!body) throw new UnexpectedAnswerError('its body is not a JSON object', text, received);
  try {
    const found = validator?.findOutputProblem(operation, status, body);
    if (found) {
      const problem = `${found.member} ${found.problem}`.trim();
      throw new UnexpectedAnswerError(problem, text, received);
    }
    const output = fromWireOutput(operation, body);
    return { output, status, headers, requestId, attempts };
  } catch (cause) {
    if (cause instanceof UnexpectedAnswerError) throw cause;
    throw new UnexpectedAnswerError('a member of it cannot be read', text, { ...received, cause });
  }
}
