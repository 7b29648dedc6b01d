import type {
  DeclaredErrorCode,
  ErrorBody,
  OperationId,
  Output,
  ServiceFacts,
} from '@numberkit/contract';
import type { Matcher } from '../matching/matcher.js';
import type { ExpectedMembers, Members } from '../matching/members.js';

interface ExpectedHeaders {
  /** Headers by lower-case name. */
  readonly headers?: Members;
}

/** An answer; members that are not named may be anything that the contract allows. */
export interface ExpectedOutput<Op extends OperationId> extends ExpectedHeaders {
  readonly output: Matcher | ExpectedMembers<Output<Op>>;
}

/** One of the operation's exceptions; its status is the contract's. */
export type ExpectedException<Op extends OperationId> = {
  [Code in DeclaredErrorCode<Op>]: ExpectedHeaders & {
    readonly exception: Code;
    readonly members?: ExpectedMembers<ErrorBody<Op, Code>>;
  };
}[DeclaredErrorCode<Op>];

/** The refusal of a request that reaches no operation; its exception is the service's, or AWS's. */
export interface ExpectedUnrouted extends ExpectedHeaders {
  readonly unrouted: Exclude<keyof ServiceFacts['unrouted'], 'notImplemented'> | 'unreadableBody';
}

/**
 * Anything that shows that a member's value has passed the contract's schema: an answer, or the refusal
 * that the probe, in which it is tried, is known to meet for what the server holds. A refusal as an
 * invalid request shows it too, where it is told from one for the schema.
 */
export interface ExpectedSchemaAccepted extends ExpectedHeaders {
  /** `undefined` where several members are tried, and rules between them may refuse any. */
  readonly schemaAccepted: string | undefined;
}

/** What must come back. */
export type Expectation<Op extends OperationId> =
  | ExpectedOutput<Op>
  | ExpectedException<Op>
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;

/** An expectation as the runners see it, whatever the operation. */
export type AnyExpectation =
  | (ExpectedHeaders & { readonly output: Matcher | Members })
  | (ExpectedHeaders & { readonly exception: string; readonly members?: Members })
  | ExpectedSchemaAccepted
  | ExpectedUnrouted;
