import type { Input, OperationId } from '@numberkit/contract';
import type { GivenMembers, Members } from '../matching/matcher.js';
import type { Mutation } from '../wire/mutation.js';
import type { AnyExpectation, Expectation } from './expectation.js';

interface ExchangeParts {
  /** The name by which later exchanges refer to this one. */
  readonly name?: string;
  /** What a server must have for this exchange to be answered. */
  readonly needs?: Prerequisite;
  /**
   * The case that puts to the test what this exchange takes for granted. Where a server does not hold
   * it, that case says so, and this one is blocked.
   */
  readonly dependsOn?: `${OperationId}/${string}`;
  /** As whom it is sent, where that is not the account of the fixtures. On the AWS wire only. */
  readonly as?: 'other';
  /** Sent this many times at the same moment; every answer must be the same. */
  readonly atOnce?: number;
  /** What is spoilt in the request after it is written. Makes the scenario one for servers only. */
  readonly mutate?: readonly Mutation[];
  /**
   * Marks a request that is refused for what the server holds and for nothing else: values that the
   * contract allows are tried in it, so that nothing is created. What else has to change for a member
   * (`PoolId`), a place in it (`Tags[].Key`) or a value (`NumberType=SIMULATOR`) stands here;
   * `undefined` leaves out.
   */
  readonly probe?: Readonly<Record<string, Members>>;
}

/** One operation called with an input, and what must come of it. */
export interface Exchange<Op extends OperationId> extends ExchangeParts {
  readonly operation: Op;
  /** Flat, timestamps as `Date`; matchers supply what is known only when the scenario runs. */
  readonly input: GivenMembers<Input<Op>>;
  /** Of several, one must hold; a client is given the first. */
  readonly expect: Expectation<Op> | readonly Expectation<Op>[];
}

/** An exchange as the runners see it, whatever the operation. */
export interface AnyExchange extends ExchangeParts {
  readonly operation: OperationId;
  readonly input: Members;
  readonly expect: AnyExpectation | readonly AnyExpectation[];
  /** What must come of it on the AWS wire, where that is something else. */
  readonly expectOnAws?: AnyExpectation | readonly AnyExpectation[];
  /** Members that a client is answered beyond what the contract knows; it may pass them on or not. */
  readonly newMembers?: Members;
  /** What a client's request body must hold beyond the input, in wire form. */
  readonly request?: Members;
}

/**
 * What must be so in a server before an exchange can show anything, and the refusal or the answer that
 * tells that it is not. It blocks the scenario instead of failing it.
 */
export interface Prerequisite {
  /** What must be so, to stand after "needs": `room for one more phone number`. */
  readonly what: string;
  readonly missingWhen:
    | { readonly exception: string; readonly members?: Members }
    | { readonly output: Members };
}
