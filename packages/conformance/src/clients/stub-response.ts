// Numberkit's server writes its responses with this too; in examples/conformance AWS's own client reads them.
import { toAwsResponse } from '@numberkit/aws-wire/server';
import { toWireOutput } from '@numberkit/contract';
import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import {
  isMatcher,
  isMembers,
  type MatchContext,
  type Members,
  toSupplied,
} from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  type AnyExpectation,
  toExpectations,
  toExpectedStatuses,
} from '../scenario/expectation.js';
import { partAt, responsePart, toViolations } from '../schema/contract-schema.js';
import { contentType, type HttpResponse, parseJson, toOutput } from '../wire/http.js';

/** The suite's response to a client, and the result that the client must make of it. */
export interface StubResponse {
  readonly response: HttpResponse;
  /** The exception's name; `undefined` for a success. */
  readonly exception: string | undefined;
  /** The output, timestamps as `Date`, or the exception's body. */
  readonly body: Members;
}

/** The response that an exchange expects; the first of several. */
export function toStubResponse(exchange: AnyExchange, context: MatchContext): StubResponse {
  const { operation } = exchange;
  const [expectation] = toExpectations(exchange.expect);
  const status = expectation && toExpectedStatuses(operation, expectation)[0];
  if (
    !expectation ||
    status === undefined ||
    'unrouted' in expectation ||
    'schemaAccepted' in expectation
  ) {
    throw new SuiteFault('The exchange expects no response that the suite can give a client');
  }
  const exception = 'exception' in expectation ? expectation.exception : undefined;
  const body = toBody(exchange, expectation, context);
  const json = exception ? body : toWireOutput(operation, toOutput(operation, body));
  assertDeclared(exchange, status, json);
  return {
    response: {
      status,
      headers: {
        'content-type': contentType,
        'x-amzn-requestid': crypto.randomUUID(),
        ...(exception && { 'x-amzn-errortype': exception }),
      },
      body: JSON.stringify(isMembers(json) ? { ...json, ...exchange.newMembers } : json),
    },
    exception,
    body,
  };
}

/** The same response in the form of AWS's protocol. */
export function toAwsHttpResponse(
  operation: OperationId,
  { exception, response: { status, body } }: StubResponse,
): HttpResponse {
  const result = { status, exception, body: parseJson(body) };
  const { headers, ...written } = toAwsResponse(operation, result, crypto.randomUUID());
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...written, headers: Object.fromEntries(named) };
}

function toBody(
  { operation }: AnyExchange,
  expectation: Exclude<AnyExpectation, { unrouted: unknown } | { schemaAccepted: unknown }>,
  context: MatchContext,
): Members {
  if ('output' in expectation) return suppliedMembers(expectation.output, context);
  const { defaults = {}, members = [] } =
    operations[operation].exceptions[expectation.exception] ?? {};
  return {
    ...defaults,
    ...(members.includes('Message') && { Message: 'The suite says so.' }),
    ...suppliedMembers(expectation.members ?? {}, context),
  };
}

function suppliedMembers(given: unknown, context: MatchContext): Members {
  const supplied = toSupplied(given, context);
  if (isMembers(supplied) && !isMatcher(supplied)) return supplied;
  throw new SuiteFault(`A supplied response is not an object: ${show(supplied)}`);
}

// A client can only be judged by a response that the contract allows.
function assertDeclared({ operation }: AnyExchange, status: number, json: unknown): void {
  const response = responsePart(operation, status);
  const violations = toViolations(
    partAt([...response.at, 'content', contentType, 'schema']).at,
    json,
  );
  if (violations.length > 0) {
    throw new SuiteFault(`A supplied response violates the contract: ${show(violations)}`);
  }
}
