export type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
export { ControlError } from './control-error.js';
export type { ControlCallOptions, ControlOptions } from './control-options.js';
export {
  ForbiddenError,
  InternalError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  TooLargeError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from './gen/errors.gen.js';
export { NoAnswerError } from './no-answer-error.js';
export { NumberkitControl } from './numberkit-control.js';
export { ProblemError } from './problem-error.js';
export { UnexpectedAnswerError } from './unexpected-answer-error.js';
