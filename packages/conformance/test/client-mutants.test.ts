import { describe, expect, test } from 'vitest';
import { judgeClient, suite, toReportText } from '../src/index.js';
import { judgesClients } from '../src/scenario/scenario.js';
import { createDriver } from './clients/client.js';
import { clientOutcomeMutants } from './mutants/client-outcomes.js';
import { clientRequestMutants } from './mutants/client-requests.js';

const clients = [...clientRequestMutants, ...clientOutcomeMutants];
const shown = new Set<string>();

describe('a client that', () => {
  test.each(clients)('$name is found', async ({ parts, foundBy }) => {
    const report = await judgeClient(createDriver(parts));
    const found = report.results.filter(({ id, verdict }) => verdict === toExpected(id));
    const ids = found.map(({ id }) => id);
    expect(
      foundBy.filter((id) => !ids.includes(id)),
      toReportText(report),
    ).toEqual([]);
    expect(report.totals.blocked + report.totals.suiteFault).toBe(0);
    // One that breaks every scenario tells nothing about any of them.
    if (report.totals.pass > 0) for (const id of ids) shown.add(id);
  });

  test('is broken has been found by every scenario at least once', () => {
    const ids = suite.filter(judgesClients).map(({ id }) => id);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });
});

// Filling a token in is a SHOULD.
function toExpected(id: string): string {
  return id.endsWith('/client-fills-in-ClientToken') ? 'warn' : 'fail';
}
