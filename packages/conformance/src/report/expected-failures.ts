import type { Suite } from '../create-suite.js';
import { phoneNumbersSuite } from '../phone-numbers-suite.js';
import type { Finding, Result } from './report.js';

/**
 * The entries of a file of expected failures: a case or an operation on each line, with a member after it if
 * only findings about that are expected; comments after `#`.
 *
 * @param suite Default: that of the phone numbers.
 * @throws {RangeError} A line names neither a case nor an operation.
 */
export function toExpectedFailures(
  text: string,
  suite: Suite = phoneNumbersSuite,
): readonly string[] {
  const entries = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const known = new Set<string>([...suite.cases.map(({ id }) => id), ...suite.operations.keys()]);
  const unknown = entries.map(toEntryName).find((name) => !known.has(name));
  if (unknown === undefined) return entries;
  throw new RangeError(
    `${JSON.stringify(unknown)} among the expected failures is neither a case nor an operation`,
  );
}

// No id contains a blank.
function toEntryName(entry: string): string {
  return entry.split(/\s+/, 1)[0] ?? '';
}

/** Whether the entries for a name expect a finding: an entry without a member expects any. */
function isExpected(name: string, entries: readonly string[], { member = '' }: Finding): boolean {
  return entries
    .filter((entry) => toEntryName(entry) === name)
    .map((entry) => entry.slice(name.length).trim())
    .some((only) => only === '' || member === only || member.startsWith(`${only}.`));
}

/**
 * A result with regard to the expected failures. A case that fails as expected does not fail the run, and
 * neither does one that depends on such a case; a case with an unexpected finding does. A case that is named
 * by its id and passes fails the run, so that the list stays true; a case that is named by its operation does
 * not, because some cases pass even if the operation is not implemented.
 */
export function withExpectation(result: Result, expectedFailures: readonly string[]): Result {
  const { id, operation, blockedBy, missingOperation = operation } = result;
  const basis = blockedBy === undefined ? [] : [blockedBy, blockedBy.split('/')[0] ?? ''];
  const names = [id, missingOperation, operation, ...basis];
  const expected = new Set(expectedFailures.map(toEntryName));
  const knownBy = names.find((name) => expected.has(name));
  if (knownBy === undefined) return result;
  const known = { ...result, verdict: 'known', knownBy } as const;
  switch (result.verdict) {
    case 'fail':
    case 'warn':
    case 'notImplemented':
      if (!result.findings.every((each) => isExpected(knownBy, expectedFailures, each))) {
        return { ...result, reason: 'it is expected to fail, but not with all of these findings' };
      }
      return { ...known, reason: 'it is among the expected failures' };
    case 'blocked':
      // Any other cause, such as a missing prerequisite, is not an expected failure.
      return blockedBy === undefined ? result : known;
    case 'pass':
      return knownBy === id
        ? {
            ...result,
            verdict: 'fail',
            reason: 'it is among the expected failures and passes: remove it from the list',
          }
        : result;
    default:
      return result;
  }
}

/** The operations among the expected failures of which cases ran and all passed. */
export function toStale(
  results: readonly Result[],
  expectedFailures: readonly string[],
): readonly string[] {
  return [...new Set(expectedFailures.map(toEntryName))].filter((name) => {
    const its = results.filter(({ operation }) => operation === name);
    return its.length > 0 && its.every(({ verdict }) => verdict === 'pass');
  });
}
