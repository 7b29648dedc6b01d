import { expect } from 'vitest';
import { type Report, toReportText } from '../../src/index.js';
import { toLevel } from '../../src/scenario/scenario.js';

/** Expects that the cases of a report are those that must find a mutant, and that each fails. */
export function expectFound(report: Report, foundBy: readonly string[]): void {
  const verdicts = report.results.map(({ id, verdict }) => `${id} ${verdict}`);
  expect(verdicts.toSorted(), toReportText(report)).toEqual(
    foundBy.map((id) => `${id} ${toVerdict(report, id)}`).toSorted(),
  );
}

// Breaking a SHOULD does not fail a server.
function toVerdict({ results }: Report, id: string): string {
  const result = results.find((each) => each.id === id);
  return result && toLevel(result.title) === 'SHOULD' ? 'warn' : 'fail';
}

/** Arguments for `test.each`: its `%s` shows a long name whole, its `$name` does not. */
export function byName<Named extends { readonly name: string }>(
  all: readonly Named[],
): (readonly [name: string, Named])[] {
  return all.map((each) => [each.name, each]);
}
