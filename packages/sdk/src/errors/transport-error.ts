import { type FailureContext, NumberkitError } from './numberkit-error.js';

/**
 * The request could not be written, as when the transport gets no credentials to sign with, or the
 * platform has no `fetch`. Nothing was sent; `cause` is what was thrown.
 */
export class TransportError extends NumberkitError {
  override readonly name = 'TransportError';

  constructor(context: FailureContext, reason?: string) {
    const why = reason === undefined ? '' : `: ${reason}`;
    super(`The request of ${context.operation} could not be written${why}.`, context);
  }
}
