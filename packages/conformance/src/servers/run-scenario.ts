import type { Control } from '../control.js';
import type { Fixtures } from '../fixtures.js';
import {
  type EarlierExchange,
  isMembers,
  type MatchContext,
  toSuppliedMembers,
} from '../matching/matcher.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { createResult, isNotImplemented, type ScenarioRun, toFindings } from '../report/results.js';
import { MissingPrerequisite, toStopped } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { type AnyScenario, needsControl, toExchanges } from '../scenario/scenario.js';
import { parseJson } from '../wire/http.js';
import { runControlStep } from './run-control-step.js';
import { type JudgedExchange, runExchange } from './run-exchange.js';
import type { ServerConnection } from './send-exchange.js';

/** The part of a run that all its scenarios share. */
export interface ServerRun extends ServerConnection {
  readonly runId: string;
  /** The ids of the cases that have run so far and did not pass. */
  readonly notPassed: ReadonlySet<string>;
  readonly fixtures: Partial<Fixtures>;
  /** Lets milliseconds pass on the server's clock. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Controls the server, if it has a control interface. */
  readonly control?: Control;
}

/**
 * Runs a scenario against a server, up to the first exchange with a finding. If the server's state blocks
 * the scenario and the server can be controlled, it is reset, and the scenario runs again.
 */
export async function runScenario(scenario: AnyScenario, run: ServerRun): Promise<Result> {
  const { control } = run;
  const result = await runOnce(scenario, run);
  const isStateUsedUp =
    result.verdict === 'blocked' &&
    result.blockedBy === undefined &&
    toExchanges(scenario).some(({ needs }) => needs);
  if (!control || !isStateUsedUp) return result;
  const isReset = await control.reset().then(
    () => true,
    () => false,
  );
  return isReset ? await runOnce(scenario, run) : result;
}

async function runOnce(scenario: AnyScenario, run: ServerRun): Promise<Result> {
  const exchanges: ExchangeRecord[] = [];
  const findings: Finding[] = [];
  const earlier = new Map<string, EarlierExchange>();
  try {
    for (const step of scenario.steps) {
      if ('pause' in step) {
        await run.pause(step.pause);
        continue;
      }
      const { runId, fixtures } = run;
      const before: MatchContext = { runId, scenarioId: scenario.id, fixtures, input: {}, earlier };
      if ('control' in step) {
        const mismatches = await runControlStep(step, run.control, before);
        findings.push(...toFindings(mismatches, exchanges.length - 1));
        if (findings.length > 0) break;
        continue;
      }
      const context = { ...before, input: toSuppliedMembers(step.input, before) };
      const played = await runExchange(step, run, context);
      for (const { record, mismatches } of played) {
        findings.push(...toFindings(mismatches, exchanges.push(record) - 1));
      }
      const missing = played.find((each) => each.missing !== undefined)?.missing;
      if (missing !== undefined) throw new MissingPrerequisite(missing);
      if (findings.length > 0) {
        return createResult(scenario, { exchanges, findings, ...toBlocked(step, exchanges, run) });
      }
      if (step.name && played[0]) earlier.set(step.name, toExchanged(played[0]));
    }
  } catch (error) {
    return createResult(scenario, { exchanges, findings, stopped: toStopped(error) });
  } finally {
    // A fault that is still pending must not hit the next scenario.
    if (needsControl(scenario)) await run.control?.clearFaults().catch(() => {});
  }
  return createResult(scenario, { exchanges, findings });
}

// If the other case passed or did not run, the finding is this case's own. A server that says that it lacks
// the operation explains the finding.
function toBlocked(
  { dependsOn }: AnyExchange,
  exchanges: readonly ExchangeRecord[],
  { notPassed }: ServerRun,
): Pick<ScenarioRun, 'stopped'> {
  if (dependsOn === undefined || !notPassed.has(dependsOn)) return {};
  if (exchanges.some(isNotImplemented)) return {};
  const reason = `it depends on ${dependsOn}, and that case did not pass`;
  return { stopped: { verdict: 'blocked', reason, blockedBy: dependsOn } };
}

function toExchanged({ record, body }: JudgedExchange): EarlierExchange {
  const sent = parseJson(record.request?.body ?? '');
  return { sent: isMembers(sent) ? sent : {}, body, headers: record.response?.headers ?? {} };
}
