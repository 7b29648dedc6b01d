import { operations } from '@numberkit/contract';
import { type Mismatch, toMismatches } from '../matching/compare.js';
import { toExactMismatches } from '../matching/differences.js';
import { isMembers, type Members } from '../matching/members.js';
import type { MatchContext } from '../matching/scope.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toContractRequest } from '../wire/contract-request.js';
import { contentType, type HttpRequest, isContentType, parseJson } from '../wire/http.js';

/** Holds a client's request against the form that the contract gives to the exchange's input. */
export function judgeRequest(
  exchange: AnyExchange,
  request: HttpRequest,
  context: MatchContext,
): readonly Mismatch[] {
  const expected = toContractRequest(exchange.operation, context.input);
  const [path = '', query = ''] = request.target.split('?');
  return [
    ...differ('method', expected.method, request.method),
    ...differ('path', expected.segments, path.split('/').map(decode)),
    ...toExactMismatches(expected.query, Object.fromEntries(new URLSearchParams(query)), 'query'),
    ...(expected.body ? toBodyMismatches(exchange, expected.body, request, context) : []),
  ];
}

function toBodyMismatches(
  { operation, request: wanted = {} }: AnyExchange,
  expected: Members,
  { headers, body = '' }: HttpRequest,
  context: MatchContext,
): readonly Mismatch[] {
  const type = headers['content-type'];
  const json = parseJson(body);
  if (!isMembers(json)) return [{ member: '', expected: 'a JSON object', actual: show(body) }];
  const { idempotencyToken = '' } = operations[operation];
  return [
    ...(isContentType(type)
      ? []
      : [{ member: 'content-type', expected: contentType, actual: show(type) }]),
    // The one member that a client adds by itself.
    ...toExactMismatches({ [idempotencyToken]: json[idempotencyToken], ...expected }, json),
    ...toMismatches(wanted, json, context),
  ];
}

function differ(part: string, expected: unknown, actual: unknown): readonly Mismatch[] {
  const [one, other] = [show(expected), show(actual)];
  return one === other ? [] : [{ member: part, expected: one, actual: other }];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
