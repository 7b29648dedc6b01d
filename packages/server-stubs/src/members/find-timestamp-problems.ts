import { fromWireTimestamp, mapAtPath, type OperationFacts } from '@numberkit/contract';
import type { Problem } from '../problems/problem.js';

/**
 * Timestamps that their schema allows and a `Date` cannot hold: those hundreds of thousands of years
 * away, and leap seconds.
 */
export function findTimestampProblems(facts: OperationFacts, members: unknown): Problem[] {
  const { form, input } = facts.timestamps;
  if (form === undefined) return [];
  return input.flatMap((path): Problem[] => {
    try {
      mapAtPath(members, path, (value) => fromWireTimestamp(form, value));
      return [];
    } catch {
      return [
        { name: path.join('.'), message: 'must be a moment that a date can hold', kind: 'invalid' },
      ];
    }
  });
}
