import type { Control } from '../control.js';
import type { Fixtures } from '../fixtures.js';
import {
  type EarlierExchange,
  isMembers,
  type MatchContext,
  toSuppliedMembers,
} from '../matching/matcher.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { createResult, isNotImplemented, type Played, toFindings } from '../report/results.js';
import { MissingPrerequisite, toStopped } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { type AnyScenario, needsControl, toExchanges } from '../scenario/scenario.js';
import { parseJson } from '../wire/http.js';
import { runControlStep } from './run-control-step.js';
import { type JudgedExchange, runExchange } from './run-exchange.js';
import type { ServerConnection } from './send-exchange.js';

/** What all scenarios of a run have in common. */
export interface ServerRun extends ServerConnection {
  readonly runId: string;
  /** The cases that have been played so far and did not pass, by id. */
  readonly notPassed: ReadonlySet<string>;
  readonly fixtures: Partial<Fixtures>;
  /** Lets milliseconds pass for the server. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Steers the server, where it can be. */
  readonly control?: Control;
}

/**
 * Plays a scenario against a server, up to the first exchange that is not as it must be. Where the
 * server's state keeps it from that, a server that can be steered is reset, and it is played anew.
 */
export async function runScenario(scenario: AnyScenario, run: ServerRun): Promise<Result> {
  const { control } = run;
  const result = await playOnce(scenario, run);
  const isStateUsedUp =
    result.verdict === 'blocked' &&
    result.blockedBy === undefined &&
    toExchanges(scenario).some(({ needs }) => needs);
  if (!control || !isStateUsedUp) return result;
  const isReset = await control.reset().then(
    () => true,
    () => false,
  );
  return isReset ? await playOnce(scenario, run) : result;
}

async function playOnce(scenario: AnyScenario, run: ServerRun): Promise<Result> {
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
    // A fault that has not happened must not happen to the next scenario.
    if (needsControl(scenario)) await run.control?.clearFaults().catch(() => {});
  }
  return createResult(scenario, { exchanges, findings });
}

// Where the other case passes, or was not played, the finding is this one's own; and a server that says
// itself that it lacks the operation leaves nothing open.
function toBlocked(
  { dependsOn }: AnyExchange,
  exchanges: readonly ExchangeRecord[],
  { notPassed }: ServerRun,
): Pick<Played, 'stopped'> {
  if (dependsOn === undefined || !notPassed.has(dependsOn)) return {};
  if (exchanges.some(isNotImplemented)) return {};
  const reason = `it builds on ${dependsOn}, and the server does not hold that rule`;
  return { stopped: { verdict: 'blocked', reason, blockedBy: dependsOn } };
}

function toExchanged({ record, body }: JudgedExchange): EarlierExchange {
  const sent = parseJson(record.request?.body ?? '');
  return { sent: isMembers(sent) ? sent : {}, body, headers: record.response?.headers ?? {} };
}
