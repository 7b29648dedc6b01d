import { operations } from '@numberkit/contract';
import type { MatchContext } from '../matching/scope.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toExpectations, toExpectedException } from '../scenario/expected-status.js';
import { MissingPrerequisite, Throttled } from '../scenario/faults.js';
import type { HttpRequest, HttpResponse } from '../wire/http.js';
import { judgeResponse } from './judge-response.js';
import type { ReadResponse, WireProtocol } from './protocols/protocol-form.js';
import { type NoAnswer, type ServerAddress, send } from './send.js';
import type { Throttling } from './throttling.js';

/** Where the server is and how it is spoken to. */
export interface ServerConnection {
  readonly address: ServerAddress;
  readonly wire: WireProtocol;
  /** The same as another account. */
  readonly otherWire?: WireProtocol;
  readonly throttling: Throttling;
}

/** A request, and what came of it. */
export type SentExchange = { readonly request: HttpRequest } & (
  | NoAnswer
  | {
      /** As it travelled. */
      readonly response: HttpResponse;
      /** In the contract's form. */
      readonly read: ReadResponse;
    }
);

/**
 * Sends an exchange's request, and sends it again as long as the server throttles it in the way that
 * the contract declares and the exchange does not ask for.
 *
 * @throws {MissingPrerequisite} There are no credentials for it.
 * @throws {Throttled} The server throttles it for longer than the kit waits.
 */
export async function sendExchange(
  exchange: AnyExchange,
  way: ServerConnection,
  context: MatchContext,
): Promise<SentExchange> {
  const { address, throttling } = way;
  const wire = toWire(exchange, way);
  const { operation, mutate = [] } = exchange;
  const { baseUrl } = address;
  for (let attempt = 1, waited = 0; ; attempt += 1) {
    // Written anew for each attempt: a signature names its moment.
    const sent = await wire.toRequest({ operation, input: context.input, mutate, baseUrl });
    const response = await send(address, sent, isRepeatable(exchange, context));
    const request = withHeaders(sent, address);
    if ('noAnswer' in response) return { request, ...response };
    const read = wire.readResponse(operation, response);
    if (!isThrottled(exchange, read, context)) {
      throttling.passed(operation);
      return { request, response, read };
    }
    const next = await throttling.wait({ operation, response, attempt, waited });
    if (typeof next === 'string') throw new Throttled(next);
    waited = next;
  }
}

function toWire({ as }: AnyExchange, { wire, otherWire }: ServerConnection): WireProtocol {
  const own = as === 'other' ? otherWire : wire;
  if (own) return own;
  throw new MissingPrerequisite(
    'credentials of another account: give --other-access-key-id, or otherAccount',
  );
}

// They may be secrets: a report says that they were sent, and not what they are.
function withHeaders(request: HttpRequest, { headers = {} }: ServerAddress): HttpRequest {
  const leftOut = Object.keys(headers).map((name) => [name, '(left out)']);
  return { ...request, headers: { ...Object.fromEntries(leftOut), ...request.headers } };
}

const idempotentMethods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];

/** Whether a request may be sent twice without anything being done twice. */
function isRepeatable({ operation }: AnyExchange, { input }: MatchContext): boolean {
  const { method, idempotencyToken } = operations[operation];
  if (idempotentMethods.includes(method)) return true;
  return idempotencyToken !== undefined && input[idempotencyToken] !== undefined;
}

/** Whether an answer is the throttling that an operation declares, in its form, and was not asked for. */
function isThrottled(exchange: AnyExchange, read: ReadResponse, context: MatchContext): boolean {
  const { operation } = exchange;
  const exception = operations[operation].roles.throttled;
  if (exception === undefined || read.mismatches.length > 0) return false;
  if (read.response.status !== operations[operation].exceptions[exception]?.status) return false;
  const wanted = toExpectations(exchange.expect);
  if (wanted.some((each) => toExpectedException(operation, each) === exception)) return false;
  const asThrottled = { ...exchange, expect: { exception } };
  return judgeResponse(asThrottled, read.response, context).mismatches.length === 0;
}
