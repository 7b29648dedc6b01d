export type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
export { ControlError } from './control/control-error.js';
export type { ControlCallOptions, ControlOptions } from './control/control-options.js';
export {
  ForbiddenError,
  InternalError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  TooLargeError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from './control/gen/errors.gen.js';
export { NoAnswerError } from './control/no-answer-error.js';
export { NumberkitControl } from './control/numberkit-control.js';
export { ProblemError } from './control/problem-error.js';
export { UnexpectedAnswerError } from './control/unexpected-answer-error.js';
