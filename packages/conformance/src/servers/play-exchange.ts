import { operations } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import { toMismatches } from '../matching/compare.js';
import { toDifferences } from '../matching/differences.js';
import { isMembers, type Members } from '../matching/members.js';
import type { Scope } from '../matching/scope.js';
import { show } from '../matching/show.js';
import { anAnswer } from '../report/finding-groups.js';
import type { ExchangeRecord } from '../report/report.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { describeExpectation, toExpectations } from '../scenario/expected-status.js';
import { Unreachable } from '../scenario/faults.js';
import { parseJson, type WireResponse } from '../wire/http.js';
import { ask, type Way } from './ask.js';
import { type JudgedAnswer, judgeAnswer } from './judge-answer.js';

/** One answer to an exchange, judged. */
export interface PlayedExchange extends JudgedAnswer {
  readonly record: ExchangeRecord;
  /** What the answer shows to be missing for the exchange to say anything. */
  readonly missing?: string;
}

/** Sends an exchange's request, as often as it says, and judges every answer. */
export async function playExchange(
  exchange: AnyExchange,
  way: Way,
  scope: Scope,
): Promise<readonly PlayedExchange[]> {
  const played = await Promise.all(
    Array.from({ length: exchange.atOnce ?? 1 }, () => playOnce(exchange, way, scope)),
  );
  const [first, ...others] = played;
  if (!first) return [];
  const told = new Set<string>();
  return [first, ...others.map((each) => withDifferences(each, first, told))];
}

async function playOnce(exchange: AnyExchange, way: Way, scope: Scope): Promise<PlayedExchange> {
  const { operation, name, expect, expectOnAws = expect } = exchange;
  const asked = way.form.name === 'aws' ? { ...exchange, expect: expectOnAws } : exchange;
  const wanted = toExpectations(asked.expect).map((each) => describeExpectation(operation, each));
  const expected = wanted.join(' or ');
  const answer = await ask(asked, way, scope);
  const record = { operation, ...(name && { name }), expected, request: answer.request };
  if ('noAnswer' in answer) {
    if (answer.noAnswer === 'unreached') throw new Unreachable(answer.reason);
    const mismatch = { member: '', expected: anAnswer, actual: answer.reason };
    return { record, mismatches: [mismatch], body: undefined };
  }
  const { response, read } = answer;
  const answered = { ...record, response: toRecorded(response) };
  const missing = toMissing(exchange, read.response, scope);
  if (missing) return { record: answered, mismatches: [], body: undefined, missing };
  const { mismatches, body } = judgeAnswer(asked, read.response, scope);
  return { record: answered, mismatches: [...read.mismatches, ...mismatches], body };
}

function toMissing(
  { operation, needs }: AnyExchange,
  response: WireResponse,
  scope: Scope,
): string | undefined {
  if (!needs) return undefined;
  const { missingWhen: when } = needs;
  const isOfKind =
    'answer' in when
      ? operations[operation].success.includes(response.status)
      : when.exception === response.headers['x-amzn-errortype'];
  const members = 'answer' in when ? when.answer : (when.members ?? {});
  const isMissing = isOfKind && toMismatches(members, bodyOf(response), scope).length === 0;
  return isMissing ? needs.what : undefined;
}

/** Characters of a body that a report keeps: more than any case of this suite is answered. */
const maxRecorded = 256 * 1024;

function toRecorded(response: WireResponse): WireResponse {
  const { body } = response;
  if (body.length <= maxRecorded) return response;
  return { ...response, body: `${body.slice(0, maxRecorded)}… (${body.length} characters)` };
}

function bodyOf({ body }: WireResponse): Members {
  const json = parseJson(body);
  return isMembers(json) ? json : {};
}

/** @param told the differences of the answers before: each is told once */
function withDifferences(
  played: PlayedExchange,
  first: PlayedExchange,
  told: Set<string>,
): PlayedExchange {
  const differences = toDifferences(first.body, played.body, '', show).map((each) => ({
    ...each,
    expected: `${each.expected}, as in another answer to the same request at the same moment`,
  }));
  const isNew = ({ member, actual }: Mismatch) => !told.has(`${member} ${actual}`);
  const mismatches = [...played.mismatches, ...differences.filter(isNew)];
  for (const { member, actual } of differences) told.add(`${member} ${actual}`);
  return { ...played, mismatches };
}
