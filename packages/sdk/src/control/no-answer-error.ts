import { ControlError } from './control-error.js';

/** No whole answer came: nobody listens there, or it took too long. `cause` says which. */
export class NoAnswerError extends ControlError {
  override readonly name = 'NoAnswerError';
}
