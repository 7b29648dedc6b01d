import { standardFixtures } from '../fixtures.js';
import { type EarlierExchange, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { createResult, toFindings } from '../report/results.js';
import { toStopped } from '../scenario/errors.js';
import { toExpectations } from '../scenario/expectation.js';
import { decided } from '../scenario/provenance.js';
import { type AnyScenario, toExchanges, toLevel } from '../scenario/scenario.js';
import { type ClientRun, runExchange } from './run-exchange.js';

/** Runs a scenario with a client, up to the first exchange with a finding. */
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

/**
 * A case with a rule for clients. A case about servers becomes one about the client: the kit plays the
 * server by the case's rule, and the client must pass calls and results on.
 */
export function toClientCase(scenario: AnyScenario): AnyScenario {
  if (scenario.subjects === 'clients') return scenario;
  const level = toLevel(scenario.title);
  const isRefused = toExchanges(scenario).some(({ expect }) => {
    const [first] = toExpectations(expect);
    return first !== undefined && 'exception' in first;
  });
  const results = isRefused ? 'results and exceptions as they come' : 'the result as it comes';
  return {
    ...scenario,
    title: `A client ${level} send calls as the contract writes them, and give its caller ${results}`,
    provenance: decided('all'),
    played: scenario.title,
  };
}
