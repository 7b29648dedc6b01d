import { randomUUID } from 'node:crypto';
import type { OperationId, OperationTypes } from '@numberkit/contract/phone-numbers';
import type { Call, StreamingHandlerOf, StreamingHandlersOf } from '@numberkit/server-stubs';
import type { Scope } from './storage/scope.js';
import type { Storage } from './storage/storage.js';

/** The source of the server's time; tests and testers set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A new id of 32 hexadecimal digits. The time comes first, so that an index of ids grows at its end:
 * random ones dirty a page each.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return time + randomUUID().replaceAll('-', '').slice(time.length);
}

/** The rules that a setting can change. Delays and spans are in milliseconds. */
export interface Rules {
  /** How many numbers an account may lease in a region. */
  readonly phoneNumberQuota: number;
  /** How many opt-out lists an account may have in a region, with the one that every account has. */
  readonly optOutListQuota: number;
  /** How many protect configurations an account may have in a region. */
  readonly protectConfigurationQuota: number;
  /** How long an idempotency token is remembered. */
  readonly clientTokenRetention: number;
  /** How long a leased number stays `PENDING` if its registration does not hold it up. */
  readonly activationDelay: number;
  /** How long a released number stays `DISASSOCIATING` before it is gone. */
  readonly releaseDelay: number;
  /** How long a change of a calling name takes. */
  readonly callingNameDelay: number;
}

/** What the server gives a handler beside the input. */
export interface Context {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly scope: Scope;
  readonly rules: Rules;
  /** A new id of 32 hexadecimal digits. */
  readonly newId: () => string;
}

/** A handler of an operation, which may write its body itself. */
export type Handler<Op extends OperationId, Own> = StreamingHandlerOf<OperationTypes, Op, Own>;

/** Such handlers, one for each operation. */
export type Handlers<Own> = StreamingHandlersOf<OperationTypes, Own>;

/** A handler of this server. */
export type Operation<Op extends OperationId> = Handler<Op, Context>;

/** A call as a handler of this server gets it. */
export type OperationCall<Op extends OperationId> = Call<Op, Context>;
