import type { Mismatch } from './compare.js';
import type { MatchContext } from './scope.js';

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
