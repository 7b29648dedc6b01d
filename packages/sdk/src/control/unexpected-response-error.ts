import type { ControlOperationId } from '@numberkit/contract/control';
import { setHidden } from '../errors/set-hidden.js';
import { ControlError } from './control-error.js';

/** Something answered, but not as the control contract says: it may be another server. */
export class UnexpectedResponseError extends ControlError {
  override readonly name = 'UnexpectedResponseError';
  readonly status: number;
  /** The body of the answer as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(operation: ControlOperationId, status: number, text: string) {
    super(operation, `${operation} was answered ${status} in a form that is no control server's.`);
    this.status = status;
    setHidden(this, { text });
  }
}
