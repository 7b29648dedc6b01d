import type { CommonException, Role, ServiceFacts } from '@numberkit/contract';
import {
  type DeclaredErrorCode,
  type ErrorBody,
  type OperationId,
  type Output,
  operations,
  services,
} from '@numberkit/contract/phone-numbers';
import type { ExpectedMembers, Matcher, Members } from '../matching/matcher.js';
import { SuiteFault } from './errors.js';

interface ExpectedHeaders {
  /** Headers by lower-case name. */
  readonly headers?: Members;
}

/** A success; members that are not named may have any value that the contract allows. */
export interface ExpectedOutput<Op extends OperationId> extends ExpectedHeaders {
  readonly output: Matcher | ExpectedMembers<Output<Op>>;
}

/** One of the operation's exceptions, with its status in the contract. */
export type ExpectedException<Op extends OperationId> = {
  [Code in DeclaredErrorCode<Op>]: ExpectedHeaders & {
    readonly exception: Code;
    readonly members?: ExpectedMembers<ErrorBody<Op, Code>>;
  };
}[DeclaredErrorCode<Op>];

/** The refusal of a request that reaches no operation, by an exception of the service or of AWS. */
export interface ExpectedUnrouted extends ExpectedHeaders {
  readonly unrouted: Exclude<keyof ServiceFacts['unrouted'], 'notImplemented'> | 'unreadableBody';
}

/**
 * Any response that shows that the server accepted a member's value as valid by the contract's schema: a
 * success, or the refusal that the probe, in which the value is tried, gets because of the server's state.
 * A refusal as an invalid request shows it too, if its reason is not the schema's.
 */
export interface ExpectedSchemaAccepted extends ExpectedHeaders {
  /** The member; `undefined` if several are tried, because rules between them may refuse any. */
  readonly schemaAccepted: string | undefined;
}

/** An expected response. */
export type Expectation<Op extends OperationId> =
  | ExpectedOutput<Op>
  | ExpectedException<Op>
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;

/** An expectation of any operation. */
export type AnyExpectation =
  | (ExpectedHeaders & { readonly output: Matcher | Members })
  | (ExpectedHeaders & { readonly exception: string; readonly members?: Members })
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;

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

/** The exception that an expectation names; `undefined` if it expects a success. */
export function toExpectedException(
  operation: OperationId,
  expectation: AnyExpectation,
): string | undefined {
  if ('output' in expectation || 'schemaAccepted' in expectation) return undefined;
  if ('exception' in expectation) return expectation.exception;
  return toUnrouted(operation, expectation).exception;
}

/** The exception for a request that reaches no operation. */
function toUnrouted(operation: OperationId, { unrouted }: ExpectedUnrouted): CommonException {
  const service = services[operations[operation].service];
  if (unrouted === 'unreadableBody') return service.unreadableBody;
  return { exception: service.unrouted[unrouted], status: unroutedStatuses[unrouted] };
}

/** An expectation in a few words: `ConflictException (409)`. */
export function describeExpectation(operation: OperationId, expectation: AnyExpectation): string {
  const statuses = toExpectedStatuses(operation, expectation).join(' or ');
  if ('schemaAccepted' in expectation)
    return `a response that shows that ${expectation.schemaAccepted ?? 'the request'} is valid (${statuses})`;
  return `${toExpectedException(operation, expectation) ?? 'success'} (${statuses})`;
}

/** The expectations of an exchange, one of which must hold. */
export function toExpectations(
  expect: AnyExpectation | readonly AnyExpectation[],
): readonly AnyExpectation[] {
  return isList(expect) ? expect : [expect];
}

// `Array.isArray` alone does not narrow a union with a readonly list.
function isList(
  expect: AnyExpectation | readonly AnyExpectation[],
): expect is readonly AnyExpectation[] {
  return Array.isArray(expect);
}
