import { isRecord } from '@numberkit/contract';
import type { Mismatch } from './compare.js';

type Leaf = string | number | boolean | Date | null | undefined;

/** Members by name. */
export type Members = Readonly<Record<string, unknown>>;

/** The resources that a server holds before it is judged, by the names that scenarios use. */
export type Fixtures = Readonly<Record<string, string | undefined>>;

/** A value, in which matchers may stand for the whole or for any part. */
export type Given<T> =
  | Matcher
  | (T extends Leaf ? T : { readonly [Key in keyof T]: Given<T[Key]> });

/** The members of an input; each is a value or a matcher. */
export type GivenMembers<T> = { readonly [Member in keyof T]: Given<T[Member]> };

/** Some members of an output, at any depth; each is a value or a matcher. */
export type ExpectedMembers<T> = { readonly [Member in keyof T]?: Expected<T[Member]> };

/** An expected value, in which matchers may stand for the whole or for any part, and members may be left out. */
export type Expected<T> =
  | Matcher
  | (T extends Leaf
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Expected<Item>[]
        : ExpectedMembers<T>);

/** Whether a value is an object with members: neither a list, nor a date, nor null. */
export function isMembers(value: unknown): value is Members {
  return isRecord(value) && !(value instanceof Date);
}

/** An earlier exchange of the same scenario. */
export interface EarlierExchange {
  /** The members of its request outside of the path, in wire form. */
  readonly sent: Members;
  /** The output, timestamps as `Date`, or the body of the exception. */
  readonly body: unknown;
  /** The headers of its response, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The values that matchers can refer to. */
export interface MatchContext {
  /** Distinguishes runs, so that a run does not depend on what a server remembers of the last one. */
  readonly runId: string;
  readonly scenarioId: string;
  /** The resources that the server under test holds. */
  readonly fixtures: Fixtures;
  /** The input of the current exchange. */
  readonly input: Members;
  /** The response body of the current exchange, while a server's response is judged. */
  readonly response?: unknown;
  /** The exchanges of this scenario so far, by name. */
  readonly earlier: ReadonlyMap<string, EarlierExchange>;
}

// Scenarios and the suite may load two copies of this module.
const mark: unique symbol = Symbol.for('numberkit.conformance.matcher');

/** Supplied in place of a value that is left out. */
export const nothing: unique symbol = Symbol.for('numberkit.conformance.nothing');

/**
 * Stands in the place of a value. It decides whether a server's value is accepted there, and supplies
 * the value that the suite writes there itself: in a request to a server, or in a response to a client.
 */
export interface Matcher {
  readonly [mark]: true;
  /** The expected value, in a few words. */
  describe(context: MatchContext): string;
  /** Whether a value is as expected; `undefined` for a member that is absent. */
  accepts(actual: unknown, context: MatchContext): boolean;
  /** The mismatches within a value; without this method, the value is one mismatch as a whole. */
  mismatches?(actual: unknown, context: MatchContext): readonly Mismatch[];
  /** A value that it accepts; `nothing` leaves the member out. */
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

/** A copy of a value in which every matcher is replaced by the value that it supplies. */
export function toSupplied(given: unknown, context: MatchContext): unknown {
  if (isMatcher(given)) return given.supply(context);
  if (Array.isArray(given)) return given.map((item) => toSupplied(item, context));
  return isMembers(given) ? toSuppliedMembers(given, context) : given;
}

/** The same for members; those without a value are left out. */
export function toSuppliedMembers(given: Members, context: MatchContext): Members {
  return Object.fromEntries(
    Object.entries(given)
      .map(([name, each]) => [name, toSupplied(each, context)] as const)
      .filter(([, value]) => value !== nothing && value !== undefined),
  );
}
