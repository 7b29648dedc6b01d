import type { PathMatch, ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { type Refusal, type ServiceError, toServiceError } from './service-error.js';

const statuses = { unknownRoute: 404, methodNotAllowed: 405, notImplemented: 501 } as const;

/** A request without an operation. */
export interface UnroutedRequest {
  readonly method: string;
  readonly path: string;
  /** The operations at the path, all of other methods; undefined for an unknown path. */
  readonly match: PathMatch<OperationId> | undefined;
}

/**
 * The exception for a request without an operation: 404 for a path that the contract does not have, 405 for
 * one with other methods. The message does not quote the path: it may hold a phone number.
 */
export function toUnroutedError(
  { method, path, match }: UnroutedRequest,
  requestId: string,
): ServiceError {
  const [operation] = match?.operations.values() ?? [];
  if (match === undefined || operation === undefined) {
    const Message = `The contract has no operation at this path; ${toRoutesNear(path)}.`;
    return toServiceRefusal(serviceOfPath(path), 'unknownRoute', {
      requestId,
      members: { Message },
    });
  }
  const allowed = [...match.operations.keys()].join(', ');
  return toServiceRefusal(services[operations[operation].service], 'methodNotAllowed', {
    requestId,
    members: { Message: `The method of this path must be ${allowed}, not ${method}.` },
    headers: { Allow: allowed },
  });
}

/** An exception that a service may raise for requests without an operation, or without a handler. */
export function toServiceRefusal(
  service: ServiceFacts,
  kind: keyof typeof statuses,
  refusal: Refusal,
): ServiceError {
  const { members, defaults } = service;
  const form = { name: service.unrouted[kind], status: statuses[kind], members, defaults };
  return toServiceError(service, form, refusal);
}

/** The service that claims a path; the contract's first one where none does. */
function serviceOfPath(path: string): ServiceFacts {
  const [first] = Object.values(services);
  if (first === undefined) throw new Error('The contract has no service.');
  return findServiceOfPath(path) ?? first;
}

function findServiceOfPath(path: string): ServiceFacts | undefined {
  const all: readonly ServiceFacts[] = Object.values(services);
  return all.find(({ pathPrefixes }) => pathPrefixes.some((prefix) => path.startsWith(prefix)));
}

/** The routes of the service that claims a path; those of every service where none does. */
function toRoutesNear(path: string): string {
  const service = findServiceOfPath(path);
  const near = service === undefined ? Object.values(services) : [service];
  return near.map(toRoutes).join('; ');
}

/** The routes of a service: `of Chime it has POST /phone-numbers/{phoneNumberId}`. */
function toRoutes({ name }: ServiceFacts): string {
  const routes = Object.values(operations)
    .filter(({ service }) => service === name)
    .map(({ method, path }) => `${method} ${path}`);
  return `of ${name} it has ${routes.join(', ')}`;
}
