// Numberkit's AWS client writes its requests with this too, so that an error in it is no finding about that
// client. It is one about AWS's own, which examples/conformance judges.
import { toAwsRequest } from '@numberkit/aws-wire/client';
import { type OperationFacts, toWireName } from '@numberkit/contract';
import { inPlace, type Mismatch, toExactMismatches, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  type Headers,
  type HttpRequest,
  parseJson,
  readMembers,
  toContractRequest,
} from '../wire/http.js';
import { awsContentTypes, contentType, isContentType, readMediaType } from '../wire/media-types.js';

/** Compares a client's request with the exchange's input in the contract's form. */
export function judgeRequest(
  exchange: AnyExchange,
  request: HttpRequest,
  context: MatchContext,
): readonly Mismatch[] {
  const { operation } = exchange;
  const expected = toContractRequest(operation, context.input);
  const sent = readMembers(operation, request);
  const [path = '', query = ''] = request.target.split('?');
  return [
    ...inPlace('request', [
      ...differ('method', expected.method, request.method),
      ...differ('path', expected.segments, path.split('/').map(decode)),
      ...toExactMismatches(
        withToken(operation, 'query', sent, expected.query),
        readQuery(query, expected.query),
        'query',
      ),
    ]),
    ...inPlace('header', toHeaderMismatches(operation, expected.headers, request.headers)),
    ...(expected.body
      ? toBodyMismatches(operation, expected.body, request)
      : toNoBodyMismatches(request)),
    ...toMismatches(exchange.request ?? {}, sent, context),
  ];
}

/** The expected members of a part of a request, with an idempotency token that a client may add by itself. */
function withToken(
  operation: OperationFacts,
  part: 'query' | 'body',
  sent: Members,
  expected: Members,
): Members {
  const { idempotencyToken, members } = operation;
  if (idempotencyToken === undefined || !members[part].includes(idempotencyToken)) return expected;
  return { [toWireName(operation, idempotencyToken)]: sent[idempotencyToken], ...expected };
}

/** The parameters of a query: a list for those that come several times or are expected to be lists. */
function readQuery(query: string, expected: Members): Members {
  const parameters = new URLSearchParams(query);
  const names = new Set(parameters.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 || Array.isArray(expected[name]) ? values : values[0]];
    }),
  );
}

function toHeaderMismatches(
  operation: OperationFacts,
  expected: Members,
  headers: Headers,
): readonly Mismatch[] {
  const { members, idempotencyToken } = operation;
  return members.header.flatMap((member) => {
    const name = toWireName(operation, member);
    // A client may add the token by itself.
    if (expected[name] === undefined && member === idempotencyToken) return [];
    return toExactMismatches(toLine(expected[name]), toLine(headers[name.toLowerCase()]), name);
  });
}

/** A header in one form: spaces behind the commas of a list mean nothing. */
function toLine(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value).replaceAll(/,[ \t]+/g, ',');
}

function toNoBodyMismatches({ headers, body = '' }: HttpRequest): readonly Mismatch[] {
  const type = headers['content-type'];
  return [
    ...(body === '' ? [] : [{ member: '', expected: 'no body', actual: show(body) }]),
    ...(type === undefined
      ? []
      : inPlace('header', [{ member: 'content-type', expected: 'nothing', actual: show(type) }])),
  ];
}

function toBodyMismatches(
  operation: OperationFacts,
  expected: Members,
  { headers, body = '' }: HttpRequest,
): readonly Mismatch[] {
  const type = headers['content-type'];
  const json = parseJson(body);
  if (!isMembers(json)) return [{ member: '', expected: 'a JSON object', actual: show(body) }];
  return [
    ...(isContentType(type)
      ? []
      : inPlace('header', [
          { member: 'content-type', expected: contentType, actual: describeType(type) },
        ])),
    ...toExactMismatches(withToken(operation, 'body', json, expected), json),
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
  const expected = toAwsRequest(operation, context.input);
  const json = parseJson(body);
  const expectedJson = parseJson(expected.body);
  const { idempotencyToken = '' } = operation;
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
