import { type OperationId, operations, services } from '@numberkit/contract';

/** Exceptions of all operations and services, by name: the statuses that each may have. */
export type KnownExceptions = ReadonlyMap<string, ReadonlySet<number>>;

/** The exceptions that requests for one operation, or for any, may be refused with. */
export function listExceptions(only: OperationId | undefined): KnownExceptions {
  const facts = Object.values(operations).filter(
    ({ operationId }) => only === undefined || operationId === only,
  );
  const known = new Map<string, Set<number>>();
  const add = (name: string | undefined, ...statuses: readonly number[]): void => {
    if (name === undefined) return;
    known.set(name, new Set([...(known.get(name) ?? []), ...statuses]));
  };
  for (const { exceptions, service } of facts) {
    for (const [name, { status }] of Object.entries(exceptions)) add(name, status);
    const { unrouted, unreadableBody, signatures } = services[service];
    add(unreadableBody.exception, unreadableBody.status);
    for (const { exception, status } of Object.values(signatures ?? {})) add(exception, status);
    if (only !== undefined) continue;
    add(unrouted.unknownRoute, 404);
    add(unrouted.methodNotAllowed, 405);
    add(unrouted.notImplemented, 501);
  }
  return known;
}
