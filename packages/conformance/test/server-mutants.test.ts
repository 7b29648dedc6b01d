import { describe, expect, test } from 'vitest';
import { judgeServer } from '../src/index.js';
import { judgesServers, needsOtherAccount } from '../src/scenario/scenario.js';
import { awsMutants } from './mutants/aws.js';
import { controlMutants } from './mutants/control.js';
import { byName, expectFound } from './mutants/expect-found.js';
import { serverMutants } from './mutants/server-mutants.js';
import { suite } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

describe('a mutant server', () => {
  test.each(byName(serverMutants))(
    'that %s fails the cases that must find it',
    async (_, { hooks, foundBy }) => {
      await using server = await startServer(hooks());
      const { baseUrl, pause } = server;
      const report = await judgeServer({ baseUrl, pause, only: foundBy });
      expectFound(report, foundBy);
    },
  );
});

// The cases about two accounts have a test of their own.
test('every case for servers fails with at least one mutant', () => {
  const shown = [...serverMutants, ...awsMutants, ...controlMutants].flatMap(
    ({ foundBy }) => foundBy,
  );
  const ids = suite
    .filter((each) => judgesServers(each) && !needsOtherAccount(each))
    .map(({ id }) => id);
  expect(ids.filter((id) => !shown.includes(id))).toEqual([]);
});
