import { toCoverage } from '../coverage/to-coverage.js';
import type { Suite } from '../create-suite.js';
import { explore, isExplorable, toExploration } from '../explore/explore.js';
import { phoneNumbersSuite } from '../phone-numbers-suite.js';
import type { LeftOut, Report, Result } from '../report/report.js';
import { createResult, createRunLog, type RunLog } from '../report/results.js';
import { type AnyScenario, judgesServers, toNeed } from '../scenario/scenario.js';
import { isWhole, selectCases, selectOperations, toSelectionFacts } from '../selection.js';
import type { Protocol } from '../wire/protocol.js';
import { findUnreachable, waitForServer } from './find-unreachable.js';
import { findRefusal, type Refusals, toRefusal } from './refused-caller.js';
import { runScenario, type ServerRun } from './run-scenario.js';
import { type ServerOptions, toServerRun } from './server-options.js';

/**
 * Judges a server: runs the scenarios one after another and reports on each.
 *
 * @throws {RangeError} A name in `only` or `without` is not a case, a theme is unknown, `runId` is malformed,
 *   or requests would be signed for another region than that of the fixtures.
 */
export async function judgeServer(options: ServerOptions): Promise<Report> {
  const { protocol = 'contract', suite = phoneNumbersSuite, baseUrl, documentation } = options;
  const { scenarios, leftOut } = select(suite, options, protocol);
  const run = toServerRun(suite, options);
  try {
    const log = await runAll(scenarios, run, options);
    const report = log.toReport(
      { kind: 'server', name: baseUrl, protocol, ...(documentation && { documentation }) },
      run.runId,
    );
    const coverage = toCoverage(suite, protocol, report.results);
    const throttled = run.throttling.toThrottled();
    return {
      ...report,
      ...(throttled.requests > 0 && { throttled }),
      ...toSelectionFacts(suite, options, (each) => judgesServers(each, protocol)),
      ...(leftOut.length > 0 && { leftOut }),
      coverage,
    };
  } finally {
    run.address.transport.close();
  }
}

async function runAll(
  scenarios: readonly AnyScenario[],
  run: ServerRun,
  options: ServerOptions,
): Promise<RunLog> {
  const { suite } = run;
  const chosen = selectOperations(suite, options);
  const explored =
    run.wire.name === 'contract' && options.explore
      ? [...suite.bases.values()].filter((each) => chosen.has(each.operation) && isExplorable(each))
      : [];
  const log = createRunLog({
    suite,
    of: scenarios.length + explored.length,
    isWhole: isWhole(suite, options),
    expectedFailures: options.expectedFailures,
    onResult: options.onResult,
  });
  const block = (scenario: AnyScenario, reason: string, exchanges: Result['exchanges'] = []) =>
    log.add(
      createResult(scenario, { exchanges, findings: [], stopped: { verdict: 'blocked', reason } }),
    );
  const refusals: Refusals = new Map();
  const add = async (scenario: AnyScenario, result: Result) => {
    const isPassed = result.verdict === 'pass';
    const refusal = isPassed ? undefined : await findRefusal(scenario, result, run, refusals);
    if (refusal === undefined) log.add(result);
    else block(scenario, refusal, result.exchanges);
  };
  let unreachable = await waitForServer(run.address, options);
  const notPassed = new Set<string>();
  for (const scenario of scenarios) {
    const obstacle = unreachable ?? (refusals.size > 0 ? toRefusal(scenario, refusals) : undefined);
    if (obstacle !== undefined) {
      block(scenario, obstacle);
      continue;
    }
    const result = await runScenario(scenario, { ...run, notPassed });
    if (result.verdict !== 'pass') notPassed.add(result.id);
    await add(scenario, result);
    // Otherwise every case that is left would wait for the timeout.
    if (lacksResponse(result)) unreachable = await findUnreachable(run.address);
  }
  for (const basis of explored) {
    if (!options.explore || unreachable !== undefined) break;
    await add(toExploration(basis), await explore(basis, options.explore, run));
  }
  return log;
}

/** The scenarios to run, and those to leave out because a prerequisite is not given. */
function select(
  suite: Suite,
  options: ServerOptions,
  protocol: Protocol,
): { readonly scenarios: readonly AnyScenario[]; readonly leftOut: readonly LeftOut[] } {
  const { control, otherAccount, complete = false } = options;
  // No case for servers needs a client.
  const given = { control, otherAccount, items: undefined };
  const selected = selectCases(suite, options).filter((each) => judgesServers(each, protocol));
  const lacking = selected.flatMap((scenario) => {
    const { id, title, operation } = scenario;
    const needs = toNeed(scenario);
    if (complete || needs === undefined || given[needs]) return [];
    return [{ id, operation: operation.operationId, title, needs }];
  });
  const ids = new Set(lacking.map(({ id }) => id));
  return { scenarios: selected.filter(({ id }) => !ids.has(id)), leftOut: lacking };
}

function lacksResponse({ verdict, exchanges }: Result): boolean {
  return verdict === 'blocked' || exchanges.some(({ response }) => response === undefined);
}
