import type { Problem } from '../problems/problem.js';
import { shorten } from '../problems/to-problem.js';

/** A query's members that an operation has, and the problems of those that it has not. */
export function splitQuery(
  query: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { members: Record<string, unknown>; problems: readonly Problem[] } {
  const entries = Object.entries(query);
  const unknown = entries.filter(([name]) => !known.includes(name));
  return {
    members: Object.fromEntries(entries.filter(([name]) => known.includes(name))),
    problems: unknown.map(([name]) => ({
      name: shorten(name),
      message: 'is not a query parameter of this request',
      kind: 'unknownMember',
    })),
  };
}
