import { describe, expect, test } from 'vitest';
import { judgeServer, suite, toReportText } from '../src/index.js';
import { judgesServers, needsOtherAccount, toLevel } from '../src/scenario/scenario.js';

import { awsMutants } from './mutants/aws.js';
import { controlMutants } from './mutants/control.js';
import { serverMutants } from './mutants/server-mutants.js';
import { startServer } from './servers/start-server.js';

describe('a server that', () => {
  test.each(serverMutants)('$name is found', async ({ hooks, foundBy }) => {
    await using server = await startServer(hooks());
    const { baseUrl, state } = server;
    const pause = async (time: number) => state.advance(time);
    const report = await judgeServer({ baseUrl, pause, only: foundBy });
    const verdicts = report.results.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts.toSorted(), toReportText(report)).toEqual(
      foundBy.map((id) => `${id} ${toExpected(id)}`).toSorted(),
    );
  });
});

// A broken SHOULD does not fail a server.
function toExpected(id: string): string {
  const scenario = suite.find((each) => each.id === id);
  return scenario && toLevel(scenario.title) === 'SHOULD' ? 'warn' : 'fail';
}

// Those about two accounts are shown to fail in a test of their own.
test('every scenario for servers is shown to fail', () => {
  const shown = [...serverMutants, ...awsMutants, ...controlMutants].flatMap(
    ({ foundBy }) => foundBy,
  );
  const ids = suite
    .filter((each) => judgesServers(each) && !needsOtherAccount(each))
    .map(({ id }) => id);
  expect(ids.filter((id) => !shown.includes(id))).toEqual([]);
});
