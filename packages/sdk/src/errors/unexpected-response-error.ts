import { type FailureContext, NumberkitError } from './numberkit-error.js';
import { setHidden } from './set-hidden.js';

/**
 * The server answered with a success that cannot be understood: a body that is empty, not JSON, not
 * an object or with a broken timestamp, or a status that the operation does not declare. The change
 * may well have been made; the call is never repeated.
 */
export class UnexpectedResponseError extends NumberkitError {
  override readonly name = 'UnexpectedResponseError';
  /** The body of the answer as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(problem: string, text: string, context: FailureContext) {
    super(`${context.operation} was answered with ${context.status}, but ${problem}.`, context);
    setHidden(this, { text });
  }
}
