import { stderr } from 'node:process';
import { toPrintable } from '../report/printable.js';
import { exitForSetup } from './exit-codes.js';
import { SetupError } from './setup-error.js';

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
