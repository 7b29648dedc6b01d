import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { createOperations } from './create-operations.js';
import type { OperationsRouterOptions } from './options.js';
import { sendWritten, toWrittenAnswer } from './written-answer.js';

/**
 * Makes the Express middleware that serves the contract. It answers every request that reaches it:
 * mount what else the server has before it. When the promise resolves the validator is compiled, so
 * that the first request is answered as fast as the rest.
 */
export async function createOperationsRouter<Context>(
  options: OperationsRouterOptions<Context>,
): Promise<RequestHandler> {
  const { newRequestId = () => randomUUID(), context, onAnswer } = options;
  const operations = await createOperations(options);
  return async (request, response) => {
    const requestId = newRequestId();
    const answer = await operations.answer(request, {
      requestId,
      context: (operation) => context({ request, operation, requestId }),
    });
    if (answer === undefined) return;
    sendWritten(response, toWrittenAnswer(answer, requestId));
    const { operation, status, exception, error } = answer;
    onAnswer?.({ requestId, operation, status, exception, error });
  };
}
