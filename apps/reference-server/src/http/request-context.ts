import { type HeaderList, toHeaderList } from '@numberkit/aws-wire/server';
import type { Input, OperationId } from '@numberkit/contract';
import type { Request, Response } from 'express';
import type { Scope } from '../storage/scope.js';
import type { Reply } from './responses.js';
import type { Arrival } from './route-match.js';

/** A request on its way through the server, and what became known of it. */
export class Visit {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  /** Where the request came in; undefined where nothing is known at its path. */
  readonly arrival: Arrival | undefined;
  readonly time: Date = new Date();
  /** Whose resources it is about; undefined while that is not known. */
  scope: Scope | undefined;
  /** What the contract accepted; undefined while nothing is. */
  accepted: AcceptedInput | undefined;
  /** The id of the fault that happened to it. */
  fault: string | undefined;
  /** What it was answered; undefined while, or where, it was not. */
  reply: Reply | undefined;
  readonly #start = performance.now();
  #headers: HeaderList | undefined;

  constructor(
    request: Request,
    response: Response,
    arrival: Arrival | undefined,
    requestId: string,
  ) {
    this.request = request;
    this.response = response;
    this.arrival = arrival;
    this.requestId = requestId;
  }

  /** The headers as they travelled. */
  get headers(): HeaderList {
    this.#headers ??= toHeaderList(this.request.rawHeaders);
    return this.#headers;
  }

  /**
   * The operation that it is for: one of the contract, or what the request calls one that the contract
   * has not. Undefined where it names none.
   */
  get operationName(): string | undefined {
    return this.arrival?.operation ?? this.arrival?.refusal?.named;
  }

  /** How long it has been here, in milliseconds. */
  get duration(): number {
    return Math.round((performance.now() - this.#start) * 1000) / 1000;
  }

  accept<Op extends OperationId>(operation: Op, input: Input<Op>): void {
    this.accepted = { operation, input };
  }

  /** Closes the connection without an answer; never resolves, as there is nothing left to do. */
  drop(): Promise<never> {
    this.request.socket.destroy();
    return new Promise(() => undefined);
  }
}

export interface AcceptedInput {
  readonly operation: OperationId;
  readonly input: object;
}
