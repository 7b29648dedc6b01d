import { fromWireOutput } from '@numberkit/contract';
import { inPlace, type Mismatch, toMismatches } from '../matching/compare.js';
import type { MatchContext } from '../matching/matcher.js';
import { readExceptionName } from '../scenario/exception-name.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  type AnyExpectation,
  describeExpectation,
  toExpectations,
  toExpectedException,
  toExpectedStatuses,
} from '../scenario/expectation.js';
import type { Operation } from '../scenario/operation.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import { toExceptionMismatches } from './judge-exception.js';
import { toFormViolations } from './response-form.js';
import { toSchemaAcceptedMismatches } from './schema-accepted.js';
import { toUndeclaredMembers } from './undeclared-members.js';

/** The verdict on a server's response. */
export interface JudgedResponse {
  readonly mismatches: readonly Mismatch[];
  /** The output, timestamps as `Date`, or the exception's body. */
  readonly body: unknown;
}

/** Compares a server's response with the contract's form and with the exchange's expectation. */
export function judgeResponse(
  exchange: AnyExchange,
  response: HttpResponse,
  context: MatchContext,
): JudgedResponse {
  const { operation, mutate = [] } = exchange;
  const expectations = toExpectations(exchange.expect);
  const json = parseJson(response.body);
  const expectation = expectations.find((each) =>
    toExpectedStatuses(operation, each).includes(response.status),
  );
  const isUnrouted = (expectation ? [expectation] : expectations).every(
    (each) => 'unrouted' in each,
  );
  const isHead = mutate.some((each) => each.change === 'method' && each.to === 'HEAD');
  const form = toFormViolations(operation, response, json, { isUnrouted, isHead });
  if (!expectation) {
    const expected = expectations.map((each) => describeExpectation(operation, each)).join(' or ');
    const actual = describeResponse(operation, response);
    return {
      mismatches: [{ member: '', expected, actual }, ...form.headers, ...form.body],
      body: json,
    };
  }
  // A body that violates its schema cannot be compared with the expectation.
  if (form.body.length > 0) return { mismatches: [...form.headers, ...form.body], body: json };
  const isSuccess = operation.success.includes(response.status);
  const body = isSuccess && json !== undefined ? fromWireOutput(operation, json) : json;
  const broken = new Set(form.headers.map(({ member }) => member));
  return {
    mismatches: [
      ...form.headers,
      // A header that violates its schema gets no second finding for its value.
      ...[
        ...(isHead ? [] : toMemberMismatches(operation, expectation, response, body, context)),
        ...inPlace('header', toMismatches(expectation.headers ?? {}, response.headers, context)),
      ].filter(({ member }) => !broken.has(member)),
    ],
    body,
  };
}

function toMemberMismatches(
  operation: Operation,
  expectation: AnyExpectation,
  response: HttpResponse,
  body: unknown,
  context: MatchContext,
): readonly Mismatch[] {
  const name = toExpectedException(operation, expectation);
  const members = toExpectedMembers(expectation);
  return [
    ...(name === undefined ? [] : toExceptionMismatches(operation, name, response, body)),
    ...(body === undefined ? [] : toMismatches(members, body, { ...context, response: body })),
    ...(expectation.onlyDeclared ? toUndeclared(operation, name, response) : []),
    ...('schemaAccepted' in expectation
      ? toSchemaAcceptedMismatches(operation, expectation, response, context)
      : []),
  ];
}

function toUndeclared(
  { schemas }: Operation,
  name: string | undefined,
  { status, body }: HttpResponse,
): readonly Mismatch[] {
  const schema =
    name === undefined ? schemas.responseBody(status) : schemas.exceptionBody(name, status);
  return schema ? toUndeclaredMembers(schema, parseJson(body)) : [];
}

function toExpectedMembers(expectation: AnyExpectation): unknown {
  if ('output' in expectation) return expectation.output ?? {};
  return 'exception' in expectation ? (expectation.members ?? {}) : {};
}

function describeResponse(operation: Operation, response: HttpResponse): string {
  const name = readExceptionName(operation, response);
  return name === undefined ? `${response.status}` : `${name} (${response.status})`;
}
