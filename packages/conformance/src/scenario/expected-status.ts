import {
  type CommonException,
  type OperationId,
  operations,
  type Role,
  services,
} from '@numberkit/contract';
import type { AnyExpectation, ExpectedUnrouted } from './expectation.js';
import { SuiteFault } from './faults.js';

const unroutedStatuses = { unknownRoute: 404, methodNotAllowed: 405 } as const;

/** The statuses that an expectation allows. */
export function toExpectedStatuses(
  operation: OperationId,
  expectation: AnyExpectation,
): readonly number[] {
  if ('output' in expectation) return operations[operation].success;
  if ('schemaAccepted' in expectation) return toStatusesPastSchema(operation);
  if ('unrouted' in expectation) return [toUnrouted(operation, expectation).status];
  const facts = operations[operation].exceptions[expectation.exception];
  if (facts) return [facts.status];
  throw new SuiteFault(`${operation} declares no ${expectation.exception}`);
}

const rolesPastSchema: readonly Role[] = ['invalidRequest', 'notFound', 'quota'];

function toStatusesPastSchema(operation: OperationId): readonly number[] {
  const { success, exceptions } = operations[operation];
  const refusals = Object.values(exceptions).filter(({ role }) => rolesPastSchema.includes(role));
  return [...success, ...refusals.map(({ status }) => status)];
}

/** The exception that an expectation names; `undefined` where it expects an answer. */
export function toExpectedException(
  operation: OperationId,
  expectation: AnyExpectation,
): string | undefined {
  if ('output' in expectation || 'schemaAccepted' in expectation) return undefined;
  if ('exception' in expectation) return expectation.exception;
  return toUnrouted(operation, expectation).exception;
}

/** The exception of a request that no operation answers. */
function toUnrouted(operation: OperationId, { unrouted }: ExpectedUnrouted): CommonException {
  const service = services[operations[operation].service];
  if (unrouted === 'unreadableBody') return service.unreadableBody;
  return { exception: service.unrouted[unrouted], status: unroutedStatuses[unrouted] };
}

/** An expectation in a few words: `ConflictException (409)`. */
export function describeExpectation(operation: OperationId, expectation: AnyExpectation): string {
  const statuses = toExpectedStatuses(operation, expectation).join(' or ');
  if ('schemaAccepted' in expectation)
    return `what shows that ${expectation.schemaAccepted ?? 'the request'} passed (${statuses})`;
  return `${toExpectedException(operation, expectation) ?? 'an answer'} (${statuses})`;
}

/** The expectations of an exchange, of which one must hold. */
export function toExpectations(
  expect: AnyExpectation | readonly AnyExpectation[],
): readonly AnyExpectation[] {
  return isList(expect) ? expect : [expect];
}

// `Array.isArray` alone does not tell a readonly list from the rest of a union.
function isList(
  expect: AnyExpectation | readonly AnyExpectation[],
): expect is readonly AnyExpectation[] {
  return Array.isArray(expect);
}
