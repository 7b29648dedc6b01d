import { inspect } from 'node:util';
import {
  type NetworkError,
  ServiceException,
  TimeoutError,
  UnexpectedResponseError,
  UnknownServiceException,
} from '@numberkit/sdk/control';
import { toPrintableLine } from './output/text.js';

export const exitCodes = {
  done: 0,
  /** The server refused the command, or failed; or a server could not be started. */
  refused: 1,
  /** The command line, or a file that it names, is wrong; nothing was changed. */
  usage: 2,
  /** No server responds at the address, or one that is not a Numberkit server. */
  noServer: 3,
} as const;

/** The command line, or a file that it names, is wrong; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** No server responded at the address. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';

  constructor(url: string, cause: NetworkError | TimeoutError) {
    const hint = 'Is a server running there? Start one with: numberkit serve';
    super(`No response from ${url} (${toReason(cause)}). ${hint}`, { cause });
  }
}

/** The reason of fetch's error is in the cause of that error. */
function toReason(error: NetworkError | TimeoutError): string {
  if (error instanceof TimeoutError) return `none within ${error.timeout} ms`;
  const { cause } = error;
  const reason = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  if (!(reason instanceof Error)) return 'the connection failed';
  return 'code' in reason ? String(reason.code) : reason.message;
}

/** The response is a success, but not one of a Numberkit server. */
export class ForeignResponseError extends Error {
  override readonly name = 'ForeignResponseError';
}

/** What is printed of an error, and the exit code that it ends with. */
export interface Failure {
  /** One sentence where the error is a known one; nothing in it can control a terminal. */
  readonly problem: string;
  readonly exitCode: number;
}

export function toFailure(error: unknown): Failure {
  const { problem, exitCode } = describe(error);
  return { problem: problem.split('\n').map(toPrintableLine).join('\n'), exitCode };
}

function describe(error: unknown): Failure {
  if (error instanceof UsageError) return toSentence(error.message, exitCodes.usage);
  if (error instanceof UnexpectedResponseError || isForeign(error)) {
    return toForeign(`status ${error.status}`);
  }
  if (error instanceof ServiceException) return toSentence(error.message, exitCodes.refused);
  if (error instanceof NoServerError) return toSentence(error.message, exitCodes.noServer);
  if (error instanceof ForeignResponseError) return toForeign('status 200');
  if (isUserError(error)) return toSentence(error.message, exitCodes.usage);
  return { problem: inspect(error), exitCode: exitCodes.refused };
}

/**
 * Whether an error response is not from a Numberkit server. One of another version can send a problem that the
 * operation does not declare here.
 */
function isForeign(error: unknown): error is UnknownServiceException {
  return (
    error instanceof UnknownServiceException && error.code?.startsWith('urn:numberkit:') !== true
  );
}

function toForeign(response: string): Failure {
  const problem = `The response (${response}) is not from a Numberkit server; see --url.`;
  return { problem, exitCode: exitCodes.noServer };
}

/** A sentence is one line: a line break in a quoted value is written as `\n`. */
function toSentence(problem: string, exitCode: number): Failure {
  return { problem: problem.replaceAll('\n', '\\n'), exitCode };
}

/** Whether the error is about a database, a setting or a file that the command line names. */
function isUserError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'DatabaseError' || error.name === 'ConfigError' || 'syscall' in error;
}
