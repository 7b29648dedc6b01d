import { inspect } from 'node:util';
import {
  ServiceException,
  UnexpectedResponseError,
  UnknownServiceException,
} from '@numberkit/sdk/control';
import {
  CommandError,
  exitCodes,
  ForeignResponseError,
  NoServerError,
  UsageError,
} from './errors.js';
import { toPrintableLine } from './output/text.js';

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
  if (error instanceof CommandError) return toSentence(error.message, exitCodes.refused);
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
export function isForeign(error: unknown): error is UnknownServiceException {
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
