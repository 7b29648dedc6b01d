import { type FailureContext, NumberkitError } from './numberkit-error.js';

/**
 * The transport could not write the request, as when it gets no credentials to sign with. Nothing
 * was sent; `cause` is what it threw.
 */
export class TransportError extends NumberkitError {
  override readonly name = 'TransportError';

  constructor(context: FailureContext) {
    super(`The request of ${context.operation} could not be written.`, context);
  }
}
