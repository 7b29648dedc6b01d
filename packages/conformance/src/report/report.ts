import type { MismatchPlace } from '../matching/compare.js';
import type { Provenance } from '../scenario/provenance.js';
import type { Level, Need, Title } from '../scenario/scenario.js';
import type { HttpRequest, HttpResponse } from '../wire/http.js';
import type { Protocol } from '../wire/protocol.js';

/** The items that a contract declares, by whether a run exercised them. */
export interface CoverageOf {
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
  /** Items that no request of the run's protocol can represent; they count as neither. */
  readonly notRepresentable?: readonly string[];
  /** Keywords of schemas for which the suite cannot make values; absent if there are none. */
  readonly unreadable?: readonly string[];
}

/** How much of the contract a run tested. */
export interface Coverage {
  /** The boundaries of schema keywords, by the id of their case. */
  readonly boundaries: CoverageOf;
  /** The declared statuses that came: `requestPhoneNumber 404`. */
  readonly statuses: CoverageOf;
  /** The declared exceptions that came: `requestPhoneNumber ConflictException`. */
  readonly exceptions: CoverageOf;
  /** The members of inputs that were sent: `requestPhoneNumber Tags[].Key`. */
  readonly inputMembers: CoverageOf;
  /** The members of outputs that came: `updatePhoneNumber PhoneNumber.Country`. */
  readonly outputMembers: CoverageOf;
}

/**
 * The result of one case. `pass`, `fail`, `warn` (a SHOULD is broken), `notImplemented` (the subject says
 * that it lacks the operation) and `known` (an expected failure) are about the subject; `blocked` is about
 * its state, its reachability, or a case that this one depends on; `suiteFault` is about the suite.
 */
export type Verdict =
  | 'pass'
  | 'fail'
  | 'warn'
  | 'known'
  | 'notImplemented'
  | 'blocked'
  | 'suiteFault';

/** A judged mismatch. */
export interface Finding {
  /** The exchange, as an index into the result's exchanges. */
  readonly exchange: number;
  /** The member as a dotted path, or the part that `place` names; absent if the finding is about the whole. */
  readonly member?: string;
  /** A header, or a part of the request line; absent for a member of a body. */
  readonly place?: MismatchPlace;
  readonly expected: string;
  readonly actual: string;
}

/** The messages of one exchange; those that never came are absent. */
export interface ExchangeRecord {
  readonly operation: string;
  readonly name?: string;
  /** The expected response, in a few words: `ConflictException (409)`. */
  readonly expected?: string;
  readonly request?: HttpRequest;
  readonly response?: HttpResponse;
}

/** A judged scenario. */
export interface Result {
  readonly id: string;
  readonly operation: string;
  /** Its theme: a keyword of the contract's schemas, `idempotency`. */
  readonly group: string;
  /** The exception that it must reach; absent if it reaches none. */
  readonly exception?: string;
  readonly title: Title;
  /** For a title about clients: the rule of servers by which the suite played the server. */
  readonly played?: Title;
  readonly level: Level;
  readonly provenance: Provenance;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Why a case is blocked, or how the suite broke. */
  readonly reason?: string;
  /** The case that this one depends on, and which blocks it. */
  readonly blockedBy?: string;
  /** The operation that the subject says it lacks; only if the verdict is `notImplemented`, or `known` because of it. */
  readonly missingOperation?: string;
  /** The entry of the expected failures that covers it: its id, its operation, the missing one, or the case that it depends on. */
  readonly knownBy?: string;
  readonly exchanges: readonly ExchangeRecord[];
  /** Milliseconds that it took. */
  readonly duration?: number;
}

/** Receives each result as it comes, and the progress of the run. */
export type OnResult = (result: Result, at: { readonly done: number; readonly of: number }) => void;

/** The server or client that was judged. */
export interface Subject {
  readonly kind: 'server' | 'client';
  /** The base URL of a server, or the name of a client's driver. */
  readonly name: string;
  /** The protocol of the run. */
  readonly protocol?: Protocol;
  /** The address of the contract in the server's own documentation, if it has any. */
  readonly documentation?: string;
}

/**
 * The result of a run: `passed` if scenarios ran and none failed or was blocked; otherwise `failed` (by the
 * subject), `blocked` (by its state or reachability, or because nothing ran) or `suiteFault` (by the suite).
 */
export type RunOutcome = 'passed' | 'failed' | 'blocked' | 'suiteFault';

/** A case that was not part of a run, because the caller did not give its prerequisite. */
export interface LeftOut extends Pick<Result, 'id' | 'operation' | 'title'> {
  readonly needs: Need;
}

/** The content of a finding, without its exchange. */
export type FindingKind = Omit<Finding, 'exchange'>;

/**
 * Findings with one cause, and the cases in which they were made, in order. `expected` and `actual` say how
 * the findings differ: `a list with an item like {"Name":"…"} (Tags, PoolId and 9 more)`.
 */
export interface FindingGroup extends FindingKind {
  readonly verdict: Verdict;
  readonly cases: readonly string[];
  /** A finding of each kind that is one of these; absent where they are equal. */
  readonly kinds?: readonly FindingKind[];
}

/** An operation of the contract that a run tested. */
export interface ReportedOperation {
  readonly id: string;
  readonly summary: string;
  /** The address of the operation in the server's own documentation, if it has any. */
  readonly documentation?: string;
  /** The exceptions that it declares, in the contract's order. */
  readonly exceptions: readonly { readonly name: string; readonly status: number }[];
}

/** The report on a run, case by case. */
export interface Report {
  readonly subject: Subject;
  /** The operations that the run tested. */
  readonly operations: readonly ReportedOperation[];
  readonly runId: string;
  /** The start of the run. */
  readonly startedAt?: Date;
  /** Milliseconds that it took. */
  readonly duration?: number;
  readonly outcome: RunOutcome;
  readonly totals: Readonly<Record<Verdict, number>>;
  readonly results: readonly Result[];
  /** Findings that several cases share, the gravest first. */
  readonly groups: readonly FindingGroup[];
  /** Expected failures that name an operation of which every case passes; absent if there are none. */
  readonly stale?: readonly string[];
  /** How many cases the caller chose, and of how many; absent if all. */
  readonly chosen?: { readonly cases: number; readonly of: number };
  /** The names that the caller left out, and how many cases that are; absent if there are none. */
  readonly without?: { readonly names: readonly string[]; readonly cases: number };
  /** How often the subject throttled the suite, and the milliseconds that the suite waited; absent if never. */
  readonly throttled?: { readonly requests: number; readonly waited: number };
  /** The cases that were left out for lack of a prerequisite; absent if there are none. */
  readonly leftOut?: readonly LeftOut[];
  /** The coverage of the contract; in the report on a server only. */
  readonly coverage?: Coverage;
}
