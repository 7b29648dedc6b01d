import type { TimeoutKind } from './deadline-signal.js';

/**
 * Marks every error of this package. The symbol is registered, so that `isNumberkitError` knows the errors of
 * another copy of the package, and of another window or worker, too.
 */
const brand: unique symbol = /* @__PURE__ */ Symbol.for('@numberkit/sdk/error');

/** Facts about a call at the moment it fails. */
export interface FailureContext {
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** The base of every error that this package throws. `name` tells the kinds apart. */
export abstract class NumberkitError extends Error {
  abstract override readonly name: string;
  /** The operation that was called; undefined if none was, as for a wrong configuration. */
  declare readonly operation: string | undefined;
  /** The server's id of the request (of AWS `x-amzn-RequestId`); undefined without a response. */
  declare readonly requestId: string | undefined;
  /** The HTTP status of the last response; undefined without one. */
  declare readonly status: number | undefined;
  /** The number of attempts, the failed one included; 0 if none was made. */
  readonly attempts: number;

  constructor(message: string, context: FailureContext = {}) {
    const { operation, requestId, status, attempts = 0, cause } = context;
    super(message, cause === undefined ? undefined : { cause });
    setMembers(this, { operation, requestId, status });
    this.attempts = attempts;
    // It is not enumerable, so that printing an error does not show it.
    Object.defineProperty(this, brand, { value: true });
  }
}

/** An option or an environment variable of the client cannot be used. */
export class ConfigurationError extends NumberkitError {
  override readonly name = 'ConfigurationError';
  /** The name of the option or variable, such as `baseUrl`. */
  readonly setting: string;

  /** The problem completes a sentence that starts with the setting; it never quotes the value. */
  constructor(setting: string, problem: string, cause?: unknown) {
    super(`${setting} ${problem}.`, { cause });
    this.setting = setting;
  }
}

/** A member of the input, or an option of the call, cannot be sent. Nothing was sent. */
export class InvalidInputError extends NumberkitError {
  override readonly name = 'InvalidInputError';
  /** The name of the member or option, such as `ExpirationTimestamp`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(member: string, problem: string, context: FailureContext) {
    super(`${member} ${problem}.`, context);
    this.member = member;
  }
}

/**
 * The `beforeAttempt` hook threw `cause`, or set a header that cannot be sent. Nothing was sent.
 */
export class HookError extends NumberkitError {
  override readonly name = 'HookError';

  constructor(context: FailureContext) {
    super(`The beforeAttempt hook of ${context.operation} failed.`, context);
  }
}

/**
 * The request could not be written: the transport got no credentials to sign with, say, or the platform has
 * no `fetch`. Nothing was sent; `cause` says why.
 */
export class TransportError extends NumberkitError {
  override readonly name = 'TransportError';

  constructor(context: FailureContext, reason?: string) {
    const why = reason === undefined ? '' : `: ${reason}`;
    super(`The request of ${context.operation} could not be written${why}.`, context);
  }
}

/** No whole response came: the connection could not be made, or was cut. `cause` is fetch's error. */
export class NetworkError extends NumberkitError {
  override readonly name = 'NetworkError';
  /** True if certainly nothing of the request was sent; false if that is not known. */
  readonly unsent: boolean;

  constructor(problem: string, unsent: boolean, context: FailureContext) {
    super(
      `${context.operation} got no response${afterAttempts(context.attempts)}: ${problem}.`,
      context,
    );
    this.unsent = unsent;
  }
}

/** No whole response came in time. The server may have acted on the request all the same. */
export class TimeoutError extends NumberkitError {
  override readonly name = 'TimeoutError';
  /** The limit that was reached: `attemptTimeout` of one attempt, or `timeout` of the whole call. */
  readonly kind: TimeoutKind;
  /** The limit, in milliseconds. */
  readonly timeout: number;

  constructor(kind: TimeoutKind, timeout: number, context: FailureContext) {
    super(`${context.operation} took longer than ${timeout} ms (one ${kind}).`, context);
    this.kind = kind;
    this.timeout = timeout;
  }
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortedError extends NumberkitError {
  override readonly name = 'AbortedError';

  constructor(context: FailureContext) {
    super(`${context.operation} was aborted.`, context);
  }
}

/**
 * The server sent a success that cannot be understood: its body is empty, not JSON, not an object or has a
 * broken timestamp, or the operation does not declare its status. The change may well have been made; the
 * call is never repeated.
 */
export class UnexpectedResponseError extends NumberkitError {
  override readonly name = 'UnexpectedResponseError';
  /** The body of the response as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(problem: string, text: string, context: FailureContext) {
    super(`${context.operation} got status ${context.status}, but ${problem}.`, context);
    setMembers(this, { text }, true);
  }
}

/**
 * The pages of a list do not end: the server sent a token for the second time, or more pages than `maxPages`.
 * The items until then were read.
 */
export class PaginationError extends NumberkitError {
  override readonly name = 'PaginationError';

  constructor(problem: string, context: FailureContext) {
    super(`${context.operation} ${problem}.`, context);
  }
}

/** Makes the error for an option or a member that cannot be used; the problem completes a sentence. */
export type ToError = (name: string, problem: string, cause?: unknown) => NumberkitError;

/** The number of attempts for the end of a message, unless there was only one. */
export function afterAttempts(attempts: number | undefined): string {
  return attempts === undefined || attempts < 2 ? '' : ` after ${attempts} attempts`;
}

/**
 * Sets members of an error. Printing it, as text or as JSON, shows neither the undefined ones nor those that are to be
 * hidden: the body of a response may hold phone numbers and names.
 */
export function setMembers(
  error: Error,
  members: Readonly<Record<string, unknown>>,
  isHidden = false,
): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, enumerable: !isHidden && value !== undefined });
  }
}

/**
 * Whether a caught value is an error of this package. Unlike `instanceof` this also knows the errors of a second
 * copy of the package and of another realm.
 */
export function isNumberkitError<Errors extends NumberkitError = NumberkitError>(
  value: unknown,
): value is Errors {
  return typeof value === 'object' && value !== null && brand in value;
}
