import type { Suite } from '../create-suite.js';
import { type Describe, describeDatesAsTexts } from '../matching/compare.js';
import type { Fixtures } from '../matching/matcher.js';
import { createRunId } from '../matching/run-values.js';
import { phoneNumbersSuite } from '../phone-numbers-suite.js';
import type { LeftOut, OnResult, Report } from '../report/report.js';
import { createResult, createRunLog, type RunLog } from '../report/results.js';
import { type AnyScenario, judgesClients, needsItems } from '../scenario/scenario.js';
import { isWhole, type Selection, selectCases, toSelectionFacts } from '../selection.js';
import type { Protocol } from '../wire/protocol.js';
import type { AnyClient, AnyDriver } from './driver.js';
import { runScenario, toClientCase } from './run-scenario.js';
import { openStubServer, type StubServer } from './stub-server.js';

/** How to judge a client. */
export interface ClientOptions extends Selection {
  /** The cases to judge it by. Default: those of the phone numbers. */
  readonly suite?: Suite | undefined;
  /** The client's protocol. Default: `contract`. */
  readonly protocol?: Protocol | undefined;
  /** Distinguishes this run's tokens and numbers from another's: up to 16 of `A-Za-z0-9`. Default: random. */
  readonly runId?: string | undefined;
  /** Milliseconds that one call may take, including the client's own retries. Default: 10000. */
  readonly timeout?: number | undefined;
  /**
   * Cases that are known to fail, by id or by operation. A named case that passes fails the run, and so does
   * a named operation of which every case passes. Default: none.
   */
  readonly expectedFailures?: readonly string[] | undefined;
  /** Called with each result as it comes. */
  readonly onResult?: OnResult | undefined;
}

/**
 * Judges a client: plays the server for it in one scenario after another, and reports on each.
 *
 * @throws {RangeError} A name in `only` or `without` is not a case, a theme is unknown, or `runId` is malformed.
 */
export async function judgeClient(driver: AnyDriver, options: ClientOptions = {}): Promise<Report> {
  const { suite = phoneNumbersSuite, protocol = 'contract' } = options;
  const judges = (each: AnyScenario) => judgesClients(each, protocol);
  const selected = selectCases(suite, options).filter(judges);
  const isLacking = (each: AnyScenario) => needsItems(each) && !driver.readsItems;
  const scenarios = selected.filter((each) => !isLacking(each));
  const leftOut = selected.filter(isLacking).map(toLeftOut);
  const runId = createRunId(options.runId);
  const server = await openStubServer();
  const log = createRunLog({
    suite,
    of: scenarios.length,
    isWhole: isWhole(suite, options),
    expectedFailures: options.expectedFailures,
    onResult: options.onResult,
  });
  try {
    const run = {
      runId,
      protocol,
      fixtures: suite.fixtures,
      timeout: options.timeout ?? 10_000,
      ...(driver.timestamps === 'ISO 8601' && { describeValue: describeDatesAsTexts }),
    };
    await runAll(scenarios, driver, server, run, log);
    const report = log.toReport(
      { kind: 'client', name: driver.name, protocol: run.protocol },
      runId,
    );
    return {
      ...report,
      ...toSelectionFacts(suite, options, judges),
      ...(leftOut.length > 0 && { leftOut }),
    };
  } finally {
    await server.close();
  }
}

function toLeftOut({ id, title, operation }: AnyScenario): LeftOut {
  return { id, title, operation: operation.operationId, needs: 'items' };
}

async function runAll(
  scenarios: readonly AnyScenario[],
  driver: AnyDriver,
  server: StubServer,
  run: {
    readonly runId: string;
    readonly protocol: Protocol;
    readonly fixtures: Fixtures;
    readonly timeout: number;
    readonly describeValue?: Describe;
  },
  log: RunLog,
): Promise<void> {
  let client: AnyClient;
  try {
    client = await driver.start(server.baseUrl);
  } catch (error) {
    const reason = `the client did not start: ${String(error)}`;
    const stopped = { verdict: 'blocked', reason } as const;
    for (const each of scenarios) {
      log.add(createResult(toClientCase(each), { exchanges: [], findings: [], stopped }));
    }
    return;
  }
  try {
    for (const each of scenarios) {
      log.add(await runScenario(each, { client, server, ...run }));
    }
  } finally {
    await client.close();
  }
}
