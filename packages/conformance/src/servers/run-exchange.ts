import { operations } from '@numberkit/contract';
import { type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { aResponse } from '../report/finding-groups.js';
import type { ExchangeRecord } from '../report/report.js';
import { Unreachable } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { describeExpectation, toExpectations } from '../scenario/expectation.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import { type JudgedResponse, judgeResponse } from './judge-response.js';
import { type ServerConnection, sendExchange } from './send-exchange.js';

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
  const record = { operation, ...(name && { name }), expected, request: sent.request };
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
      ? operations[operation].success.includes(response.status)
      : when.exception === response.headers['x-amzn-errortype'];
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
