import { toAwsRequest } from '@numberkit/aws-wire/client';
import { toAwsResponse } from '@numberkit/aws-wire/server';
import { operations } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import { toMismatches } from '../matching/compare.js';
import { toExactMismatches } from '../matching/differences.js';
import { isMembers } from '../matching/members.js';
import type { MatchContext } from '../matching/scope.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toInput } from '../wire/contract-types.js';
import { type HttpRequest, type HttpResponse, parseJson, readMediaType } from '../wire/http.js';
import type { StubResponse } from './supplied.js';

/** Holds an AWS client's request against what AWS's protocol makes of the exchange's input. */
export function judgeAwsRequest(
  { operation, request: wanted = {} }: AnyExchange,
  { method, target, headers, body = '' }: HttpRequest,
  context: MatchContext,
): readonly Mismatch[] {
  const expected = toAwsRequest(operation, toInput(operation, context.input));
  const json = parseJson(body);
  const expectedJson = parseJson(expected.body);
  const { idempotencyToken = '' } = operations[operation];
  const token = isMembers(json) ? { [idempotencyToken]: json[idempotencyToken] } : {};
  return [
    ...toExactMismatches(expected.method, method, 'method'),
    ...toExactMismatches(decode(expected.target), decode(target), 'path'),
    ...toExactMismatches(
      readMediaType(expected.headers['content-type']),
      readMediaType(headers['content-type']),
      'content-type',
    ),
    ...toExactMismatches(expected.headers['x-amz-target'], headers['x-amz-target'], 'x-amz-target'),
    ...(headers['authorization']?.startsWith('AWS4-HMAC-SHA256 ')
      ? []
      : [
          {
            member: 'authorization',
            expected: 'a signature',
            actual: show(headers['authorization']),
          },
        ]),
    // The one member that a client adds by itself.
    ...toExactMismatches({ ...token, ...(isMembers(expectedJson) && expectedJson) }, json ?? {}),
    ...toMismatches(wanted, json, context),
  ];
}

/** The response that the kit gives a client, as AWS's protocol writes it. */
export function toAwsHttpResponse(
  operation: AnyExchange['operation'],
  supplied: StubResponse,
): HttpResponse {
  const { exception, response } = supplied;
  const answer = { status: response.status, exception, body: parseJson(response.body) };
  const { headers, ...written } = toAwsResponse(operation, answer, crypto.randomUUID());
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...written, headers: Object.fromEntries(named) };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
