import type { ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { probeExchange } from '../contract-cases/base-exchanges.js';
import { isMembers, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import type { ExchangeRecord, Result } from '../report/report.js';
import { isNotImplemented, toExceptionNames } from '../report/results.js';
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
    if (isRefused(result) && !refusals.has(caller)) refusals.set(caller, await tryAll(caller, run));
  }
  return toRefusal(scenario, refusals);
}

function isRefused({ findings, exchanges }: Result): boolean {
  return findings.some(({ exchange }) => {
    const record = exchanges[exchange];
    return record?.response !== undefined && refusesCaller(record.operation, record.response);
  });
}

/** Whether a response refuses the caller rather than the request, by its status or by the role of its exception. */
function refusesCaller(operation: OperationId, response: HttpResponse): boolean {
  if (response.status === 401 || response.status === 403) return true;
  const { roles, service } = operations[operation];
  const { signatures }: ServiceFacts = services[service];
  const names = [
    roles.unauthenticated,
    roles.denied,
    ...Object.values(signatures ?? {}).map(({ exception }) => exception),
  ];
  // In AWS JSON these exceptions have the status 400.
  return toExceptionNames(response).some((name) => names.includes(name));
}

async function tryAll(caller: Caller, run: ServerRun): Promise<string | undefined> {
  let reason: string | undefined;
  for (const { operationId } of Object.values(operations)) {
    const record = await tryOne(operationId, caller, run);
    if (!record?.response || isNotImplemented(record)) continue;
    if (!refusesCaller(operationId, record.response)) return undefined;
    reason ??= `the server refuses the caller: ${describe(record.response)}; ${toAdvice(caller, run)}`;
  }
  return reason;
}

/** The response to a request that the state refuses; undefined if it could not be sent. */
async function tryOne(
  operation: OperationId,
  caller: Caller,
  run: ServerRun,
): Promise<ExchangeRecord | undefined> {
  const { as: _, ...probe } = probeExchange(operation);
  const exchange = { ...probe, ...(caller === 'other' && { as: caller }) };
  const { runId, fixtures } = run;
  const scenarioId = `${operation}/caller`;
  const before: MatchContext = { runId, scenarioId, fixtures, input: {}, earlier: new Map() };
  try {
    const context = { ...before, input: toSuppliedMembers(exchange.input, before) };
    const sent = await sendExchange(exchange, run, context);
    return 'response' in sent ? { operation, response: sent.response } : undefined;
  } catch {
    // Because of a missing fixture or throttling; another operation may show it.
    return undefined;
  }
}

function describe(response: HttpResponse): string {
  const { status, body } = response;
  const json = parseJson(body);
  const members = isMembers(json) ? json : {};
  const message = members['Message'] ?? members['message'];
  const said = typeof message === 'string' ? `: ${toSentence(message)}` : '';
  const [name] = toExceptionNames(response);
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
