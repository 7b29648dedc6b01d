import { fromWireOutput, type OperationId, operations, services } from '@numberkit/contract';
import { type Mismatch, toMismatches } from '../matching/compare.js';
import { isMembers } from '../matching/members.js';
import type { MatchContext } from '../matching/scope.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import type { AnyExpectation } from '../scenario/expectation.js';
import {
  describeExpectation,
  toExpectations,
  toExpectedException,
  toExpectedStatuses,
} from '../scenario/expected-status.js';
import { type Headers, type HttpResponse, parseJson } from '../wire/http.js';
import { toFormViolations, toTypeViolations } from './form.js';
import { toSchemaAcceptedMismatches } from './passage.js';

/** What a server's answer is worth. */
export interface JudgedResponse {
  readonly mismatches: readonly Mismatch[];
  /** The answer, timestamps as `Date`, or the exception's body. */
  readonly body: unknown;
}

/** Holds a server's answer against the contract's form and the exchange's expectation. */
export function judgeResponse(
  exchange: AnyExchange,
  response: HttpResponse,
  context: MatchContext,
): JudgedResponse {
  const { operation } = exchange;
  const expectations = toExpectations(exchange.expect);
  const json = parseJson(response.body);
  const isUnrouted = expectations.every((each) => 'unrouted' in each);
  const form = toFormViolations(operation, response, json, isUnrouted);
  const expectation = expectations.find((each) =>
    toExpectedStatuses(operation, each).includes(response.status),
  );
  if (!expectation) {
    const expected = expectations.map((each) => describeExpectation(operation, each)).join(' or ');
    const surprise = { member: '', expected, actual: describeResponse(response) };
    return { mismatches: [surprise, ...form.headers, ...form.body], body: json };
  }
  // A body that breaks its form cannot be read for what it says.
  if (form.body.length > 0) return { mismatches: [...form.headers, ...form.body], body: json };
  const isAnswer = operations[operation].success.includes(response.status);
  const body = isAnswer ? fromWireOutput(operation, json) : json;
  const broken = new Set(form.headers.map(({ member }) => member));
  return {
    mismatches: [
      ...form.headers,
      // Of a header whose form is broken, its value says nothing more.
      ...[
        ...toNameMismatches(exchange, expectation, response, json),
        ...toMismatches(expectedMembers(expectation), body, { ...context, response: body }),
        ...('schemaAccepted' in expectation
          ? toSchemaAcceptedMismatches(operation, expectation, response, context)
          : []),
        ...toMismatches(expectation.headers ?? {}, response.headers, context),
      ].filter(({ member }) => !broken.has(member)),
    ],
    body,
  };
}

function toNameMismatches(
  { operation }: AnyExchange,
  expectation: AnyExpectation,
  { headers }: HttpResponse,
  json: unknown,
): readonly Mismatch[] {
  const name = toExpectedException(operation, expectation);
  if (name === undefined) return [];
  const actual = headers['x-amzn-errortype'];
  const { exceptions, service } = operations[operation];
  const members = exceptions[name]?.members ?? services[service].members;
  return [
    ...(actual === name
      ? []
      : [{ member: 'X-Amzn-ErrorType', expected: show(name), actual: show(actual) }]),
    ...toTypeViolations(name, json, members),
    ...toContradictions(operation, name, headers, json),
  ];
}

/** Members of an exception that speak of another one, or of another request. */
function toContradictions(
  operation: OperationId,
  name: string,
  headers: Headers,
  json: unknown,
): readonly Mismatch[] {
  const { exceptions } = operations[operation];
  const facts = exceptions[name];
  if (!facts || !isMembers(json)) return [];
  const requestId = headers['x-amzn-requestid'];
  const ofAnother = Object.entries(facts.defaults).filter(
    ([member, own]) =>
      json[member] !== own &&
      Object.values(exceptions).some(({ defaults }) => defaults[member] === json[member]),
  );
  const isOther =
    facts.members.includes('RequestId') && (json['RequestId'] ?? requestId) !== requestId;
  return [
    ...ofAnother.map(([member, own]) => ({
      member,
      expected: `${show(own)}, or at least not that of another exception`,
      actual: show(json[member]),
    })),
    ...(isOther
      ? [{ member: 'RequestId', expected: show(requestId), actual: show(json['RequestId']) }]
      : []),
  ];
}

function expectedMembers(expectation: AnyExpectation): unknown {
  if ('output' in expectation) return expectation.output;
  return 'exception' in expectation ? (expectation.members ?? {}) : {};
}

function describeResponse({ status, headers }: HttpResponse): string {
  const name = headers['x-amzn-errortype'];
  return name === undefined ? `${status}` : `${name} (${status})`;
}
