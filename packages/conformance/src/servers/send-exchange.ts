import type { OperationFacts } from '@numberkit/contract';
import type { MatchContext } from '../matching/matcher.js';
import type { Report } from '../report/report.js';
import { MissingPrerequisite, Throttled } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toExpectations, toExpectedException } from '../scenario/expectation.js';
import type { Headers, HttpRequest, HttpResponse } from '../wire/http.js';
import { toMutated } from '../wire/mutation.js';
import type { ReadResponse, WireProtocol } from '../wire/protocol.js';
import { NoResponse, type Transport } from '../wire/transport.js';
import { judgeResponse } from './judge-response.js';

/** A server's address, and the protocol of the requests to it. */
export interface ServerConnection {
  readonly address: ServerAddress;
  readonly wire: WireProtocol;
  /** Signs with the other account's credentials. */
  readonly otherWire?: WireProtocol;
  readonly throttling: Throttling;
}

/** How to reach a server. */
export interface ServerAddress {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly transport: Transport;
  /** Headers of every request, by lower-case name; a request's own headers win. */
  readonly headers?: Headers;
  /** Milliseconds that a response may take. */
  readonly timeout: number;
}

/** A request that was sent, and its response. */
export type SentExchange = { readonly request: HttpRequest } & (
  | { readonly noResponse: NoResponse }
  | {
      /** As it travelled. */
      readonly response: HttpResponse;
      /** In the contract's form. */
      readonly read: ReadResponse;
    }
);

/**
 * Sends an exchange's request, and sends it again while the server throttles it in the declared way and
 * the exchange does not expect that.
 *
 * @throws {MissingPrerequisite} The exchange needs credentials that are not given.
 * @throws {Throttled} The server throttles it for longer than the suite waits.
 */
export async function sendExchange(
  exchange: AnyExchange,
  connection: ServerConnection,
  context: MatchContext,
): Promise<SentExchange> {
  const { address, throttling } = connection;
  const wire = toWire(exchange, connection);
  const { operation, mutate: mutations = [] } = exchange;
  const { baseUrl } = address;
  const { input } = context;
  const mutate = (request: HttpRequest) => mutations.reduce(toMutated, request);
  for (let attempt = 1, waited = 0; ; attempt += 1) {
    // Written anew for each attempt, because a signature contains its time.
    const sent = await wire.toRequest({ operation, input, mutate, baseUrl });
    const response = await send(address, sent, isIdempotent(exchange, context));
    const request = withHeaders(sent, address);
    if (response instanceof NoResponse) return { request, noResponse: response };
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

/**
 * Sends a request. If no response comes, the function returns the reason instead of throwing it.
 *
 * @param isRepeatable whether the request can be sent twice without a further effect
 */
export async function send(
  { baseUrl, transport, headers, timeout }: ServerAddress,
  request: HttpRequest,
  isRepeatable = false,
): Promise<HttpResponse | NoResponse> {
  const { method, target, body } = request;
  try {
    return await transport.send({
      url: baseUrl + target,
      method,
      headers: { ...headers, ...request.headers },
      body,
      timeout,
      isRepeatable,
    });
  } catch (error) {
    return NoResponse.from(error);
  }
}

function toWire({ as }: AnyExchange, { wire, otherWire }: ServerConnection): WireProtocol {
  const own = as === 'other' ? otherWire : wire;
  if (own) return own;
  throw new MissingPrerequisite(
    'credentials of another account: give --other-access-key-id, or otherAccount',
  );
}

// The values may be secrets, so a report shows only the names.
function withHeaders(request: HttpRequest, { headers = {} }: ServerAddress): HttpRequest {
  const leftOut = Object.keys(headers).map((name) => [name, '(left out)']);
  return { ...request, headers: { ...Object.fromEntries(leftOut), ...request.headers } };
}

const idempotentMethods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];

/**
 * Whether a request can be sent twice without a further effect: the operation only reads, its method is idempotent
 * by HTTP (RFC 9110, section 9.2.2), or it has a token. The SDK's `isRepeatable` is narrower: of the methods only GET and HEAD count.
 */
function isIdempotent({ operation }: AnyExchange, { input }: MatchContext): boolean {
  const { method, idempotencyToken, isReadOnly } = operation;
  if (isReadOnly || idempotentMethods.includes(method)) return true;
  return idempotencyToken !== undefined && input[idempotencyToken] !== undefined;
}

/** Whether a response is the throttling that the operation declares, and the exchange does not expect it. */
function isThrottled(exchange: AnyExchange, read: ReadResponse, context: MatchContext): boolean {
  const { operation } = exchange;
  const exception = operation.roles.throttled;
  if (exception === undefined || read.mismatches.length > 0) return false;
  if (read.response.status !== operation.exceptions[exception]?.status) return false;
  const expectations = toExpectations(exchange.expect);
  if (expectations.some((each) => toExpectedException(operation, each) === exception)) return false;
  const asThrottled = { ...exchange, expect: { exception } };
  return judgeResponse(asThrottled, read.response, context).mismatches.length === 0;
}

/** Maximum milliseconds for which the suite repeats a request that the server throttles. */
const maxThrottledFor = 60_000;

/** Waits for a server that throttles a run. */
export interface Throttling {
  /**
   * Waits until a throttled request may be sent again.
   *
   * @returns the milliseconds waited so far, or the reason for not sending the request again
   */
  wait(attempt: Attempt): Promise<number | string>;
  /** Notes that an operation was not throttled. */
  passed(operation: OperationFacts): void;
  toThrottled(): NonNullable<Report['throttled']>;
}

/** A request that was throttled. */
export interface Attempt {
  readonly operation: OperationFacts;
  readonly response: HttpResponse;
  /** How often it has been sent so far, from 1. */
  readonly attempt: number;
  /** Milliseconds waited for it so far. */
  readonly waited: number;
}

/**
 * Waits as long as `Retry-After` says, or without it twice as long each time. After a request of an operation was
 * throttled for the whole time, the operation's further requests are not waited for until one passes:
 * otherwise every case would wait as long.
 *
 * @param pause lets milliseconds of real time pass
 */
export function createThrottling(pause: (milliseconds: number) => Promise<void>): Throttling {
  const givenUp = new Map<OperationFacts, string>();
  const throttled = { requests: 0, waited: 0 };
  return {
    wait: async ({ operation, response, attempt, waited }) => {
      throttled.requests += 1;
      const known = givenUp.get(operation);
      if (known !== undefined) return known;
      const asked = readRetryAfter(response.headers['retry-after']);
      const span = asked ?? Math.min(250 * 2 ** (attempt - 1), 8000);
      if (waited + span > maxThrottledFor) {
        const reason = toReason(operation, asked);
        givenUp.set(operation, reason);
        return reason;
      }
      throttled.waited += span;
      await pause(span);
      return waited + span;
    },
    passed: (operation) => void givenUp.delete(operation),
    toThrottled: () => ({ ...throttled }),
  };
}

function toReason({ operationId }: OperationFacts, asked: number | undefined): string {
  const bound = `the suite waits ${maxThrottledFor / 1000} s for a request at most`;
  const said = asked === undefined ? 'sent no Retry-After' : `asked for ${asked / 1000} s`;
  return `the server throttles ${operationId}: it ${said}, and ${bound}; raise its limits and run again`;
}

/** The milliseconds of a `Retry-After`, in seconds or as a date; undefined if it is neither. */
function readRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
