import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { createEndpoints } from './create-endpoints.js';
import type { OperationsRouterOptions } from './options.js';
import { createRoutes } from './routes.js';
import { toUnroutedAnswer } from './to-unrouted-answer.js';

/**
 * Makes the Express router that serves the contract. It answers every request that reaches it: mount
 * what else the server has before it. When the promise resolves the validator is compiled, so that the
 * first request is answered as fast as the rest.
 */
export async function createOperationsRouter<Context>(
  options: OperationsRouterOptions<Context>,
): Promise<Router> {
  const { newRequestId = () => randomUUID(), onAnswer } = options;
  const endpoints = await createEndpoints(options);
  const findRoute = createRoutes();
  const router = Router();
  router.use(async (request, response) => {
    const requestId = newRequestId();
    response.setHeader('x-amzn-RequestId', requestId);
    const route = findRoute(request.path);
    const operation = route?.operations.get(request.method);
    const endpoint = operation && endpoints.get(operation);
    const answer =
      route && endpoint
        ? await endpoint({ request, path: route.members, requestId })
        : toUnroutedAnswer(request, route, requestId);
    if (answer === undefined) return;
    const { status, headers, body, exception, error } = answer;
    response.status(status).set(headers).json(body);
    onAnswer?.({ requestId, operation, status, exception, error });
  });
  return router;
}
