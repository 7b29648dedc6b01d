import { type CaseBasis, toStateRefusals } from '../contract-cases/case-basis.js';
import type { Mismatch } from '../matching/compare.js';
import {
  isMembers,
  type MatchContext,
  type Members,
  toSuppliedMembers,
} from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { ExchangeRecord } from '../report/report.js';
import type { AnyExchange } from '../scenario/exchange.js';
import type { Operation } from '../scenario/operation.js';
import { runExchange, type ServerRun } from '../servers/run-scenario.js';
import { parseJson, toHttpRequest } from '../wire/http.js';
import type { ExploredRequest } from './requests.js';

/** A random request that was judged. */
export interface Explored {
  readonly record: ExchangeRecord | undefined;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Sends a random request and judges the response by the contract's schema. A request that violates it must
 * be refused as invalid by the name of a wrong member; a valid one must get a declared response other than
 * a failure of the server.
 */
export async function judgeExplored(
  basis: CaseBasis,
  { input: given, members }: ExploredRequest,
  run: ServerRun,
): Promise<Explored> {
  const { operation } = basis;
  const { runId, fixtures } = run;
  const scenarioId = `${operation.operationId}/explore`;
  const before: MatchContext = { runId, scenarioId, fixtures, input: {}, earlier: new Map() };
  const context = { ...before, input: toSuppliedMembers(given, before) };
  const plain = parseJson(toHttpRequest(operation, context.input).body ?? '');
  const body = { ...(isMembers(plain) ? plain : {}), ...members };
  const violations = operation.schemas.request.toViolations(body);
  const exchange: AnyExchange = {
    operation,
    input: given,
    mutate: [{ change: 'body', to: JSON.stringify(body) }],
    expect:
      violations.length > 0
        ? { exception: operation.roles.invalidRequest ?? '' }
        : { schemaAccepted: undefined, refusals: toStateRefusals(basis, undefined) },
  };
  const [played] = await runExchange(exchange, run, context);
  if (!played) return { record: undefined, mismatches: [] };
  const { record, mismatches } = played;
  if (violations.length === 0 || mismatches.length > 0) return { record, mismatches };
  return { record, mismatches: toNameMismatches(operation, body, violations, record) };
}

function toNameMismatches(
  operation: Operation,
  body: Members,
  violations: readonly Mismatch[],
  { response }: ExchangeRecord,
): readonly Mismatch[] {
  const known = operation.members.body;
  const wrong = [
    ...violations.map(({ member }) => member.split('.')[0] ?? ''),
    ...Object.keys(body).filter((name) => !known.includes(name)),
  ].filter((name) => name !== '');
  const refusal = response?.body ?? '';
  if (wrong.some((name) => refusal.includes(JSON.stringify(name).slice(1, -1)))) return [];
  return [{ member: '', expected: `a refusal that names ${show(wrong)}`, actual: show(refusal) }];
}
