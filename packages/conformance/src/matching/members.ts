import type { Matcher } from './matcher.js';

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
