import { type FailureContext, NumberkitError } from './numberkit-error.js';

/** No whole answer came in time. Whether the server acted on the request is not known. */
export class TimeoutError extends NumberkitError {
  override readonly name = 'TimeoutError';
  /** Which limit was reached: `attemptTimeout` of one attempt, or `timeout` of the whole call. */
  readonly scope: 'attempt' | 'call';
  /** The limit, in milliseconds. */
  readonly timeout: number;

  constructor(scope: 'attempt' | 'call', timeout: number, context: FailureContext) {
    super(`${context.operation} took longer than ${timeout} ms (one ${scope}).`, context);
    this.scope = scope;
    this.timeout = timeout;
  }
}
