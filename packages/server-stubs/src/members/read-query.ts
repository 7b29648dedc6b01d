import type { OperationFacts } from '@numberkit/contract';
import type { Request } from 'express';
import type { Problem } from '../problems/problem.js';
import { shorten } from '../problems/to-problem.js';

/** A query's members that an operation has, and the problems of those that it has not. */
export function readQuery(
  request: Request,
  facts: OperationFacts,
): { query: Record<string, unknown>; problems: readonly Problem[] } {
  // Express parses it anew at every look.
  if (!request.url.includes('?')) return { query: {}, problems: [] };
  const known = facts.members.query;
  const entries = Object.entries(request.query);
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
