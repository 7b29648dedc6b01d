import { type ServiceFacts, services } from '@numberkit/contract';
import type { ServiceError } from './service-error.js';
import { type Refusal, toServiceError } from './to-service-error.js';

const statuses = { unknownRoute: 404, methodNotAllowed: 405, notImplemented: 501 } as const;

/** The error answer of a request that no operation answers, in the form of a service. */
export function toUnroutedError(
  service: ServiceFacts,
  kind: keyof typeof statuses,
  refusal: Refusal,
): ServiceError {
  const { members, defaults } = service;
  const form = { name: service.unrouted[kind], status: statuses[kind], members, defaults };
  return toServiceError(service, form, refusal);
}

/** The service that an unknown path belongs to; the contract's first one where none claims it. */
export function serviceOfPath(path: string): ServiceFacts {
  const [first] = Object.values(services);
  if (first === undefined) throw new Error('The contract has no service.');
  return findServiceOfPath(path) ?? first;
}

/** The service that claims a path; undefined where none does. */
export function findServiceOfPath(path: string): ServiceFacts | undefined {
  const all: readonly ServiceFacts[] = Object.values(services);
  return all.find(({ pathPrefixes }) => pathPrefixes.some((prefix) => path.startsWith(prefix)));
}
