import { judgeClient, judgeServer, type Report, toReportText } from '@numberkit/conformance';
import { describe, expect, test } from 'vitest';
import { createMutantDriver } from './mutant-driver.js';
import { clientMutants } from './mutants/clients.js';
import { mutants } from './mutants/index.js';
import { startLibrary } from './start-library.js';
import { suite } from './suite.js';

describe('A server', () => {
  test.each(mutants.map((each) => [each.name, each] as const))(
    'that %s fails the cases that must find it',
    async (_, mutant) => {
      await using server = await startLibrary(mutant);
      const { foundBy } = mutant;
      expectFound(await judgeServer({ baseUrl: server.baseUrl, suite, only: foundBy }), foundBy);
    },
  );
});

describe('A client', () => {
  test.each(clientMutants.map((each) => [each.name, each] as const))(
    'that %s fails the cases that must find it',
    async (_, mutant) => {
      const { foundBy } = mutant;
      expectFound(await judgeClient(createMutantDriver(mutant), { suite, only: foundBy }), foundBy);
    },
  );
});

function expectFound(report: Report, foundBy: readonly string[]): void {
  // A broken SHOULD is a warning.
  const found = report.results.filter(({ verdict }) => ['fail', 'warn'].includes(verdict));
  const ids = found.map(({ id }) => id);
  expect(ids, toReportText(report)).toEqual(expect.arrayContaining([...foundBy]));
}
