import { suite } from '../suite.js';
import type { Result } from './report.js';

/**
 * The ids in a file of expected failures: one a line, `#` before remarks.
 *
 * @throws {RangeError} A line names no case.
 */
export function toExpectedFailures(text: string): readonly string[] {
  const ids = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const unknown = ids.find((id) => !suite.some((each) => each.id === id));
  if (unknown === undefined) return ids;
  throw new RangeError(`${JSON.stringify(unknown)} is among the expected failures and is no case`);
}

/**
 * A result in the light of the failures that are expected: one that fails as expected does not fail
 * the run, one that passes all the same does, so that the list stays true.
 */
export function withExpectation(result: Result, expectedFailures: readonly string[]): Result {
  if (!expectedFailures.includes(result.id)) return result;
  switch (result.verdict) {
    case 'fail':
    case 'warn':
    case 'notImplemented':
      return { ...result, verdict: 'warn', reason: 'it is among the expected failures' };
    case 'pass':
      return {
        ...result,
        verdict: 'fail',
        reason: 'it is among the expected failures, and passes: take it off the list',
      };
    default:
      return result;
  }
}
