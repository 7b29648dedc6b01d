// Numberkit's server writes its responses with this too; in examples/conformance AWS's own client reads them.
import { toAwsResponse } from '@numberkit/aws-wire/server';
import { fromWireOutput, toWireOutput } from '@numberkit/contract';
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
import type { Operation } from '../scenario/operation.js';
import type { DocumentPart } from '../schema/contract-schema.js';
import { withRequired } from '../schema/with-required.js';
import { type HttpResponse, parseJson } from '../wire/http.js';
import { contentType, problemType } from '../wire/media-types.js';

/** The suite's response to a client, and the result that the client must make of it. */
export interface StubResponse {
  readonly response: HttpResponse;
  /** The exception's name; `undefined` for a success. */
  readonly exception: string | undefined;
  /** The names by which a client may report the exception. */
  readonly names: readonly string[];
  /** The output, timestamps as `Date`, or the exception's body; undefined for a response without a body. */
  readonly body: unknown;
  /** The members of an exception's body that follow from its name. */
  readonly implied: readonly string[];
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
  if (operation.noContent.includes(status)) {
    const response = { status, headers: toHeaders(operation), body: '' };
    return { response, exception: undefined, names: [], body: undefined, implied: [] };
  }
  return 'output' in expectation
    ? toSuccess(exchange, status, expectation, context)
    : toRefusal(exchange, status, expectation, context);
}

function toSuccess(
  { operation, newMembers }: AnyExchange,
  status: number,
  { output }: Extract<AnyExpectation, { readonly output: unknown }>,
  context: MatchContext,
): StubResponse {
  const supplied = toWireOutput(operation, suppliedMembers(output, context));
  const schema = operation.schemas.responseBody(status);
  // A scenario may expect less than the contract requires.
  const json = schema ? withRequired(schema, supplied) : supplied;
  assertDeclared(schema, json);
  return {
    response: {
      status,
      headers: { 'content-type': contentType, ...toHeaders(operation) },
      body: JSON.stringify(isMembers(json) ? { ...json, ...newMembers } : json),
    },
    exception: undefined,
    names: [],
    body: fromWireOutput(operation, json),
    implied: [],
  };
}

function toRefusal(
  { operation, newMembers }: AnyExchange,
  status: number,
  { exception, members: given = {} }: Extract<AnyExpectation, { readonly exception: string }>,
  context: MatchContext,
): StubResponse {
  const { defaults = {}, members = [] } = operation.exceptions[exception] ?? {};
  const isProblem = operation.service.errorForm === 'problem';
  const text = isProblem ? 'detail' : 'Message';
  const supplied = {
    ...defaults,
    ...(members.includes(text) && { [text]: 'The suite says so.' }),
    ...suppliedMembers(given, context),
  };
  const schema = operation.schemas.exceptionBody(exception, status);
  const body = schema ? withRequired(schema, supplied) : supplied;
  assertDeclared(operation.schemas.responseBody(status), body);
  return {
    response: {
      status,
      headers: {
        'content-type': isProblem ? problemType : contentType,
        ...toHeaders(operation),
        ...(!isProblem && { 'x-amzn-errortype': exception }),
      },
      body: JSON.stringify({ ...(isMembers(body) && body), ...newMembers }),
    },
    exception,
    // Many languages end the name of an error's class so, and a problem has a type in place of a name.
    names: isProblem ? [exception, `${exception}Error`] : [exception],
    body,
    implied: isProblem ? ['type', 'title', 'status'] : [],
  };
}

/** The headers of every response of a service. */
function toHeaders({ service: { requestIdHeader } }: Operation): Readonly<Record<string, string>> {
  if (requestIdHeader === undefined) return {};
  return { [requestIdHeader.toLowerCase()]: crypto.randomUUID() };
}

/** The same response in the form of AWS's protocol. */
export function toAwsHttpResponse(
  operation: Operation,
  { exception, response: { status, body } }: StubResponse,
): HttpResponse {
  const result = { status, exception, body: parseJson(body) };
  const { headers, ...written } = toAwsResponse(operation, result, crypto.randomUUID());
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...written, headers: Object.fromEntries(named) };
}

function suppliedMembers(given: unknown, context: MatchContext): Members {
  const supplied = toSupplied(given ?? {}, context);
  if (isMembers(supplied) && !isMatcher(supplied)) return supplied;
  throw new SuiteFault(`A supplied response is not an object: ${show(supplied)}`);
}

// A client can only be judged by a response that the contract allows.
function assertDeclared(schema: DocumentPart | undefined, json: unknown): void {
  const violations = schema?.toViolations(json) ?? [];
  if (violations.length > 0) {
    throw new SuiteFault(`A supplied response violates the contract: ${show(violations)}`);
  }
}
