import { operations, toWireOutput } from '@numberkit/contract';
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
import { contentType, type HttpResponse, toOutput } from '../wire/http.js';

/** What the kit answers a client, and what must come out of it. */
export interface StubResponse {
  readonly response: HttpResponse;
  /** The exception's name; `undefined` for an answer. */
  readonly exception: string | undefined;
  /** The answer, timestamps as `Date`, or the exception's body. */
  readonly body: Members;
}

/** Supplies the answer that an exchange expects; of several, the first. */
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
    throw new SuiteFault('The exchange expects nothing that a client can be given');
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
    ...(members.includes('Message') && { Message: 'The kit says so.' }),
    ...suppliedMembers(expectation.members ?? {}, context),
  };
}

function suppliedMembers(given: unknown, context: MatchContext): Members {
  const supplied = toSupplied(given, context);
  if (isMembers(supplied) && !isMatcher(supplied)) return supplied;
  throw new SuiteFault(`An answer is supplied that is no object: ${show(supplied)}`);
}

// A client can only be blamed for what it makes of an answer that the contract allows.
function assertDeclared({ operation }: AnyExchange, status: number, json: unknown): void {
  const response = responsePart(operation, status);
  const breaches = toViolations(
    partAt([...response.at, 'content', contentType, 'schema']).at,
    json,
  );
  if (breaches.length > 0) {
    throw new SuiteFault(`The supplied answer breaks the contract: ${show(breaches)}`);
  }
}
