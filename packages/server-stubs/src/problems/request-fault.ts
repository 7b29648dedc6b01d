import type { Role, ServiceFacts } from '@numberkit/contract';
import type { Problem } from './problem.js';

/** Which of a service's reasons a fault has. */
export type FaultReason = keyof NonNullable<ServiceFacts['reasons']>;

/** What a fault says. */
export interface Fault {
  /** The part of the exception that answers it. */
  readonly role: Role;
  readonly message: string;
  readonly reason?: FaultReason;
  readonly problems?: readonly Problem[];
}

/**
 * What is wrong with a request before a handler sees it, still without the form of a service: whoever
 * reads a request need not know which operation it is for.
 */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}
