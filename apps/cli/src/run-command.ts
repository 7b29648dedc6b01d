import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.js';
import { createProgram } from './program.js';
import type { Surroundings } from './platform.js';
import { toFailure } from './errors.js';

/** Carries out one command line; answers the exit code. */
export async function runCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = createProgram(surroundings, (code) => {
    exitCode = code;
  });
  try {
    // Without a word the command shows what it takes.
    const given = words.length === 0 ? ['--help'] : [...words];
    await program.parseAsync(given, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what it has to say.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    const failure = toFailure(error);
    surroundings.printError(failure.problem);
    return failure.exitCode;
  }
}
