import { operations } from '@numberkit/contract';
import { suite } from '../suite.js';
import type { Result } from './report.js';

/**
 * The names in a file of expected failures: a case or an operation a line, `#` before remarks.
 *
 * @throws {RangeError} A line names neither.
 */
export function toExpectedFailures(text: string): readonly string[] {
  const names = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const known = new Set<string>([...suite.map(({ id }) => id), ...Object.keys(operations)]);
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return names;
  throw new RangeError(
    `${JSON.stringify(unknown)} is among the expected failures and is no case and no operation`,
  );
}

/**
 * A result in the light of the failures that are expected: one that fails as expected does not fail
 * the run. One that is named itself and passes does, so that the list stays true; of an operation that
 * is named some cases pass even where there is nothing of it.
 */
export function withExpectation(result: Result, expectedFailures: readonly string[]): Result {
  const { id, operation } = result;
  const knownBy = [id, operation].find((name) => expectedFailures.includes(name));
  if (knownBy === undefined) return result;
  switch (result.verdict) {
    case 'fail':
    case 'warn':
    case 'notImplemented':
      return {
        ...result,
        verdict: 'known',
        knownBy,
        reason: 'it is among the expected failures',
      };
    case 'pass':
      return knownBy === id
        ? {
            ...result,
            verdict: 'fail',
            reason: 'it is among the expected failures, and passes: take it off the list',
          }
        : result;
    default:
      return result;
  }
}

/** The operations among the expected failures of which cases were played and every one passed. */
export function toStale(
  results: readonly Result[],
  expectedFailures: readonly string[],
): readonly string[] {
  return expectedFailures.filter((name) => {
    const its = results.filter(({ operation }) => operation === name);
    return its.length > 0 && its.every(({ verdict }) => verdict === 'pass');
  });
}
