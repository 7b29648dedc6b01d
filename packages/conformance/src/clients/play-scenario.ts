import { standardFixtures } from '../fixtures.js';
import type { EarlierExchange, MatchContext } from '../matching/scope.js';
import { toSuppliedMembers } from '../matching/supply.js';
import { createResult } from '../report/create-result.js';
import { toFindings } from '../report/findings.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';
import { toStopped } from '../scenario/stopped.js';
import { toClientCase } from './client-case.js';
import { type ClientRun, runExchange } from './play-exchange.js';

/** Plays a scenario for a client, up to the first exchange that is not as it must be. */
export async function runScenario(scenario: AnyScenario, run: ClientRun): Promise<Result> {
  const exchanges: ExchangeRecord[] = [];
  const findings: Finding[] = [];
  const earlier = new Map<string, EarlierExchange>();
  const scene = { runId: run.runId, scenarioId: scenario.id, fixtures: standardFixtures, earlier };
  try {
    for (const exchange of toExchanges(scenario)) {
      const before: MatchContext = { ...scene, input: {} };
      const context = { ...scene, input: toSuppliedMembers(exchange.input, before) };
      const { record, mismatches, exchanged } = await runExchange(exchange, run, context);
      findings.push(...toFindings(mismatches, exchanges.push(record) - 1));
      if (findings.length > 0) break;
      if (exchange.name) earlier.set(exchange.name, exchanged);
    }
  } catch (error) {
    return createResult(toClientCase(scenario), { exchanges, findings, stopped: toStopped(error) });
  }
  return createResult(toClientCase(scenario), { exchanges, findings });
}
