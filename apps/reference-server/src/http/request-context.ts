import { type HeaderList, type Refusal, toHeaderList } from '@numberkit/aws-wire/server';
import type { OperationFacts } from '@numberkit/contract';
import type { HttpResponse, OperationResult, RouteMatch } from '@numberkit/server-stubs';
import type { Request, Response } from 'express';
import type { Scope } from '../storage/scope.js';

/** The operation of a request, and the protocol in which its sender calls it. */
export type RequestMatch =
  | ({ readonly protocol: 'contract' | 'restJson1' } & RouteMatch)
  | { readonly protocol: 'awsJson1_0'; readonly operation: OperationFacts }
  /** The service has no such operation. */
  | {
      readonly protocol: 'awsJson1_0' | 'restJson1';
      readonly operation: undefined;
      /** The operation's name in the request, if it names one. */
      readonly named: string | undefined;
      readonly refusal: Refusal;
    };

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
    if (match === undefined) return undefined;
    return match.operation === undefined ? match.named : match.operation.operationId;
  }

  /** The time since the request began, in milliseconds. */
  get duration(): number {
    return Math.round((performance.now() - this.#start) * 1000) / 1000;
  }

  /** Closes the connection without a response; never resolves, as nothing is left to do. */
  drop(): Promise<never> {
    this.request.socket.destroy();
    return new Promise(() => undefined);
  }
}

/** An input that the contract has accepted. */
export interface AcceptedInput {
  readonly operation: OperationFacts;
  readonly input: object;
}

/** The result of a request: the facts that log and journal hold, and the response that is sent. */
export interface RequestResult extends OperationResult {
  /** Written in the protocol of the request. */
  readonly response: HttpResponse;
}
