import { stderr } from 'node:process';
import { toPrintable } from '../report/escape.js';
import type { RunOutcome } from '../report/report.js';

/** What the caller asked for cannot be done; the message says why, for a reader. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** What came of reading or writing, or the sentence that says why it failed. */
export async function orSetupError<Value>(what: string, doing: Promise<Value>): Promise<Value> {
  try {
    return await doing;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${what}: ${reason}`, { cause: error });
  }
}

/** A run or its setting could not be had; nothing is said about the subject. */
export const exitForSetup = 2;

/** What a run's outcome is to whoever started it. */
export const exitCodes: Readonly<Record<RunOutcome, number>> = {
  passed: 0,
  failed: 1,
  blocked: exitForSetup,
  suiteFault: exitForSetup,
};

/** Takes the exit code that a call comes to. */
export type ExitWith = (code: number) => void;

/**
 * A command's action that never rejects: what goes wrong is told, and comes to the exit code that
 * says that it was not the subject.
 *
 * @param action answers its exit code
 */
export function guarded<Args extends readonly unknown[]>(
  exitWith: ExitWith,
  action: (...args: Args) => Promise<number>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      exitWith(await action(...args));
    } catch (error) {
      // By a RangeError the kit says that it was asked for what there is not.
      const isSetup = error instanceof SetupError || error instanceof RangeError;
      const text = isSetup ? `error: ${error.message}` : `The kit broke: ${describe(error)}`;
      stderr.write(`${text.split('\n').map(toPrintable).join('\n')}\n`);
      exitWith(exitForSetup);
    }
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
