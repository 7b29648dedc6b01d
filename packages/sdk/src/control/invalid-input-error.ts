import type { ControlOperationId } from '@numberkit/contract/control';
import { ControlError } from './control-error.js';

/** The input or an option of a call cannot be sent. Nothing was sent. */
export class InvalidInputError extends ControlError {
  override readonly name = 'InvalidInputError';
  /** The member or option that is wrong, such as `id`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(operation: ControlOperationId, member: string, problem: string) {
    super(operation, `${member} ${problem}.`);
    this.member = member;
  }
}
