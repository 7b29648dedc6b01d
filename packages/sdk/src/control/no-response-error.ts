import { ControlError } from './control-error.js';

/** No whole answer came: nobody listens there, or it took too long. `cause` says which. */
export class NoResponseError extends ControlError {
  override readonly name = 'NoResponseError';
}
