import { operations } from '@numberkit/contract';
import type { Scope } from '../matching/scope.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { toExpectations, toExpectedException } from '../scenario/expected-status.js';
import { MissingPrerequisite, Throttled } from '../scenario/faults.js';
import type { WireRequest, WireResponse } from '../wire/http.js';
import { judgeAnswer } from './judge-answer.js';
import type { ProtocolForm, ReadAnswer } from './protocols/protocol-form.js';
import { type NoAnswer, type ServerAddress, send } from './send.js';
import type { Throttling } from './throttling.js';

/** Where the server is and how it is spoken to. */
export interface Way {
  readonly address: ServerAddress;
  readonly form: ProtocolForm;
  /** The same as another account. */
  readonly otherForm?: ProtocolForm;
  readonly throttling: Throttling;
}

/** A request, and what came of it. */
export type Asked = { readonly request: WireRequest } & (
  | NoAnswer
  | {
      /** As it travelled. */
      readonly response: WireResponse;
      /** In the contract's form. */
      readonly read: ReadAnswer;
    }
);

/**
 * Sends an exchange's request, and sends it again as long as the server throttles it in the way that
 * the contract declares and the exchange does not ask for.
 *
 * @throws {MissingPrerequisite} There are no credentials for it.
 * @throws {Throttled} The server throttles it for longer than the kit waits.
 */
export async function ask(exchange: AnyExchange, way: Way, scope: Scope): Promise<Asked> {
  const { address, throttling } = way;
  const form = toForm(exchange, way);
  const { operation, alter = [] } = exchange;
  const { baseUrl } = address;
  for (let attempt = 1, waited = 0; ; attempt += 1) {
    // Written anew for each attempt: a signature names its moment.
    const sent = await form.toRequest({ operation, input: scope.input, alter, baseUrl });
    const response = await send(address, sent, isRepeatable(exchange, scope));
    const request = withHeaders(sent, address);
    if ('noAnswer' in response) return { request, ...response };
    const read = form.readAnswer(operation, response);
    if (!isThrottled(exchange, read, scope)) {
      throttling.passed(operation);
      return { request, response, read };
    }
    const next = await throttling.wait({ operation, response, attempt, waited });
    if (typeof next === 'string') throw new Throttled(next);
    waited = next;
  }
}

function toForm({ as }: AnyExchange, { form, otherForm }: Way): ProtocolForm {
  const own = as === 'other' ? otherForm : form;
  if (own) return own;
  throw new MissingPrerequisite(
    'credentials of another account: give --other-access-key-id, or otherAccount',
  );
}

// They may be secrets: a report says that they were sent, and not what they are.
function withHeaders(request: WireRequest, { headers = {} }: ServerAddress): WireRequest {
  const leftOut = Object.keys(headers).map((name) => [name, '(left out)']);
  return { ...request, headers: { ...Object.fromEntries(leftOut), ...request.headers } };
}

const idempotentMethods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];

/** Whether a request may be sent twice without anything being done twice. */
function isRepeatable({ operation }: AnyExchange, { input }: Scope): boolean {
  const { method, idempotencyToken } = operations[operation];
  if (idempotentMethods.includes(method)) return true;
  return idempotencyToken !== undefined && input[idempotencyToken] !== undefined;
}

/** Whether an answer is the throttling that an operation declares, in its form, and was not asked for. */
function isThrottled(exchange: AnyExchange, read: ReadAnswer, scope: Scope): boolean {
  const { operation } = exchange;
  const exception = operations[operation].roles.throttled;
  if (exception === undefined || read.mismatches.length > 0) return false;
  if (read.response.status !== operations[operation].exceptions[exception]?.status) return false;
  const wanted = toExpectations(exchange.expect);
  if (wanted.some((each) => toExpectedException(operation, each) === exception)) return false;
  const asThrottled = { ...exchange, expect: { exception } };
  return judgeAnswer(asThrottled, read.response, scope).mismatches.length === 0;
}
