import type { Control } from '../control.js';
import type { Suite } from '../create-suite.js';
import { type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import {
  type EarlierExchange,
  type Fixtures,
  isMembers,
  type MatchContext,
  type Members,
  toSuppliedMembers,
} from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { aResponse } from '../report/finding-groups.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import {
  createResult,
  isNotImplemented,
  type ScenarioRun,
  toFindings,
  toStopped,
} from '../report/results.js';
import { MissingPrerequisite, Unreachable } from '../scenario/errors.js';
import { readExceptionName } from '../scenario/exception-name.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { describeExpectation, toExpectations } from '../scenario/expectation.js';
import { type AnyScenario, needsControl, toExchanges } from '../scenario/scenario.js';
import { type HttpResponse, parseJson, readMembers } from '../wire/http.js';
import { type JudgedResponse, judgeResponse } from './judge-response.js';
import { runControlStep } from './run-control-step.js';
import { type ServerConnection, sendExchange } from './send-exchange.js';

/** The part of a run that all its scenarios share. */
export interface ServerRun extends ServerConnection {
  readonly suite: Suite;
  readonly runId: string;
  /** The ids of the cases that have run so far and did not pass. */
  readonly notPassed: ReadonlySet<string>;
  readonly fixtures: Fixtures;
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
        return createResult(scenario, {
          exchanges,
          findings,
          ...toBlocked(scenario, step, exchanges, run),
        });
      }
      if (step.name && played[0]) earlier.set(step.name, toExchanged(step, played[0]));
    }
  } catch (error) {
    return createResult(scenario, { exchanges, findings, stopped: toStopped(error) });
  } finally {
    await restore(scenario, run.control);
  }
  return createResult(scenario, { exchanges, findings });
}

/** Undoes what a scenario's control steps may have left behind, which must not hit the next scenario. */
async function restore(scenario: AnyScenario, control: Control | undefined): Promise<void> {
  if (!control || !needsControl(scenario)) return;
  await control.clearFaults().catch(() => {});
  const isFrozen = scenario.steps.some((step) => 'control' in step && step.control === 'freeze');
  if (isFrozen) await control.reset().catch(() => {});
}

// Blocked only if the case it depends on ran and did not pass, unless the server lacks the operation.
function toBlocked(
  scenario: AnyScenario,
  { dependsOn }: AnyExchange,
  exchanges: readonly ExchangeRecord[],
  { notPassed }: ServerRun,
): Pick<ScenarioRun, 'stopped'> {
  if (dependsOn === undefined || !notPassed.has(dependsOn)) return {};
  if (exchanges.some((each) => isNotImplemented(scenario, each))) return {};
  const reason = `it depends on ${dependsOn}, and that case did not pass`;
  return { stopped: { verdict: 'blocked', reason, blockedBy: dependsOn } };
}

function toExchanged(
  { operation }: AnyExchange,
  { record: { request, response }, body }: JudgedExchange,
): EarlierExchange {
  const sent = request ? readMembers(operation, request) : {};
  return { sent, body, headers: response?.headers ?? {} };
}

/** A judged response of an exchange. */
export interface JudgedExchange extends JudgedResponse {
  readonly record: ExchangeRecord;
  /** The prerequisite of the exchange that the response shows to be missing. */
  readonly missing?: string;
}

/** Sends an exchange's request as often as it says, and judges every response. */
export async function runExchange(
  exchange: AnyExchange,
  connection: ServerConnection,
  context: MatchContext,
): Promise<readonly JudgedExchange[]> {
  const judged = await Promise.all(
    Array.from({ length: exchange.atOnce ?? 1 }, () => sendOnce(exchange, connection, context)),
  );
  const [first, ...others] = judged;
  if (!first) return [];
  const reported = new Set<string>();
  return [first, ...others.map((each) => withInconsistencies(each, first, reported))];
}

async function sendOnce(
  exchange: AnyExchange,
  connection: ServerConnection,
  context: MatchContext,
): Promise<JudgedExchange> {
  const { operation, name, expect, expectOnAws = expect } = exchange;
  const isAws = connection.wire.name === 'aws';
  const inProtocol = isAws ? { ...exchange, expect: expectOnAws } : exchange;
  const expected = toExpectations(inProtocol.expect)
    .map((each) => describeExpectation(operation, each))
    .join(' or ');
  const sent = await sendExchange(inProtocol, connection, context);
  const record = {
    operation: operation.operationId,
    ...(name && { name }),
    expected,
    request: sent.request,
  };
  if ('noResponse' in sent) {
    const { kind, message } = sent.noResponse;
    if (kind === 'unreached') throw new Unreachable(message);
    const mismatch = { member: '', expected: aResponse, actual: message };
    return { record, mismatches: [mismatch], body: undefined };
  }
  const { response, read } = sent;
  const whole = { ...record, response: toRecorded(response) };
  const missing = toMissing(exchange, read.response, context);
  if (missing) return { record: whole, mismatches: [], body: undefined, missing };
  const { mismatches, body } = judgeResponse(inProtocol, read.response, context);
  return { record: whole, mismatches: [...read.mismatches, ...mismatches], body };
}

function toMissing(
  { operation, needs }: AnyExchange,
  response: HttpResponse,
  context: MatchContext,
): string | undefined {
  if (!needs) return undefined;
  const { missingWhen: when } = needs;
  const isOfKind =
    'output' in when
      ? operation.success.includes(response.status)
      : when.exception === readExceptionName(operation, response);
  const members = 'output' in when ? when.output : (when.members ?? {});
  const isMissing = isOfKind && toMismatches(members, bodyOf(response), context).length === 0;
  return isMissing ? needs.what : undefined;
}

/** Maximum characters of a body in a report: more than any response of a correct server has. */
const maxRecorded = 256 * 1024;

function toRecorded(response: HttpResponse): HttpResponse {
  const { body } = response;
  if (body.length <= maxRecorded) return response;
  return { ...response, body: `${body.slice(0, maxRecorded)}… (${body.length} characters)` };
}

function bodyOf({ body }: HttpResponse): Members {
  const json = parseJson(body);
  return isMembers(json) ? json : {};
}

/**
 * Adds the mismatches with the first response to the same request.
 *
 * @param reported the mismatches of the responses before, so that each is reported once
 */
function withInconsistencies(
  judged: JudgedExchange,
  first: JudgedExchange,
  reported: Set<string>,
): JudgedExchange {
  const inconsistencies = toExactMismatches(first.body, judged.body, '', show).map((each) => ({
    ...each,
    expected: `${each.expected}, as in another response to the same request at the same moment`,
  }));
  const isNew = ({ member, actual }: Mismatch) => !reported.has(`${member} ${actual}`);
  const mismatches = [...judged.mismatches, ...inconsistencies.filter(isNew)];
  for (const { member, actual } of inconsistencies) reported.add(`${member} ${actual}`);
  return { ...judged, mismatches };
}
