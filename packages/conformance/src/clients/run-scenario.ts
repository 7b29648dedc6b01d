import type { Mismatch } from '../matching/compare.js';
import {
  type EarlierExchange,
  isMembers,
  type MatchContext,
  toSuppliedMembers,
} from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { ExchangeRecord, Finding, Result } from '../report/report.js';
import { createResult, toFindings, toStopped } from '../report/results.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toExpectations } from '../scenario/expectation.js';
import { decided } from '../scenario/provenance.js';
import { type AnyScenario, toExchanges, toLevel } from '../scenario/scenario.js';
import { type HttpRequest, readMembers } from '../wire/http.js';
import { type ClientRun, callWithin, type JudgedExchange, withDates } from './client-run.js';
import type { Outcome } from './driver.js';
import { judgeOutcome } from './judge-outcome.js';
import { judgeAwsRequest, judgeRequest } from './judge-request.js';
import { runPages } from './run-pages.js';
import { type StubResponse, toAwsHttpResponse, toStubResponse } from './stub-response.js';

/** Runs a scenario with a client, up to the first exchange with a finding. */
export async function runScenario(scenario: AnyScenario, run: ClientRun): Promise<Result> {
  const exchanges: ExchangeRecord[] = [];
  const findings: Finding[] = [];
  const earlier = new Map<string, EarlierExchange>();
  const scene = { runId: run.runId, scenarioId: scenario.id, fixtures: run.fixtures, earlier };
  try {
    for (const exchange of toExchanges(scenario)) {
      const before: MatchContext = { ...scene, input: {} };
      const context = { ...scene, input: toSuppliedMembers(exchange.input, before) };
      const play = exchange.morePages ? runPages : runExchange;
      const { record, mismatches, exchanged } = await play(exchange, run, context);
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
 * A case with a rule for clients. A case about servers becomes one about the client: the suite plays the
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

/** Makes the client call an operation, responds, and judges its requests and its outcomes. */
async function runExchange(
  exchange: AnyExchange,
  { client, server, timeout, protocol, describeValue }: ClientRun,
  context: MatchContext,
): Promise<JudgedExchange> {
  const { operation, name, atOnce = 1 } = exchange;
  const supplied = toStubResponse(exchange, context);
  const isAws = protocol === 'aws';
  const response = isAws ? toAwsHttpResponse(operation, supplied) : supplied.response;
  const judge = isAws ? judgeAwsRequest : judgeRequest;
  const requests = server.respondWith(response);
  const outcomes = await Promise.all(
    Array.from({ length: atOnce }, () =>
      callWithin(timeout, () => client.call(operation.operationId, context.input)),
    ),
  );
  const [request] = requests;
  return {
    record: {
      operation: operation.operationId,
      ...(name && { name }),
      ...(request && { request }),
      response,
    },
    mismatches: [
      ...toCountMismatches(exchange, supplied, requests, atOnce),
      ...requests.flatMap((each) => judge(exchange, each, context)),
      ...toTokenMismatches(exchange, requests, atOnce),
      ...outcomes
        .map((each) => withoutNew(exchange, describeValue ? withDates(operation, each) : each))
        // On the AWS wire the client sees AWS's status, not the contract's.
        .flatMap((each) => judgeOutcome({ ...supplied, response }, each, describeValue)),
    ],
    exchanged: {
      sent: request ? readMembers(operation, request) : {},
      body: supplied.body,
      headers: supplied.response.headers,
    },
  };
}

function withoutNew({ newMembers }: AnyExchange, outcome: Outcome): Outcome {
  if (!newMembers || outcome.kind !== 'success' || !isMembers(outcome.output)) return outcome;
  const known = Object.entries(outcome.output).filter(([name]) => !(name in newMembers));
  return { kind: 'success', output: Object.fromEntries(known) };
}

// A second attempt with another token would repeat the operation.
function toTokenMismatches(
  { operation }: AnyExchange,
  requests: readonly HttpRequest[],
  calls: number,
): readonly Mismatch[] {
  const { idempotencyToken } = operation;
  if (!idempotencyToken || calls > 1) return [];
  const tokens = requests.map((request) => readMembers(operation, request)[idempotencyToken]);
  const other = tokens.find((token) => token !== tokens[0]);
  if (other === undefined) return [];
  const expected = `the same in each attempt, ${show(tokens[0])}`;
  return [{ member: idempotencyToken, expected, actual: show(other) }];
}

const retryableRoles = ['throttled', 'internal', 'unavailable'];

// A client may repeat a request only after an exception that will pass.
function toCountMismatches(
  { operation }: AnyExchange,
  { exception = '' }: StubResponse,
  requests: readonly HttpRequest[],
  calls: number,
): readonly Mismatch[] {
  const role = operation.exceptions[exception]?.role ?? '';
  const isEnough = retryableRoles.includes(role)
    ? requests.length >= calls
    : requests.length === calls;
  if (isEnough) return [];
  return [{ member: '', expected: `${calls} sent`, actual: `${requests.length} sent` }];
}
