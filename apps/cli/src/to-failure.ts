import { NoAnswerError, ProblemError, UnexpectedAnswerError } from '@numberkit/sdk/control';
import { exitCodes } from './exit-codes.js';
import { UsageError } from './usage-error.js';

/** What is written of a failure, and the exit code that it ends with. */
export interface Failure {
  /** One sentence, where the failure is known. */
  readonly problem: unknown;
  readonly exitCode: number;
}

export function toFailure(error: unknown): Failure {
  if (error instanceof UsageError) return { problem: error.message, exitCode: exitCodes.usage };
  if (error instanceof ProblemError) return { problem: error.message, exitCode: exitCodes.refused };
  if (error instanceof NoAnswerError) {
    const problem = `${toSentence(error)} Is a server running there? Start one with: numberkit serve`;
    return { problem, exitCode: exitCodes.noServer };
  }
  if (error instanceof UnexpectedAnswerError) {
    const problem = `What answers there (status ${error.status}) is no Numberkit server; see --url.`;
    return { problem, exitCode: exitCodes.noServer };
  }
  if (isFault(error)) return { problem: error.message, exitCode: exitCodes.usage };
  return { problem: error, exitCode: exitCodes.refused };
}

/** A database, setting or file that the command was told of and cannot use. */
function isFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'DatabaseError' || error.name === 'ConfigError' || 'syscall' in error;
}

// fetch says no more than that it failed; what lies behind it says why.
function toSentence(error: NoAnswerError): string {
  const { cause } = error;
  const behind = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  if (!(behind instanceof Error)) return error.message;
  return error.message.replace(/\.$/, ` (${'code' in behind ? behind.code : behind.message}).`);
}
