import { type FailureContext, NumberkitError } from './numberkit-error.js';

/**
 * The `beforeAttempt` hook threw, or set a header that cannot be sent, so the request was not sent;
 * `cause` is what was thrown.
 */
export class HookError extends NumberkitError {
  override readonly name = 'HookError';

  constructor(context: FailureContext) {
    super(`The beforeAttempt hook of ${context.operation} failed.`, context);
  }
}
