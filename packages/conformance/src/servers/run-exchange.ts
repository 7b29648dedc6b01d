import { operations } from '@numberkit/contract';
import { type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { aResponse } from '../report/groups.js';
import type { ExchangeRecord } from '../report/report.js';
import { Unreachable } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { describeExpectation, toExpectations } from '../scenario/expectation.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import { type JudgedResponse, judgeResponse } from './judge-response.js';
import { type ServerConnection, sendExchange } from './send-exchange.js';

/** One answer to an exchange, judged. */
export interface JudgedExchange extends JudgedResponse {
  readonly record: ExchangeRecord;
  /** What the answer shows to be missing for the exchange to say anything. */
  readonly missing?: string;
}

/** Sends an exchange's request, as often as it says, and judges every answer. */
export async function runExchange(
  exchange: AnyExchange,
  way: ServerConnection,
  context: MatchContext,
): Promise<readonly JudgedExchange[]> {
  const played = await Promise.all(
    Array.from({ length: exchange.atOnce ?? 1 }, () => playOnce(exchange, way, context)),
  );
  const [first, ...others] = played;
  if (!first) return [];
  const told = new Set<string>();
  return [first, ...others.map((each) => withDifferences(each, first, told))];
}

async function playOnce(
  exchange: AnyExchange,
  way: ServerConnection,
  context: MatchContext,
): Promise<JudgedExchange> {
  const { operation, name, expect, expectOnAws = expect } = exchange;
  const asked = way.wire.name === 'aws' ? { ...exchange, expect: expectOnAws } : exchange;
  const wanted = toExpectations(asked.expect).map((each) => describeExpectation(operation, each));
  const expected = wanted.join(' or ');
  const answer = await sendExchange(asked, way, context);
  const record = { operation, ...(name && { name }), expected, request: answer.request };
  if ('noAnswer' in answer) {
    if (answer.noAnswer === 'unreached') throw new Unreachable(answer.reason);
    const mismatch = { member: '', expected: aResponse, actual: answer.reason };
    return { record, mismatches: [mismatch], body: undefined };
  }
  const { response, read } = answer;
  const answered = { ...record, response: toRecorded(response) };
  const missing = toMissing(exchange, read.response, context);
  if (missing) return { record: answered, mismatches: [], body: undefined, missing };
  const { mismatches, body } = judgeResponse(asked, read.response, context);
  return { record: answered, mismatches: [...read.mismatches, ...mismatches], body };
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

/** Characters of a body that a report keeps: more than any case of this suite is answered. */
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

/** @param told the differences of the answers before: each is told once */
function withDifferences(
  played: JudgedExchange,
  first: JudgedExchange,
  told: Set<string>,
): JudgedExchange {
  const differences = toExactMismatches(first.body, played.body, '', show).map((each) => ({
    ...each,
    expected: `${each.expected}, as in another answer to the same request at the same moment`,
  }));
  const isNew = ({ member, actual }: Mismatch) => !told.has(`${member} ${actual}`);
  const mismatches = [...played.mismatches, ...differences.filter(isNew)];
  for (const { member, actual } of differences) told.add(`${member} ${actual}`);
  return { ...played, mismatches };
}
