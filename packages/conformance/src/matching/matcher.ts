import type { Fixtures } from '../fixtures.js';
import type { Mismatch } from './compare.js';

type Leaf = string | number | boolean | Date | null | undefined;

/** Members by name. */
export type Members = Readonly<Record<string, unknown>>;

/** A value, or matchers in its place or in the place of anything in it. */
export type Given<T> =
  | Matcher
  | (T extends Leaf ? T : { readonly [Key in keyof T]: Given<T[Key]> });

/** The members of an input, each by a value or a matcher. */
export type GivenMembers<T> = { readonly [Member in keyof T]: Given<T[Member]> };

/** Some members of an answer, each by a value or a matcher. */
export type ExpectedMembers<T> = { readonly [Member in keyof T]?: Given<T[Member]> };

/** Whether a value is an object with members: not a list, not a date, not null. */
export function isMembers(value: unknown): value is Members {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

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

const mark: unique symbol = Symbol('matcher');

/** Stands for a value that is left out. */
export const nothing: unique symbol = Symbol('nothing');

/**
 * Stands in the place of a value: accepts what a server answers there, and supplies what the kit
 * writes there itself, into a request to a server or into an answer to a client.
 */
export interface Matcher {
  readonly [mark]: true;
  /** What is wanted, in a few words. */
  describe(context: MatchContext): string;
  /** Whether a value is what is wanted; `undefined` where there is none. */
  accepts(actual: unknown, context: MatchContext): boolean;
  /** Where in a value it is not what is wanted; left out, as a whole. */
  mismatches?(actual: unknown, context: MatchContext): readonly Mismatch[];
  /** A value that it accepts; `nothing` to leave it out. */
  supply(context: MatchContext): unknown;
}

/** Makes a matcher. */
export function createMatcher(parts: Omit<Matcher, typeof mark>): Matcher {
  return { [mark]: true, ...parts };
}

/** Whether a value is a matcher. */
export function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && mark in value;
}

/** The value that expected or given members stand for, every matcher replaced by what it supplies. */
export function toSupplied(given: unknown, context: MatchContext): unknown {
  if (isMatcher(given)) return given.supply(context);
  if (Array.isArray(given)) return given.map((item) => toSupplied(item, context));
  return isMembers(given) ? toSuppliedMembers(given, context) : given;
}

/** The same for members; those of which there is nothing are left out. */
export function toSuppliedMembers(given: Members, context: MatchContext): Members {
  return Object.fromEntries(
    Object.entries(given)
      .map(([name, each]) => [name, toSupplied(each, context)] as const)
      .filter(([, value]) => value !== nothing && value !== undefined),
  );
}
