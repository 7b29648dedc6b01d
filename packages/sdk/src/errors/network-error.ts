import { afterAttempts } from './after-attempts.js';
import { type FailureContext, NumberkitError } from './numberkit-error.js';

/** No whole answer came: the connection could not be made, or was cut. `cause` is fetch's error. */
export class NetworkError extends NumberkitError {
  override readonly name = 'NetworkError';
  /**
   * True where it is certain that nothing of the request was sent, so that it cannot have changed
   * anything. False means that it is not known.
   */
  readonly unsent: boolean;

  constructor(problem: string, unsent: boolean, context: FailureContext) {
    super(
      `${context.operation} got no answer${afterAttempts(context.attempts)}: ${problem}.`,
      context,
    );
    this.unsent = unsent;
  }
}
