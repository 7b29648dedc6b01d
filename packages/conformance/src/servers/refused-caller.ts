import { type OperationId, operations, type ServiceFacts, services } from '@numberkit/contract';
import { probeExchange } from '../contract-cases/base-exchanges.js';
import { isMembers, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import type { ExchangeRecord, Result } from '../report/report.js';
import { isNotImplemented, toExceptionNames } from '../report/results.js';
import { type AnyScenario, needsOtherAccount } from '../scenario/scenario.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import type { ServerRun } from './run-scenario.js';
import { sendExchange } from './send-exchange.js';

/** The account whose credentials a request carries. */
type Caller = 'own' | 'other';

/**
 * Returns why the server refuses the caller of a case for wrong or missing credentials; undefined as long as
 * no response shows that it does.
 *
 * @param result of the case; undefined before the case runs
 */
export type FindRefusal = (scenario: AnyScenario, result?: Result) => Promise<string | undefined>;

/**
 * Detects that the server does not know the caller. After the first such refusal of a case, the kit sends a
 * request of each operation that the server's state refuses: the caller is unknown only if the server refuses
 * the caller in all of them. So this hides no fault: a server that wrongly denies one operation accepts the
 * caller in another and is judged by its responses, and a server that denies all gets no verdict instead of a
 * green one.
 */
export function createFindRefusal(run: ServerRun): FindRefusal {
  const found = new Map<Caller, Promise<string | undefined>>();
  return async (scenario, result) => {
    const callers: readonly Caller[] = needsOtherAccount(scenario) ? ['own', 'other'] : ['own'];
    for (const caller of callers) {
      if (result && isRefused(result) && !found.has(caller)) {
        found.set(caller, askAll(caller, run));
      }
      const reason = await found.get(caller);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

function isRefused({ findings, exchanges }: Result): boolean {
  return findings.some(({ exchange }) => {
    const record = exchanges[exchange];
    return record?.response !== undefined && refusesCaller(record.operation, record.response);
  });
}

/** Whether a response refuses the caller and not the request: by its status, or by the role of its exception. */
function refusesCaller(operation: OperationId, response: HttpResponse): boolean {
  if (response.status === 401 || response.status === 403) return true;
  const { roles, service } = operations[operation];
  const { signatures }: ServiceFacts = services[service];
  const names = [
    roles.unauthenticated,
    roles.denied,
    ...Object.values(signatures ?? {}).map(({ exception }) => exception),
  ];
  // In AWS JSON their status is 400.
  return toExceptionNames(response).some((name) => names.includes(name));
}

async function askAll(caller: Caller, run: ServerRun): Promise<string | undefined> {
  let reason: string | undefined;
  for (const { operationId } of Object.values(operations)) {
    const record = await ask(operationId, caller, run);
    if (!record?.response || isNotImplemented(record)) continue;
    if (!refusesCaller(operationId, record.response)) return undefined;
    reason ??= `the server refuses the caller: ${describe(record.response)}; ${toAdvice(caller, run)}`;
  }
  return reason;
}

/** Sends the request that the state refuses; returns undefined if it cannot be sent. */
async function ask(
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
    // A fixture is missing, or the server throttles: another operation may show more.
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

// The sentence goes on after the message.
function toSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return line.slice(0, 300).replace(/\.$/, '');
}

function toAdvice(caller: Caller, { wire }: ServerRun): string {
  if (caller === 'other')
    return 'check the credentials of the other account (--other-access-key-id)';
  return wire.name === 'aws'
    ? 'check the credentials (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or --access-key-id)'
    : 'the protocol contract signs nothing: --protocol aws does, with the credentials of the environment, and --header gives what a gateway asks for';
}
