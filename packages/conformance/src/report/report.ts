import type { OperationId } from '@numberkit/contract';
import type { MismatchPlace } from '../matching/compare.js';
import type { Provenance } from '../scenario/provenance.js';
import type { Level, Need, Title } from '../scenario/scenario.js';
import type { HttpRequest, HttpResponse } from '../wire/http.js';
import type { Protocol } from '../wire/protocol.js';

/** Which of the things that a contract declares came up in a run. */
export interface CoverageOf {
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
  /** What no request of the run's protocol can show; it counts as neither. */
  readonly notRepresentable?: readonly string[];
}

/** How much of the contract a run put to the test. */
export interface Coverage {
  /** Sides of the boundaries of schema keywords, by the id of their scenario. */
  readonly boundaries: CoverageOf;
  /** The declared statuses that were answered: `requestPhoneNumber 404`. */
  readonly statuses: CoverageOf;
  /** The declared exceptions that were answered: `requestPhoneNumber ConflictException`. */
  readonly exceptions: CoverageOf;
  /** The members of inputs that were sent: `requestPhoneNumber Tags[].Key`. */
  readonly inputMembers: CoverageOf;
  /** The members of answers that were answered: `updatePhoneNumber PhoneNumber.Country`. */
  readonly outputMembers: CoverageOf;
}

/**
 * What came of one case. `pass`, `fail`, `warn` (a rule that is no MUST is broken), `notImplemented`
 * (the subject says itself that it lacks the operation) and `known` (it is among the expected failures,
 * and does not pass) are about the subject; `blocked` about its state or reach, or about the case that
 * this one builds on; `suiteFault` about the kit.
 */
export type Verdict =
  | 'pass'
  | 'fail'
  | 'warn'
  | 'known'
  | 'notImplemented'
  | 'blocked'
  | 'suiteFault';

/** One thing that is not as it must be. */
export interface Finding {
  /** Where: an index into the result's exchanges. */
  readonly exchange: number;
  /** The member as a dotted path, or what `place` names; left out where it is about the whole. */
  readonly member?: string;
  /** Where that is: a header, or a part of the request line; left out where it is in a body. */
  readonly place?: MismatchPlace;
  readonly expected: string;
  readonly actual: string;
}

/** What travelled in one exchange; parts that never came are left out. */
export interface ExchangeRecord {
  readonly operation: OperationId;
  readonly name?: string;
  /** What must come back, in a few words: `ConflictException (409)`. */
  readonly expected?: string;
  readonly request?: HttpRequest;
  readonly response?: HttpResponse;
}

/** One scenario, judged. */
export interface Result {
  readonly id: string;
  readonly operation: OperationId;
  /** What it is about, in a word or two: a keyword of the contract's schemas, `idempotency`. */
  readonly group: string;
  /** The exception that it is to reach; left out where it reaches none. */
  readonly exception?: string;
  readonly title: Title;
  /** The rule of servers that was played for a client, where the title is the client's. */
  readonly played?: Title;
  readonly level: Level;
  readonly provenance: Provenance;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Why a case is blocked, or how the kit broke. */
  readonly reason?: string;
  /** The case whose rule this one builds on, and which blocks it. */
  readonly blockedBy?: string;
  /** The operation that the subject lacks, as it says itself; of `notImplemented` and what is known of that. */
  readonly missingOperation?: OperationId;
  /** The entry of the expected failures that names it, what it builds on, or the operation that is missing. */
  readonly knownBy?: string;
  readonly exchanges: readonly ExchangeRecord[];
  /** Milliseconds that it took. */
  readonly duration?: number;
}

/** Tells of each result as it comes: which one of how many. */
export type OnResult = (result: Result, at: { readonly done: number; readonly of: number }) => void;

/** Who was judged. */
export interface Subject {
  readonly kind: 'server' | 'client';
  /** The base URL of a server, the name of a client's driver. */
  readonly name: string;
  /** What was spoken. */
  readonly protocol?: Protocol;
}

/**
 * The whole run: `passed` where scenarios ran and none failed or was kept from running; else
 * `failed` (the subject), `blocked` (its state or reach, or nothing ran) or `suiteFault` (the kit).
 */
export type RunOutcome = 'passed' | 'failed' | 'blocked' | 'suiteFault';

/** A case that was no part of a run, because its caller did not give what the case needs. */
export interface LeftOut extends Pick<Result, 'id' | 'operation' | 'title'> {
  readonly needs: Need;
}

/** Findings that are equal, and the cases in which they were made, in their order. */
export interface FindingGroup extends Omit<Finding, 'exchange'> {
  readonly verdict: Verdict;
  readonly cases: readonly string[];
}

/** What a run found, case by case. */
export interface Report {
  readonly subject: Subject;
  readonly runId: string;
  /** When the run began. */
  readonly startedAt?: Date;
  /** Milliseconds that it took. */
  readonly duration?: number;
  readonly outcome: RunOutcome;
  readonly totals: Readonly<Record<Verdict, number>>;
  readonly results: readonly Result[];
  /** Findings that several cases share: those of most weight first. */
  readonly groups: readonly FindingGroup[];
  /** Expected failures that name an operation of which every case passes; absent where there are none. */
  readonly stale?: readonly string[];
  /** How many cases the caller chose, and of how many; absent where that is all of them. */
  readonly chosen?: { readonly cases: number; readonly of: number };
  /** What the caller left out by name, and how many cases that are; absent where that is nothing. */
  readonly without?: { readonly names: readonly string[]; readonly cases: number };
  /** How often the subject throttled the kit, and the milliseconds for which it waited; absent where never. */
  readonly throttled?: { readonly requests: number; readonly waited: number };
  /** What a caller who gave more would have seen as well; absent where that is nothing. */
  readonly leftOut?: readonly LeftOut[];
  /** What of the contract was put to the test; of a server's run only. */
  readonly coverage?: Coverage;
}
