import { type FailureContext, NumberkitError } from './numberkit-error.js';

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortedError extends NumberkitError {
  override readonly name = 'AbortedError';

  constructor(context: FailureContext) {
    super(`${context.operation} was aborted.`, context);
  }
}
