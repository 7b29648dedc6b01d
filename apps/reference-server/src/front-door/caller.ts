import type { Request } from 'express';
import type { Scope } from '../storage/scope.js';

/** Who a request is from, and how it speaks. */
export interface Caller {
  readonly scope: Scope;
  /** Whether the request came in the contract's own form or in one of AWS's protocols. */
  readonly protocol: 'contract' | 'aws';
}

const callers = new WeakMap<Request, Caller>();

/** Keeps with a request who it is from. */
export function setCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** Who a request is from; undefined where it came to no operation. */
export function callerOf(request: Request): Caller | undefined {
  return callers.get(request);
}
