import { type OperationId, operations } from '@numberkit/contract';
import type { MatchContext } from '../matching/matcher.js';
import type { Report } from '../report/report.js';
import { MissingPrerequisite, Throttled } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toExpectations, toExpectedException } from '../scenario/expectation.js';
import type { Headers, HttpRequest, HttpResponse } from '../wire/http.js';
import type { ReadResponse, WireProtocol } from '../wire/protocol.js';
import type { Transport } from '../wire/transport.js';
import { NoResponse } from '../wire/transport.js';
import { judgeResponse } from './judge-response.js';

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

/** How to reach a server. */
export interface ServerAddress {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly transport: Transport;
  /** Headers of every request, by lower-case name; those of the request itself win. */
  readonly headers?: Headers;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/** No answer came. `late` and `hungUp` are the server's doing; `unreached` it knows nothing of. */
export interface NoAnswer {
  readonly noAnswer: NoResponse['kind'];
  readonly reason: string;
}

/**
 * Sends a request. Whatever goes wrong on the way is an answer's absence, never an exception.
 *
 * @param isRepeatable whether it may be sent twice without anything being done twice
 */
export async function send(
  { baseUrl, transport, headers, timeout }: ServerAddress,
  request: HttpRequest,
  isRepeatable = false,
): Promise<HttpResponse | NoAnswer> {
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
    const { kind, message } = NoResponse.from(error);
    return { noAnswer: kind, reason: message };
  }
}

/** Milliseconds for which one request is sent again, at most, while the server throttles it. */
export const maxThrottledFor = 60_000;

/** What a run does about a server that throttles it. */
export interface Throttling {
  /**
   * Waits until a throttled request may be sent again.
   *
   * @param attempt how often it has been sent so far, from 1
   * @param waited milliseconds that it has waited so far
   * @returns milliseconds that it has waited by now, or why it is not sent again
   */
  wait(attempt: Attempt): Promise<number | string>;
  /** An operation has been answered otherwise. */
  passed(operation: OperationId): void;
  toThrottled(): NonNullable<Report['throttled']>;
}

/** A request that was throttled. */
export interface Attempt {
  readonly operation: OperationId;
  readonly response: HttpResponse;
  readonly attempt: number;
  readonly waited: number;
}

/**
 * Waits as long as `Retry-After` says, or twice as long each time where there is none. Once an
 * operation has been throttled for the whole time, nothing of it is waited for until it is answered
 * again: every case would wait as long.
 *
 * @param pause lets milliseconds pass on the clock of the wall
 */
export function createThrottling(pause: (milliseconds: number) => Promise<void>): Throttling {
  const givenUp = new Map<OperationId, string>();
  const throttled = { requests: 0, waited: 0 };
  return {
    wait: async ({ operation, response, attempt, waited }) => {
      throttled.requests += 1;
      const known = givenUp.get(operation);
      if (known !== undefined) return known;
      const asked = readRetryAfter(response.headers['retry-after']);
      const span = asked ?? Math.min(250 * 2 ** (attempt - 1), 8000);
      if (waited + span > maxThrottledFor) {
        const why = toReason(operation, asked);
        givenUp.set(operation, why);
        return why;
      }
      throttled.waited += span;
      await pause(span);
      return waited + span;
    },
    passed: (operation) => void givenUp.delete(operation),
    toThrottled: () => ({ ...throttled }),
  };
}

function toReason(operation: OperationId, asked: number | undefined): string {
  const bound = `the kit waits ${maxThrottledFor / 1000} s for a request at most`;
  const said = asked === undefined ? 'named no Retry-After' : `asked for ${asked / 1000} s`;
  return `the server throttles ${operation}: it ${said}, and ${bound}; raise its limits and run again`;
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; undefined where it is neither. */
function readRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
