import process, { stderr } from 'node:process';
import { exitForSetup } from './exit-codes.js';
import { SetupError } from './setup-error.js';

/**
 * A command's action that never rejects: what goes wrong is told, and leaves the exit code that
 * says that it was not the subject.
 */
export function guarded<Args extends readonly unknown[]>(
  action: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (error) {
      // By a RangeError the kit says that it was asked for what there is not.
      const isSetup = error instanceof SetupError || error instanceof RangeError;
      stderr.write(isSetup ? `error: ${error.message}\n` : `The kit broke: ${describe(error)}\n`);
      process.exitCode = exitForSetup;
    }
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
