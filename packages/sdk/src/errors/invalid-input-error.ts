import { type FailureContext, NumberkitError } from './numberkit-error.js';

/** The input or an option of a call cannot be sent. Nothing was sent. */
export class InvalidInputError extends NumberkitError {
  override readonly name = 'InvalidInputError';
  /** The member that is wrong, such as `ExpirationTimestamp`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(member: string, problem: string, context: FailureContext) {
    super(`${member} ${problem}.`, context);
    this.member = member;
  }
}
