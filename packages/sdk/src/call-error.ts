import type { DeclaredErrorCode, OperationId, Service } from '@numberkit/contract/phone-numbers';
import {
  type AbortedError,
  brand,
  type ConfigurationError,
  type HookError,
  type InvalidInputError,
  type NetworkError,
  type TimeoutError,
  type TransportError,
  type UnexpectedResponseError,
} from './errors.js';
import type * as generated from './gen/errors.gen.js';
import type { UnknownServiceException } from './service-exception.js';

type Failure =
  | UnknownServiceException
  | UnexpectedResponseError
  | NetworkError
  | TimeoutError
  | AbortedError
  | InvalidInputError
  | HookError
  | TransportError;

/** All errors that a call of an operation can throw. Their `name` tells them apart. */
export type CallError<Op extends OperationId> = ExceptionOf<Op, DeclaredErrorCode<Op>> | Failure;

/** All errors that this package can throw. Their `name` tells them apart. */
export type AnyNumberkitError = DeclaredException | Failure | ConfigurationError;

type Classes = typeof generated;

type Instance<Name> = Name extends keyof Classes
  ? Classes[Name] extends new (
      ...args: never
    ) => infer Exception
    ? Exception
    : never
  : never;

/**
 * The class of one exception of an operation. If two services have an exception of the same name, the class
 * of the second service's one has that service's name in front.
 */
export type ExceptionOf<Op extends OperationId, Code extends DeclaredErrorCode<Op>> = Op extends Op
  ? Code extends string
    ? `${Service<Op>}${Code}` extends keyof Classes
      ? Instance<`${Service<Op>}${Code}`>
      : Instance<Code>
    : never
  : never;

/** The exceptions of all operations. */
type DeclaredException = { [Name in keyof Classes]: Instance<Name> }[keyof Classes];

/**
 * Whether a caught value is an error of this package; its `name` then narrows it to one class. Unlike
 * `instanceof` this also knows the errors of a second copy of the package and of another realm.
 */
export function isNumberkitError(value: unknown): value is AnyNumberkitError {
  return typeof value === 'object' && value !== null && brand in value;
}
