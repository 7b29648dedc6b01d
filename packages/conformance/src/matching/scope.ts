import type { Fixtures } from '../fixtures.js';
import type { Members } from './members.js';

/** What came of an earlier exchange of the same scenario. */
export interface EarlierExchange {
  /** The body that travelled, in wire form. */
  readonly sent: Members;
  /** The answer, timestamps as `Date`, or the body of the exception. */
  readonly body: unknown;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What matchers can refer to. */
export interface MatchContext {
  /** Tells one run from another, so that a server's memory of the last does not matter. */
  readonly runId: string;
  readonly scenarioId: string;
  /** What is known to exist in the subject. */
  readonly fixtures: Partial<Fixtures>;
  /** The input of the exchange at hand. */
  readonly input: Members;
  /** The answer at hand, while a server's is being checked. */
  readonly response?: unknown;
  /** The exchanges of this scenario so far, by name. */
  readonly earlier: ReadonlyMap<string, EarlierExchange>;
}
