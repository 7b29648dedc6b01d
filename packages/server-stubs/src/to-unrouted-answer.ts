import { type FamilyFacts, families, operations } from '@numberkit/contract';
import type { Request } from 'express';
import { type Answer, toErrorAnswer } from './answer.js';
import { familyOfPath, toUnroutedError } from './errors/unrouted.js';
import type { RouteMatch } from './routes.js';

/**
 * The answer to a request that no operation answers: 404 where the contract has no such path, 405
 * where the path has other methods. The path is not quoted: it may hold a phone number.
 */
export function toUnroutedAnswer(
  request: Request,
  route: RouteMatch | undefined,
  requestId: string,
): Answer {
  const [neighbour] = route?.operations.values() ?? [];
  if (route === undefined || neighbour === undefined) {
    const family = familyOfPath(request.path);
    const members = { Message: `The contract has no operation at this path; ${toRoutes(family)}.` };
    return toErrorAnswer(
      undefined,
      toUnroutedError(family, 'unknownRoute', { requestId, members }),
    );
  }
  const allowed = [...route.operations.keys()].join(', ');
  const family = families[operations[neighbour].family];
  return toErrorAnswer(
    undefined,
    toUnroutedError(family, 'methodNotAllowed', {
      requestId,
      members: { Message: `The method of this path must be ${allowed}, not ${request.method}.` },
      headers: { Allow: allowed },
    }),
  );
}

/** The routes that a service has: `of Chime it has POST /phone-numbers/{phoneNumberId}`. */
function toRoutes({ name }: FamilyFacts): string {
  const routes = Object.values(operations)
    .filter(({ family }) => family === name)
    .map(({ method, path }) => `${method} ${path}`);
  return `of ${name} it has ${routes.join(', ')}`;
}
