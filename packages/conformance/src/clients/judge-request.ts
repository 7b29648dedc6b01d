// Numberkit's AWS client writes its requests with this too, so that an error in it is no finding about that
// client. It is one about AWS's own, which examples/conformance judges.
import { toAwsRequest } from '@numberkit/aws-wire/client';
import { operations } from '@numberkit/contract/phone-numbers';
import { inPlace, type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  awsContentTypes,
  contentType,
  type HttpRequest,
  isContentType,
  parseJson,
  readMediaType,
  toContractRequest,
  toInput,
} from '../wire/http.js';

/** Compares a client's request with the exchange's input in the contract's form. */
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
  { operation, request: expectedMembers = {} }: AnyExchange,
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
    // A client may add an idempotency token by itself.
    ...toExactMismatches({ [idempotencyToken]: json[idempotencyToken], ...expected }, json),
    ...toMismatches(expectedMembers, json, context),
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

/** Compares an AWS client's request with the exchange's input in the form of AWS's protocol. */
export function judgeAwsRequest(
  { operation, request: expectedMembers = {} }: AnyExchange,
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
    // A client may add an idempotency token by itself.
    ...toExactMismatches({ ...token, ...(isMembers(expectedJson) && expectedJson) }, json ?? {}),
    ...toMismatches(expectedMembers, json, context),
  ];
}
