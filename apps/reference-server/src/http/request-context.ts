import {
  createRoleRefusal,
  type HeaderList,
  type Refusal,
  readAwsTarget,
  readClaimedIdentity,
  toAwsRefusal,
  toAwsResponse,
  toHeaderList,
  type UnknownTarget,
} from '@numberkit/aws-wire/server';
import type { Role } from '@numberkit/contract';
import {
  type Input,
  type OperationId,
  operations,
  services,
} from '@numberkit/contract/phone-numbers';
import {
  type HttpResponse,
  type OperationResult,
  type Operations,
  type RouteMatch,
  toHttpResponse,
} from '@numberkit/server-stubs';
import type { Request, Response } from 'express';
import type { Scope } from '../storage/scope.js';

/** The operation of a request, and the protocol in which its sender calls it. */
export type RequestMatch =
  | {
      readonly protocol: 'contract' | 'restJson1';
      readonly operation: OperationId;
      readonly route: RouteMatch;
    }
  | { readonly protocol: 'awsJson1_0'; readonly operation: OperationId }
  /** The service has no such operation. */
  | {
      readonly protocol: 'awsJson1_0';
      readonly operation: undefined;
      readonly refusal: UnknownTarget;
    };

/**
 * Matches a request to an operation. `POST /` with `X-Amz-Target` is AWS JSON. The routes of a REST JSON
 * service are the same at AWS and in the contract: there a signature says that the caller is an AWS client.
 * Undefined for a request that is for no operation.
 */
export function matchRequest(
  { method, path, headers, rawHeaders }: Request,
  matchRoute: Operations<never>['match'],
): RequestMatch | undefined {
  if (method === 'POST' && path === '/') {
    const target = readAwsTarget(toHeaderList(rawHeaders));
    if (target.kind === 'missing') return undefined;
    return target.kind === 'refused'
      ? { protocol: 'awsJson1_0', operation: undefined, refusal: target }
      : { protocol: 'awsJson1_0', operation: target.operation };
  }
  const route = matchRoute(method, path);
  if (route === undefined) return undefined;
  const { operation } = route;
  const isAws =
    services[operations[operation].service].protocol === 'restJson1' &&
    headers.authorization !== undefined &&
    readClaimedIdentity(toHeaderList(rawHeaders)) !== undefined;
  return { protocol: isAws ? 'restJson1' : 'contract', operation, route };
}

/** A request on its way through the server, and the facts that the steps find out about it. */
export class RequestContext {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  /** Undefined for a request that is for no operation. */
  readonly match: RequestMatch | undefined;
  readonly time: Date = new Date();
  /** The account and region of its resources, once they are known. */
  scope: Scope | undefined;
  /** The input of the handler, once the contract has accepted it. */
  accepted: AcceptedInput | undefined;
  /** The id of the fault that happened to it. */
  fault: string | undefined;
  /** Undefined until there is a result, and for ever if the client went away. */
  result: RequestResult | undefined;
  readonly #start = performance.now();
  #headers: HeaderList | undefined;

  constructor(
    request: Request,
    response: Response,
    match: RequestMatch | undefined,
    requestId: string,
  ) {
    this.request = request;
    this.response = response;
    this.match = match;
    this.requestId = requestId;
  }

  /** The headers as they were sent. */
  get headers(): HeaderList {
    this.#headers ??= toHeaderList(this.request.rawHeaders);
    return this.#headers;
  }

  /** Whether its sender uses the contract's own form or a protocol of AWS. */
  get form(): 'contract' | 'aws' {
    return (this.match?.protocol ?? 'contract') === 'contract' ? 'contract' : 'aws';
  }

  /** The operation of the contract, or the one that the request names and the contract does not have. */
  get operationName(): string | undefined {
    const { match } = this;
    return match?.operation ?? (match && 'refusal' in match ? match.refusal.named : undefined);
  }

  /** The time since the request began, in milliseconds. */
  get duration(): number {
    return Math.round((performance.now() - this.#start) * 1000) / 1000;
  }

  accept<Op extends OperationId>(operation: Op, input: Input<Op>): void {
    this.accepted = { operation, input };
  }

  /** Closes the connection without a response; never resolves, as nothing is left to do. */
  drop(): Promise<never> {
    this.request.socket.destroy();
    return new Promise(() => undefined);
  }
}

export interface AcceptedInput {
  readonly operation: OperationId;
  readonly input: object;
}

type Headers = HttpResponse['headers'];

/** The result of a request: the facts that log and journal hold, and the response that is sent. */
export interface RequestResult
  extends Pick<OperationResult, 'operation' | 'exception' | 'error' | 'body'> {
  /** Written in the protocol of the request. */
  readonly response: HttpResponse;
}

export function toRequestResult(
  result: OperationResult,
  { form, requestId }: RequestContext,
): RequestResult {
  const { operation, exception, error, body } = result;
  const response =
    form === 'aws' && operation !== undefined
      ? withHeaders(result.headers, toAwsResponse(operation, result, requestId))
      : toHttpResponse(result, requestId);
  return { operation, exception, error, body, response };
}

/** The result of a request that is refused before its operation is called. */
export function toRefusalResult(
  refusal: Refusal,
  { form, match, requestId }: RequestContext,
  headers: Headers = {},
): RequestResult {
  const { status, exception, body } = refusal;
  const facts = { operation: match?.operation, exception, error: undefined, body };
  if (form === 'aws') {
    return { ...facts, response: withHeaders(headers, toAwsRefusal(refusal, requestId)) };
  }
  const named = { 'X-Amzn-ErrorType': exception, ...headers };
  return { ...facts, response: toHttpResponse({ ...facts, status, headers: named }, requestId) };
}

function withHeaders(headers: Headers, response: HttpResponse): HttpResponse {
  return { ...response, headers: { ...headers, ...response.headers } };
}

/**
 * The refusal of a request by the exception that an operation declares for a role.
 *
 * @throws {Error} The operation declares none.
 */
export function createRefusal(operation: OperationId, role: Role, message: string): Refusal {
  const refusal = createRoleRefusal(operation, role, message);
  if (refusal === undefined) throw new Error(`${operation} declares no exception for ${role}.`);
  return refusal;
}
