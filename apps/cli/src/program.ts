import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addClockCommand } from './commands/clock.js';
import { addCompletionCommand } from './commands/completion.js';
import { addConformanceCommand } from './commands/conformance.js';
import { addDoctorCommand } from './commands/doctor.js';
import { addFaultCommand } from './commands/fault.js';
import { addFixturesCommand } from './commands/fixtures.js';
import { addHelpCommand } from './commands/help.js';
import { addJournalCommand } from './commands/journal.js';
import { addStateFileCommands } from './commands/move-state.js';
import { addOpenCommand } from './commands/open.js';
import { addResetCommand } from './commands/reset.js';
import { addServeCommand } from './commands/serve.js';
import { addStateCommand } from './commands/state.js';
import { addStatusCommand } from './commands/status.js';
import { addWaitCommand } from './commands/wait.js';
import { exitCodes } from './errors.js';
import type { Platform } from './platform.js';

const examples = `
Examples:
  $ numberkit serve --port 4010 --database-url sqlite::memory:
  $ numberkit clock advance PT72H
  $ numberkit fault add RequestPhoneNumber --calls 3 --exception ThrottlingException
  $ numberkit journal --status 400
  $ numberkit reset
  $ numberkit conformance server --base-url http://127.0.0.1:4010

Exit codes:
  0  done
  1  the server refused the command or failed, or could not be started; or doctor or wait failed
  2  the command line, or a file that it names, is wrong; nothing was changed
  3  no Numberkit server at the address`;

/** Runs a command line; returns the exit code. */
export async function runCommand(words: readonly string[], platform: Platform): Promise<number> {
  let exitCode: number = exitCodes.done;
  try {
    const program = await createProgram(words, platform, (code) => {
      exitCode = code;
    });
    // Without a command it prints the help.
    const given = words.length === 0 ? ['--help'] : [...words];
    await program.parseAsync(given, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed it.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    // Imported here, since few commands fail.
    const { toFailure } = await import('./failure.js');
    const failure = toFailure(error);
    platform.printError(failure.problem);
    return failure.exitCode;
  }
}

/** The command with all its subcommands. `exit` is called with an exit code that is not 0. */
async function createProgram(
  words: readonly string[],
  platform: Platform,
  exit: (code: number) => void,
): Promise<Command> {
  const program = new Command('numberkit')
    .description('Starts and controls a Numberkit server, and judges servers and clients.')
    .version(readVersion(), '--version', 'show the version of this command')
    .addHelpText('after', examples)
    .exitOverride();
  addServeCommand(program, platform, exit);
  addStatusCommand(program, platform);
  addDoctorCommand(program, platform, { exit, version: readVersion() });
  addStateCommand(program, platform);
  addResetCommand(program, platform);
  addFixturesCommand(program, platform);
  addClockCommand(program, platform);
  addFaultCommand(program, platform);
  addJournalCommand(program, platform);
  addWaitCommand(program, platform);
  addOpenCommand(program, platform);
  addStateFileCommands(program, platform);
  await addConformanceCommand(program, words, exit);
  addCompletionCommand(program, platform);
  addHelpCommand(program);
  configureOutput(program, platform);
  return program;
}

/** Makes a command and its subcommands print through the platform, and each error in one line. */
function configureOutput(
  command: Command,
  { print, printError }: Pick<Platform, 'print' | 'printError'>,
): void {
  command.showHelpAfterError(false).configureOutput({
    writeOut: (text) => print(text.trimEnd()),
    writeErr: (text) => printError(text.trimEnd()),
    outputError: (text, write) => write(toErrorLine(text)),
  });
  for (const subcommand of command.commands) configureOutput(subcommand, { print, printError });
}

/** An error of commander's, whose suggestion is a line of its own. */
function toErrorLine(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' ');
  return line.endsWith('?)') ? line : `${line} (--help shows what it takes)`;
}

function readVersion(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(file);
  return version;
}
