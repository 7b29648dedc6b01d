import { describe, expect, test } from 'vitest';
import { judgeClient, toReportText } from '../src/index.js';
import { judgesClients } from '../src/scenario/scenario.js';
import { createDriver } from './clients/client.js';
import { clientOutcomeMutants } from './mutants/client-outcomes.js';
import { clientRequestMutants } from './mutants/client-requests.js';
import { byName } from './mutants/expect-found.js';
import { suite } from './phone-numbers.js';

const clients = [...clientRequestMutants, ...clientOutcomeMutants];
const ids = suite.filter((each) => judgesClients(each)).map(({ id }) => id);
const shown = new Set<string>();

/** Cases from the whole suite. A mutant passes some of them, unless it fails every case. */
const sample = ids.filter((_, at) => at % 20 === 0);

/** The cases that must find a mutant, those that no mutant before has failed, and the sample. */
function toPlayed(foundBy: readonly string[]): readonly string[] {
  return [...new Set([...foundBy, ...sample, ...ids.filter((id) => !shown.has(id))])];
}

describe('a mutant client', () => {
  test.each(byName(clients))(
    'that %s fails the cases that must find it',
    async (_, { parts, foundBy }) => {
      const report = await judgeClient(createDriver(parts), { only: toPlayed(foundBy) });
      const failed = report.results
        .filter(({ id, verdict }) => verdict === toExpected(id))
        .map(({ id }) => id);
      expect(
        foundBy.filter((id) => !failed.includes(id)),
        toReportText(report),
      ).toEqual([]);
      expect(report.totals.blocked + report.totals.suiteFault).toBe(0);
      // A mutant that fails every case shows nothing about any of them.
      if (report.totals.pass > 0) for (const id of failed) shown.add(id);
    },
  );

  test('of some kind fails every case for clients', () => {
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });
});

// Filling in a token is a SHOULD.
function toExpected(id: string): string {
  return id.endsWith('/client-fills-in-ClientToken') ? 'warn' : 'fail';
}
