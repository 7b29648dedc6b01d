import { stderr } from 'node:process';
import { toPrintable } from '../report/escape.js';
import type { RunOutcome } from '../report/report.js';

/** An error in the setup of a run; its message is shown without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Rejects with a `SetupError` if reading or writing a file fails. */
export async function orSetupError<Value>(what: string, doing: Promise<Value>): Promise<Value> {
  try {
    return await doing;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${what}: ${reason}`, { cause: error });
  }
}

/** The exit code of a run without a verdict on the subject. */
export const exitForSetup = 2;

/** The exit codes of a run's outcomes. */
export const exitCodes: Readonly<Record<RunOutcome, number>> = {
  passed: 0,
  failed: 1,
  blocked: exitForSetup,
  suiteFault: exitForSetup,
};

/** Receives the exit code of a call. */
export type ExitWith = (code: number) => void;

/**
 * Makes an action of a command that never rejects: an error is printed and leads to the exit code of a run
 * without a verdict.
 *
 * @param action returns its exit code
 */
export function guarded<Args extends readonly unknown[]>(
  exitWith: ExitWith,
  action: (...args: Args) => Promise<number>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      exitWith(await action(...args));
    } catch (error) {
      // The suite throws a RangeError for an invalid option.
      const isSetup = error instanceof SetupError || error instanceof RangeError;
      const text = isSetup ? `error: ${error.message}` : `The suite failed: ${describe(error)}`;
      stderr.write(`${text.split('\n').map(toPrintable).join('\n')}\n`);
      exitWith(exitForSetup);
    }
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
