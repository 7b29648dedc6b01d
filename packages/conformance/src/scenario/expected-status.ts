import { families, type OperationId, operations, type Role } from '@numberkit/contract';
import type { AnyExpectation, ExpectedUnrouted } from './expectation.js';
import { SuiteFault } from './faults.js';

const unroutedStatuses: Readonly<Record<ExpectedUnrouted['unrouted'], number>> = {
  unknownRoute: 404,
  methodNotAllowed: 405,
  unreadableBody: 400,
};

/** What all of AWS's services call a body that they cannot read. */
const serializationException = 'SerializationException';

/** The statuses that an expectation allows. */
export function toExpectedStatuses(
  operation: OperationId,
  expectation: AnyExpectation,
): readonly number[] {
  if ('answer' in expectation) return operations[operation].success;
  if ('accepted' in expectation) return toStatusesPastSchema(operation);
  if ('unrouted' in expectation) return [unroutedStatuses[expectation.unrouted]];
  const facts = operations[operation].exceptions[expectation.exception];
  if (facts) return [facts.status];
  throw new SuiteFault(`${operation} declares no ${expectation.exception}`);
}

const rolesPastSchema: readonly Role[] = ['invalidRequest', 'notFound', 'conflict', 'quota'];

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
  if ('answer' in expectation || 'accepted' in expectation) return undefined;
  if ('exception' in expectation) return expectation.exception;
  if (expectation.unrouted === 'unreadableBody') return serializationException;
  return families[operations[operation].family].unrouted[expectation.unrouted];
}

/** An expectation in a few words: `ConflictException (409)`. */
export function describeExpectation(operation: OperationId, expectation: AnyExpectation): string {
  const statuses = toExpectedStatuses(operation, expectation).join(' or ');
  if ('accepted' in expectation)
    return `what shows that ${expectation.accepted} passed (${statuses})`;
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
