import {
  type OperationId,
  operations,
  type PathMatch,
  type ServiceFacts,
  services,
} from '@numberkit/contract';
import { findServiceOfPath, serviceOfPath, toUnroutedError } from './errors/unrouted.js';
import { type OperationResult, toErrorResult } from './operation-result.js';

/** A request for no operation. */
interface UnroutedRequest {
  readonly method: string;
  readonly path: string;
  /** The operations at the path, all of other methods; undefined for an unknown path. */
  readonly match: PathMatch<OperationId> | undefined;
}

/**
 * The answer to a request that no operation answers: 404 where the contract has no such path, 405
 * where the path has other methods. The path is not quoted: it may hold a phone number.
 */
export function toUnroutedResult(
  { method, path, match }: UnroutedRequest,
  requestId: string,
): OperationResult {
  const [neighbour] = match?.operations.values() ?? [];
  if (match === undefined || neighbour === undefined) {
    const service = serviceOfPath(path);
    const members = {
      Message: `The contract has no operation at this path; ${toRoutesNear(path)}.`,
    };
    return toErrorResult(
      undefined,
      toUnroutedError(service, 'unknownRoute', { requestId, members }),
    );
  }
  const allowed = [...match.operations.keys()].join(', ');
  const service = services[operations[neighbour].service];
  return toErrorResult(
    undefined,
    toUnroutedError(service, 'methodNotAllowed', {
      requestId,
      members: { Message: `The method of this path must be ${allowed}, not ${method}.` },
      headers: { Allow: allowed },
    }),
  );
}

/** The routes of the service that claims a path; those of every service where none does. */
function toRoutesNear(path: string): string {
  const service = findServiceOfPath(path);
  const near = service === undefined ? Object.values(services) : [service];
  return near.map(toRoutes).join('; ');
}

/** The routes that a service has: `of Chime it has POST /phone-numbers/{phoneNumberId}`. */
function toRoutes({ name }: ServiceFacts): string {
  const routes = Object.values(operations)
    .filter(({ service }) => service === name)
    .map(({ method, path }) => `${method} ${path}`);
  return `of ${name} it has ${routes.join(', ')}`;
}
