import type { OperationFacts } from '@numberkit/contract';
import type { Problem } from '../problems/problem.js';
import { shorten } from '../problems/to-problem.js';

/** A query's members that an operation has, and the problems of those that it has not. */
export function readQuery(
  given: Readonly<Record<string, unknown>>,
  facts: OperationFacts,
): { query: Record<string, unknown>; problems: readonly Problem[] } {
  const known = facts.members.query;
  const entries = Object.entries(given);
  const unknown = entries.filter(([name]) => !known.includes(name));
  return {
    query: Object.fromEntries(entries.filter(([name]) => known.includes(name))),
    problems: unknown.map(([name]) => ({
      name: shorten(name),
      message: 'is not a query parameter of this request',
      kind: 'unknownMember',
    })),
  };
}
