import type { ContractTypes, InputOf, OperationIdOf } from '@numberkit/contract';
import type { GivenMembers, Members } from '../matching/matcher.js';
import type { Mutation } from '../wire/mutation.js';
import type { AnyExpectation, Expectation, ExpectedRefusal } from './expectation.js';
import type { Operation } from './operation.js';

interface ExchangeBase {
  /** The name by which later exchanges refer to this one. */
  readonly name?: string;
  /** What a server must have for the exchange to show anything. */
  readonly needs?: Prerequisite;
  /**
   * The case that tests a rule which this exchange takes for granted. If that case did not pass, a finding
   * here blocks this case instead of failing it.
   */
  readonly dependsOn?: string;
  /** Sends it as the other account, which does not hold the fixtures. On the AWS wire only. */
  readonly as?: 'other';
  /** The number of times that it is sent at the same moment; all responses must be the same. */
  readonly atOnce?: number;
  /** Changes of the request after it is written; with them, the scenario is for servers only. */
  readonly mutate?: readonly Mutation[];
  /**
   * Marks a request that the server refuses because of its state and for no other reason. The suite tries
   * values that the contract allows in this request, so that the server creates nothing. The record says
   * which members must change along with a member (`PoolId`), a place in it (`Tags[].Key`) or a value
   * (`NumberType=SIMULATOR`); `undefined` leaves a member out.
   *
   * An operation without a probe needs none: the suite then tries the values in its plainest success, which
   * should be a call that can be repeated.
   */
  readonly probe?: Readonly<Record<string, Members>>;
  /**
   * Marks a plain success that uses up what the steps before it make, so that it cannot be repeated: a release, say.
   * The requests that a server must refuse then vary the probe, so that they leave nothing behind.
   */
  readonly usesUp?: true;
  /** The further refusals of a probe in which a member has another value that the contract allows. */
  readonly probeRefusals?: Readonly<Record<string, ExpectedRefusal>>;
}

/** A call of one operation, and its expected result. */
export interface Exchange<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types> = OperationIdOf<Types>,
> extends ExchangeBase {
  readonly operation: Op;
  /** Flat, timestamps as `Date`; matchers stand for values that are known only when the scenario runs. */
  readonly input: GivenMembers<InputOf<Types, Op>>;
  /** One of several must come; a client gets the first. */
  readonly expect: Expectation<Types, Op> | readonly Expectation<Types, Op>[];
}

/** An exchange of any contract as it is written: it names its operation. */
export interface WrittenExchange extends Omit<AnyExchange, 'operation'> {
  readonly operation: string;
}

/** An exchange of any operation. */
export interface AnyExchange extends ExchangeBase {
  readonly operation: Operation;
  readonly input: Members;
  readonly expect: AnyExpectation | readonly AnyExpectation[];
  /** The expected result on the AWS wire, if it differs. */
  readonly expectOnAws?: AnyExpectation | readonly AnyExpectation[];
  /** Members unknown to the contract that a client gets in the response; it may pass them on or not. */
  readonly newMembers?: Members;
  /** For a client that reads all items of a list: the pages after the one that it gets first. */
  readonly morePages?: readonly AnyExpectation[];
  /** What a client's request body must contain beside the input, in wire form. */
  readonly request?: Members;
}

/**
 * A condition that a server must meet before an exchange can show anything, and the response by which it
 * shows that it does not. An unmet condition blocks the scenario instead of failing it.
 */
export interface Prerequisite {
  /** The condition, to stand after "needs": `room for one more phone number`. */
  readonly what: string;
  readonly missingWhen:
    | { readonly exception: string; readonly members?: Members }
    | { readonly output: Members };
}
