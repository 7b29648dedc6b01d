import type { Input, OperationId } from '@numberkit/contract';
import type { Request, Response } from 'express';
import type { Scope } from '../../storage/scope.js';

/** A request on its way, and what became known of it. */
export interface Exchange {
  /** What the contract accepted; undefined while nothing is. */
  readonly accepted: AcceptedRequest | undefined;
  /** The fault that happened to it. */
  readonly fault: string | undefined;
  accept<Op extends OperationId>(operation: Op, input: Input<Op>, scope: Scope): void;
  strike(fault: string): void;
  /** Closes the connection without an answer; never resolves, as there is nothing left to do. */
  drop(): Promise<never>;
}

export interface AcceptedRequest {
  readonly operation: OperationId;
  readonly input: object;
  readonly scope: Scope;
}

const exchanges = new WeakMap<Request, Exchange>();

/** Starts to follow a request. */
export function openExchange(request: Request, response: Response): Exchange {
  let accepted: AcceptedRequest | undefined;
  let fault: string | undefined;
  const exchange: Exchange = {
    get accepted() {
      return accepted;
    },
    get fault() {
      return fault;
    },
    accept: (operation, input, scope) => {
      accepted = { operation, input, scope };
    },
    strike: (id) => {
      fault = id;
    },
    drop: () => {
      response.destroy();
      return new Promise(() => undefined);
    },
  };
  exchanges.set(request, exchange);
  return exchange;
}

/** The exchange of a request that is followed. */
export function exchangeOf(request: Request): Exchange {
  const exchange = exchanges.get(request);
  if (exchange === undefined) throw new Error('The request is not followed.');
  return exchange;
}
