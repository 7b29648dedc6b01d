import type {
  ContractTypes,
  DeclaredErrorCodeOf,
  ErrorBodyOf,
  ErrorFacts,
  OperationFacts,
  OperationIdOf,
  OutputOf,
  Role,
  ServiceFacts,
} from '@numberkit/contract';
import type { ExpectedMembers, Matcher, Members } from '../matching/matcher.js';
import { SuiteFault } from './errors.js';

interface ExpectedHeaders {
  /** Headers by lower-case name. */
  readonly headers?: Members;
  /** Whether the body must have no members that the contract does not declare. */
  readonly onlyDeclared?: boolean;
}

/** A success; members that are not named may have any value that the contract allows. */
export interface ExpectedOutput<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types> = OperationIdOf<Types>,
> extends ExpectedHeaders {
  /** The status, if the operation has several of success and not any of them will do. */
  readonly status?: number;
  /** Of a success without a body: `undefined`. */
  readonly output: Matcher | ExpectedMembers<OutputOf<Types, Op>>;
}

/** One of the operation's exceptions, with its status in the contract. */
export type ExpectedException<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types> = OperationIdOf<Types>,
> = {
  [Code in DeclaredErrorCodeOf<Types, Op>]: ExpectedHeaders & {
    readonly exception: Code;
    readonly members?: ExpectedMembers<ErrorBodyOf<Types, Op, Code>>;
  };
}[DeclaredErrorCodeOf<Types, Op>];

/** A refusal by an exception of any operation. */
export interface ExpectedRefusal extends ExpectedHeaders {
  readonly exception: string;
  readonly members?: Members;
}

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
  /** The refusals because of the state that show it. */
  readonly refusals: readonly ExpectedRefusal[];
}

/** An expected response. */
export type Expectation<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types> = OperationIdOf<Types>,
> =
  | ExpectedOutput<Types, Op>
  | ExpectedException<Types, Op>
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;

/** An expectation of any operation. */
export type AnyExpectation =
  | (ExpectedHeaders & { readonly status?: number; readonly output: Matcher | Members | undefined })
  | ExpectedRefusal
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;

/** The statuses that an expectation allows. */
export function toExpectedStatuses(
  operation: OperationFacts,
  expectation: AnyExpectation,
): readonly number[] {
  if ('output' in expectation) {
    return expectation.status === undefined ? operation.success : [expectation.status];
  }
  if ('schemaAccepted' in expectation) return toStatusesPastSchema(operation, expectation);
  if ('unrouted' in expectation) return [toUnrouted(operation, expectation).status];
  const facts = operation.exceptions[expectation.exception];
  if (facts) return [facts.status];
  throw new SuiteFault(`${operation.operationId} declares no ${expectation.exception}`);
}

const rolesPastSchema: readonly Role[] = ['invalidRequest', 'notFound', 'quota'];

function toStatusesPastSchema(
  { success, exceptions }: OperationFacts,
  { refusals }: ExpectedSchemaAccepted,
): readonly number[] {
  const names = refusals.map(({ exception }) => exception);
  const past = Object.entries(exceptions).filter(
    ([name, { role }]) => rolesPastSchema.includes(role) || names.includes(name),
  );
  return [...new Set([...success, ...past.map(([, { status }]) => status)])];
}

/** The exception that an expectation names; `undefined` if it expects a success. */
export function toExpectedException(
  operation: OperationFacts,
  expectation: AnyExpectation,
): string | undefined {
  if ('output' in expectation || 'schemaAccepted' in expectation) return undefined;
  if ('exception' in expectation) return expectation.exception;
  return toUnrouted(operation, expectation).name;
}

/** The exception for a request that reaches no operation. */
function toUnrouted(
  { operationId, service }: OperationFacts,
  { unrouted }: ExpectedUnrouted,
): Pick<ErrorFacts, 'status'> & { readonly name: string } {
  if (unrouted !== 'unreadableBody') return service.unrouted[unrouted];
  if (!service.aws) throw new SuiteFault(`AWS does not have the service of ${operationId}`);
  const { exception: name, status } = service.aws.unreadableBody;
  return { name, status };
}

/** An expectation in a few words: `ConflictException (409)`. */
export function describeExpectation(
  operation: OperationFacts,
  expectation: AnyExpectation,
): string {
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
