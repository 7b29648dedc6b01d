import type { DeclaredErrorCode, OperationId } from '@numberkit/contract';
import type { AbortedError } from './aborted-error.js';
import type { ConfigurationError } from './configuration-error.js';
import type { DeclaredException, ExceptionOf } from './exception-of.js';
import type { HookError } from './hook-error.js';
import type { InvalidInputError } from './invalid-input-error.js';
import type { NetworkError } from './network-error.js';
import type { TimeoutError } from './timeout-error.js';
import type { TransportError } from './transport-error.js';
import type { UnexpectedResponseError } from './unexpected-response-error.js';
import type { UnknownServiceException } from './unknown-service-exception.js';

type Failure =
  | UnknownServiceException
  | UnexpectedResponseError
  | NetworkError
  | TimeoutError
  | AbortedError
  | InvalidInputError
  | HookError
  | TransportError;

/** Everything that a call of an operation can throw. `name` tells the members apart. */
export type CallError<Op extends OperationId> = ExceptionOf<Op, DeclaredErrorCode<Op>> | Failure;

/** Everything that this package can throw. `name` tells the members apart. */
export type AnyNumberkitError = DeclaredException | Failure | ConfigurationError;
