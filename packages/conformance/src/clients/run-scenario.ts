import { standardFixtures } from '../fixtures.js';
import { type EarlierExchange, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { createResult, toFindings } from '../report/results.js';
import { toStopped } from '../scenario/errors.js';
import { toExpectations } from '../scenario/expectation.js';
import { decided } from '../scenario/provenance.js';
import { type AnyScenario, toExchanges, toLevel } from '../scenario/scenario.js';
import { type ClientRun, runExchange } from './run-exchange.js';

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

/**
 * A case as it judges a client. The kit plays a server that keeps the contract: what the case says of
 * servers is what is played, and the rule is the client's own.
 */
export function toClientCase(scenario: AnyScenario): AnyScenario {
  if (scenario.subjects === 'clients') return scenario;
  const level = toLevel(scenario.title);
  const isRefused = toExchanges(scenario).some(({ expect }) => {
    const [first] = toExpectations(expect);
    return first !== undefined && 'exception' in first;
  });
  const come = isRefused ? 'answers and refusals as they come' : 'the answer as it comes';
  return {
    ...scenario,
    title: `A client ${level} send calls as the contract writes them, and give its caller ${come}`,
    provenance: decided('all'),
    played: scenario.title,
  };
}
