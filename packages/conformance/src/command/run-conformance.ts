import { CommanderError } from 'commander';
import { createConformanceCommand } from './create-conformance-command.js';
import { exitForSetup } from './guard.js';

/** Runs a command line of `numberkit-conformance`; returns the exit code. */
export async function runConformance(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = createConformanceCommand((code) => {
    exitCode = code;
  });
  try {
    await command.name('numberkit-conformance').parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // An invalid call is an error of the setup; 1 means that the subject failed.
    return error.exitCode === 0 ? 0 : exitForSetup;
  }
}
