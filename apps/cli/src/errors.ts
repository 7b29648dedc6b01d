import { inspect } from 'node:util';
import { NoResponseError, ProblemError, UnexpectedResponseError } from '@numberkit/sdk/control';
import { ForeignAnswerError } from './client-command.js';
import { exitCodes } from './exit-codes.js';
import { toShown } from './output/shown.js';
import { UsageError } from './usage-error.js';

/** What is written of a failure, and the exit code that it ends with. */
export interface Failure {
  /** One sentence, where the failure is known; nothing in it can steer a terminal. */
  readonly problem: string;
  readonly exitCode: number;
}

export function toFailure(error: unknown): Failure {
  const { problem, exitCode } = describe(error);
  return { problem: problem.split('\n').map(toShown).join('\n'), exitCode };
}

function describe(error: unknown): Failure {
  if (error instanceof UsageError) return toSentence(error.message, exitCodes.usage);
  if (error instanceof ProblemError) return toSentence(error.message, exitCodes.refused);
  if (error instanceof NoResponseError) {
    const problem = `${toReason(error)} Is a server running there? Start one with: numberkit serve`;
    return toSentence(problem, exitCodes.noServer);
  }
  if (error instanceof UnexpectedResponseError) {
    return toForeign(`status ${error.status}`);
  }
  if (error instanceof ForeignAnswerError) return toForeign('status 200');
  if (isFault(error)) return toSentence(error.message, exitCodes.usage);
  return { problem: inspect(error), exitCode: exitCodes.refused };
}

function toForeign(answer: string): Failure {
  const problem = `What answers there (${answer}) is no Numberkit server; see --url.`;
  return { problem, exitCode: exitCodes.noServer };
}

/** A sentence is one line: a line break in what it quotes is shown as one. */
function toSentence(problem: string, exitCode: number): Failure {
  return { problem: problem.replaceAll('\n', '\\n'), exitCode };
}

/** A database, setting or file that the command was told of and cannot use. */
function isFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'DatabaseError' || error.name === 'ConfigError' || 'syscall' in error;
}

// fetch says no more than that it failed; what lies behind it says why.
function toReason(error: NoResponseError): string {
  const { cause } = error;
  const behind = cause instanceof Error ? (cause.cause ?? cause) : undefined;
  if (!(behind instanceof Error)) return error.message;
  return error.message.replace(/\.$/, ` (${'code' in behind ? behind.code : behind.message}).`);
}
