import type { ControlOperationId } from '@numberkit/contract/control';

/** What a control call failed with. */
export abstract class ControlError extends Error {
  /** The operation that was called. */
  readonly operation: ControlOperationId;

  constructor(operation: ControlOperationId, message: string, cause?: unknown) {
    super(message, { cause });
    this.operation = operation;
  }
}
