import type { OperationId } from '@numberkit/contract';

/** A failure to be made to happen to the next call of an operation. */
export interface NewFault {
  readonly operation: OperationId;
  /** One that the operation declares. */
  readonly exception: string;
}

/**
 * What the kit asks of a server that can be steered. Each of them rejects where the server does not
 * do as it is asked; scenarios that need it are then blocked.
 */
export interface Control {
  /** Moves the server's clock on by an ISO 8601 duration: `PT72H`. */
  advance(duration: string): Promise<void>;
  addFault(fault: NewFault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Goes back to the fixtures that the server started with, and to the real time. */
  reset(): Promise<void>;
  /** Everything that the server holds. */
  readState(): Promise<unknown>;
}
