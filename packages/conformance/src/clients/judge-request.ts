import { toAwsRequest } from '@numberkit/aws-wire/client';
import { toAwsResponse } from '@numberkit/aws-wire/server';
import { operations } from '@numberkit/contract';
import { inPlace, type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  awsContentTypes,
  contentType,
  type HttpRequest,
  type HttpResponse,
  isContentType,
  parseJson,
  readMediaType,
  toContractRequest,
  toInput,
} from '../wire/http.js';
import type { StubResponse } from './stub-response.js';

/** Holds a client's request against the form that the contract gives to the exchange's input. */
export function judgeRequest(
  exchange: AnyExchange,
  request: HttpRequest,
  context: MatchContext,
): readonly Mismatch[] {
  const expected = toContractRequest(exchange.operation, context.input);
  const [path = '', query = ''] = request.target.split('?');
  return [
    ...inPlace('request', [
      ...differ('method', expected.method, request.method),
      ...differ('path', expected.segments, path.split('/').map(decode)),
      ...toExactMismatches(expected.query, Object.fromEntries(new URLSearchParams(query)), 'query'),
    ]),
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
      : inPlace('header', [
          { member: 'content-type', expected: contentType, actual: describeType(type) },
        ])),
    // The one member that a client adds by itself.
    ...toExactMismatches({ [idempotencyToken]: json[idempotencyToken], ...expected }, json),
    ...toMismatches(wanted, json, context),
  ];
}

// Otherwise a reader only sees that everything is wrong.
function describeType(type: string | undefined): string {
  const isAws = readMediaType(type) === awsContentTypes.awsJson1_0;
  const hint = ', as a client of AWS sends: judge that with --protocol aws';
  return `${show(type)}${isAws ? hint : ''}`;
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
    ...inPlace('request', [
      ...toExactMismatches(expected.method, method, 'method'),
      ...toExactMismatches(decode(expected.target), decode(target), 'path'),
    ]),
    ...inPlace('header', [
      ...toExactMismatches(
        readMediaType(expected.headers['content-type']),
        readMediaType(headers['content-type']),
        'content-type',
      ),
      ...toExactMismatches(
        expected.headers['x-amz-target'],
        headers['x-amz-target'],
        'x-amz-target',
      ),
      ...(headers['authorization']?.startsWith('AWS4-HMAC-SHA256 ')
        ? []
        : [
            {
              member: 'authorization',
              expected: 'a signature',
              actual: show(headers['authorization']),
            },
          ]),
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
