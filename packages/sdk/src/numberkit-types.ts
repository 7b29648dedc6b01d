import type {
  DeclaredErrorCode,
  OperationId,
  OperationTypes,
} from '@numberkit/contract/phone-numbers';
import type {
  CallErrorOf,
  CallFailure,
  DeclaredExceptionOf,
  SafeClientOf,
  SafeResultOf,
} from './client-types.js';
import {
  type ConfigurationError,
  isNumberkitError as isOurs,
  type PaginationError,
} from './errors.js';
import type { exceptionClasses } from './gen/numberkit/errors.gen.js';

type Classes = typeof exceptionClasses;

/** All errors that a call of an operation can throw. Their `name` tells them apart. */
export type CallError<Op extends OperationId> = CallErrorOf<OperationTypes, Classes, Op>;

/**
 * The class of one exception of an operation. If two services have an exception of the same name, the class
 * of the second service's one has that service's name in front.
 */
export type ExceptionOf<
  Op extends OperationId,
  Code extends DeclaredErrorCode<Op>,
> = DeclaredExceptionOf<OperationTypes, Classes, Op, Code>;

/** All errors that this package can throw. Their `name` tells them apart. */
export type AnyNumberkitError =
  | ExceptionOf<OperationId, DeclaredErrorCode<OperationId>>
  | CallFailure
  | PaginationError
  | ConfigurationError;

/**
 * The outcome of a call: `success` with the output, or the name of the error with the error. In a `switch`
 * over `outcome` the compiler finds missing cases.
 */
export type SafeResult<Op extends OperationId> = SafeResultOf<OperationTypes, Classes, Op>;

/** The operations as methods that return the errors of a call instead of throwing them. */
export type SafeClient = SafeClientOf<OperationTypes, Classes>;

/**
 * Whether a caught value is an error of this package; its `name` then narrows it to one class. Unlike
 * `instanceof` this also knows the errors of a second copy of the package and of another realm.
 */
export const isNumberkitError: (value: unknown) => value is AnyNumberkitError = isOurs;
