import type { ContractFacts, OperationFacts, PathMatch, ServiceFacts } from '@numberkit/contract';
import { errorForms } from './error-form.js';
import type { WordedRefusal } from './operation-errors.js';
import { type ServiceError, toServiceError } from './service-error.js';

/** A request without an operation. */
export interface UnroutedRequest {
  readonly method: string;
  readonly path: string;
  /** The operations at the path, all of other methods; undefined for an unknown path. */
  readonly match: PathMatch<string> | undefined;
}

/**
 * The exception for a request without an operation: 404 for a path that the contract does not have, 405 for
 * one with other methods. The message does not quote the path: it may hold a phone number.
 */
export function toUnroutedError(
  contract: ContractFacts,
  { method, path, match }: UnroutedRequest,
  requestId: string,
): ServiceError {
  const [id = ''] = match?.operations.values() ?? [];
  const operation = contract.operations[id];
  if (match === undefined || operation === undefined) {
    const message = `The contract has no operation at this path; ${toRoutesNear(contract, path)}.`;
    return toUnroutedRefusal(serviceOfPath(contract, path), 'unknownRoute', { requestId, message });
  }
  const Allow = [...match.operations.keys()].join(', ');
  const message = `The method of this path must be ${Allow}, not ${method}.`;
  const headers = { Allow };
  return toUnroutedRefusal(operation.service, 'methodNotAllowed', { requestId, message, headers });
}

/** An exception that a service may raise for requests without an operation, or without a handler. */
export function toUnroutedRefusal(
  service: ServiceFacts,
  kind: keyof ServiceFacts['unrouted'],
  refusal: WordedRefusal,
): ServiceError {
  const members = errorForms[service.errorForm].toMembers(service, refusal);
  return toServiceError(service, service.unrouted[kind], { ...refusal, members });
}

/** The service that claims a path; the contract's first one where none does. */
export function serviceOfPath(contract: ContractFacts, path: string): ServiceFacts {
  const [first] = Object.values(contract.services);
  if (first === undefined) throw new Error('The contract has no service.');
  return findServiceOfPath(contract, path) ?? first;
}

// Whoever wrote the path in another case meant this service.
function findServiceOfPath({ services }: ContractFacts, path: string): ServiceFacts | undefined {
  const meant = path.toLowerCase();
  return Object.values(services).find(({ pathPrefixes }) =>
    pathPrefixes.some((prefix) => meant.startsWith(prefix.toLowerCase())),
  );
}

/** The routes of the service that claims a path; those of every service where none does. */
function toRoutesNear(contract: ContractFacts, path: string): string {
  const service = findServiceOfPath(contract, path);
  const near = service === undefined ? Object.values(contract.services) : [service];
  const operations = Object.values(contract.operations);
  return near.map((one) => toRoutes(one, operations)).join('; ');
}

/** The routes of a service: `of Chime it has POST /phone-numbers/{phoneNumberId}`. */
function toRoutes(service: ServiceFacts, operations: readonly OperationFacts[]): string {
  const routes = operations
    .filter((operation) => operation.service === service)
    .map(({ method, path }) => `${method} ${path}`);
  return `of ${service.name} it has ${routes.join(', ')}`;
}
