import type { BaseCall } from '../contract-cases/case-basis.js';
import { isMembers, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import type { Result } from '../report/report.js';
import { saysNotImplemented } from '../report/results.js';
import { toExceptionNames } from '../scenario/exception-name.js';
import type { Operation } from '../scenario/operation.js';
import { type AnyScenario, needsOtherAccount } from '../scenario/scenario.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import type { ServerRun } from './run-scenario.js';
import { sendExchange } from './send-exchange.js';

/** The account of a request: the one of the fixtures, or the other one. */
type Caller = 'own' | 'other';

/** The accounts that have been tried, each with the reason for its refusal; undefined if the server knows it. */
export type Refusals = Map<Caller, string | undefined>;

/** The reason why the server refuses an account of a case, as far as it is known. */
export function toRefusal(scenario: AnyScenario, refusals: Refusals): string | undefined {
  const other = needsOtherAccount(scenario) ? refusals.get('other') : undefined;
  return refusals.get('own') ?? other;
}

/**
 * Finds out whether a case is refused because the server does not know its account. After such a refusal,
 * the suite sends one request of each operation that the state refuses. Only if the server refuses the
 * account in all of them, the account is unknown to it. So no fault is hidden: a server that wrongly denies
 * one operation lets others through, and the run of a server that denies all is blocked.
 */
export async function findRefusal(
  scenario: AnyScenario,
  result: Result,
  run: ServerRun,
  refusals: Refusals,
): Promise<string | undefined> {
  const callers: readonly Caller[] = needsOtherAccount(scenario) ? ['own', 'other'] : ['own'];
  for (const caller of callers) {
    if (isRefused(result, run) && !refusals.has(caller))
      refusals.set(caller, await tryAll(caller, run));
  }
  return toRefusal(scenario, refusals);
}

function isRefused({ findings, exchanges }: Result, { suite }: ServerRun): boolean {
  return findings.some(({ exchange }) => {
    const { operation: id = '', response } = exchanges[exchange] ?? {};
    const operation = suite.operations.get(id);
    return operation !== undefined && response !== undefined && refusesCaller(operation, response);
  });
}

/** Whether a response refuses the caller rather than the request, by its status or by the role of its exception. */
function refusesCaller(operation: Operation, response: HttpResponse): boolean {
  if (response.status === 401 || response.status === 403) return true;
  const { roles, service } = operation;
  const names = [
    roles.unauthenticated,
    roles.denied,
    ...Object.values(service.aws?.signatures ?? {}).map(({ exception }) => exception),
  ];
  // In AWS JSON these exceptions have the status 400.
  return toExceptionNames(operation, response).some((name) => names.includes(name));
}

async function tryAll(caller: Caller, run: ServerRun): Promise<string | undefined> {
  let reason: string | undefined;
  for (const { operation, trial } of run.suite.bases.values()) {
    if (run.wire.name === 'aws' && !operation.service.aws) continue;
    const response = await tryOne(operation, trial, caller, run);
    if (!response || saysNotImplemented(operation, response)) continue;
    if (!refusesCaller(operation, response)) return undefined;
    const said = describe(operation, response);
    reason ??= `the server refuses the caller: ${said}; ${toAdvice(caller, run)}`;
  }
  return reason;
}

/** The response to a request that the state refuses; undefined if it could not be sent. */
async function tryOne(
  { operationId }: Operation,
  trial: BaseCall,
  caller: Caller,
  run: ServerRun,
): Promise<HttpResponse | undefined> {
  const { as: _, ...probe } = trial.exchange;
  const exchange = { ...probe, ...(caller === 'other' && { as: caller }) };
  const { runId, fixtures } = run;
  const scenarioId = `${operationId}/caller`;
  const before: MatchContext = { runId, scenarioId, fixtures, input: {}, earlier: new Map() };
  try {
    const context = { ...before, input: toSuppliedMembers(exchange.input, before) };
    const sent = await sendExchange(exchange, run, context);
    return 'response' in sent ? sent.response : undefined;
  } catch {
    // Because of a missing fixture or earlier exchange, or throttling; another operation may show it.
    return undefined;
  }
}

function describe(operation: Operation, response: HttpResponse): string {
  const { status, body } = response;
  const json = parseJson(body);
  const members = isMembers(json) ? json : {};
  const message = members['Message'] ?? members['message'] ?? members['detail'];
  const said = typeof message === 'string' ? `: ${toSentence(message)}` : '';
  const [name] = toExceptionNames(operation, response);
  return `${name === undefined ? status : `${name} (${status})`}${said}`;
}

// Without the full stop, because the sentence goes on.
function toSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return line.slice(0, 300).replace(/\.$/, '');
}

function toAdvice(caller: Caller, { wire }: ServerRun): string {
  if (caller === 'other')
    return 'check the credentials of the other account (--other-access-key-id)';
  return wire.name === 'aws'
    ? 'check the credentials (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or --access-key-id)'
    : 'the protocol contract does not sign: --protocol aws does, with the credentials of the environment, and --header adds what a gateway requires';
}
