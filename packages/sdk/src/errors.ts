import type { OperationId } from '@numberkit/contract';

/**
 * Marks every error of this package. It lives in the registry of all realms, so that an error of
 * another copy of the package, or of another window or worker, is still known as one.
 */
export const brand: unique symbol = /* @__PURE__ */ Symbol.for('@numberkit/sdk/error');

/** What is known about a call at the moment it fails. */
export interface FailureContext {
  readonly operation?: OperationId | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** The base of every error that this package throws. `name` tells the kinds apart. */
export abstract class NumberkitError extends Error {
  abstract override readonly name: string;
  /** The operation that was called; undefined where none was, as for a wrong configuration. */
  readonly operation: OperationId | undefined;
  /** The id that the server gave the request (`x-amzn-RequestId`), where it answered. */
  readonly requestId: string | undefined;
  /** The HTTP status of the last answer, where there was one. */
  readonly status: number | undefined;
  /** How many times the request was tried, this failure included; 0 if it was never tried. */
  readonly attempts: number;

  constructor(message: string, context: FailureContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.operation = context.operation;
    this.requestId = context.requestId;
    this.status = context.status;
    this.attempts = context.attempts ?? 0;
    // Not enumerable, so that printing an error does not show it.
    Object.defineProperty(this, brand, { value: true });
  }
}

/** The client cannot be built from what it was given. */
export class ConfigurationError extends NumberkitError {
  override readonly name = 'ConfigurationError';
  /** The option or the environment variable that is wrong, such as `baseUrl`. */
  readonly setting: string;

  /** The problem completes a sentence that starts with the setting; it never quotes the value. */
  constructor(setting: string, problem: string, cause?: unknown) {
    super(`${setting} ${problem}.`, { cause });
    this.setting = setting;
  }
}

/** The input or an option of a call cannot be sent. Nothing was sent. */
export class InvalidInputError extends NumberkitError {
  override readonly name = 'InvalidInputError';
  /** The member that is wrong, such as `ExpirationTimestamp`. */
  readonly member: string;

  /** The problem completes a sentence that starts with the member; it never quotes the value. */
  constructor(member: string, problem: string, context: FailureContext) {
    super(`${member} ${problem}.`, context);
    this.member = member;
  }
}

/**
 * The `beforeAttempt` hook threw, or set a header that cannot be sent, so the request was not sent;
 * `cause` is what was thrown.
 */
export class HookError extends NumberkitError {
  override readonly name = 'HookError';

  constructor(context: FailureContext) {
    super(`The beforeAttempt hook of ${context.operation} failed.`, context);
  }
}

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

/** No whole answer came: the connection could not be made, or was cut. `cause` is fetch's error. */
export class NetworkError extends NumberkitError {
  override readonly name = 'NetworkError';
  /**
   * True where it is certain that nothing of the request was sent, so that it cannot have changed
   * anything. False means that it is not known.
   */
  readonly unsent: boolean;

  constructor(problem: string, unsent: boolean, context: FailureContext) {
    super(
      `${context.operation} got no answer${afterAttempts(context.attempts)}: ${problem}.`,
      context,
    );
    this.unsent = unsent;
  }
}

/** No whole answer came in time. Whether the server acted on the request is not known. */
export class TimeoutError extends NumberkitError {
  override readonly name = 'TimeoutError';
  /** Which limit was reached: `attemptTimeout` of one attempt, or `timeout` of the whole call. */
  readonly scope: 'attempt' | 'call';
  /** The limit, in milliseconds. */
  readonly timeout: number;

  constructor(scope: 'attempt' | 'call', timeout: number, context: FailureContext) {
    super(`${context.operation} took longer than ${timeout} ms (one ${scope}).`, context);
    this.scope = scope;
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
 * The server answered with a success that cannot be understood: a body that is empty, not JSON, not
 * an object or with a broken timestamp, or a status that the operation does not declare. The change
 * may well have been made; the call is never repeated.
 */
export class UnexpectedResponseError extends NumberkitError {
  override readonly name = 'UnexpectedResponseError';
  /** The body of the answer as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(problem: string, text: string, context: FailureContext) {
    super(`${context.operation} was answered with ${context.status}, but ${problem}.`, context);
    setHidden(this, { text });
  }
}

/** How often a request was tried, for the end of a message; nothing where it was tried once. */
export function afterAttempts(attempts: number | undefined): string {
  return attempts === undefined || attempts < 2 ? '' : ` after ${attempts} attempts`;
}

/**
 * Sets members of an error that printing it, as text or as JSON, does not show: what a server answered
 * may hold phone numbers and names.
 */
export function setHidden(error: Error, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, enumerable: false });
  }
}
