import process from 'node:process';
import { Command } from 'commander';
import { addExamples, type Example } from './add-examples.js';
import { addClientCommand } from './client-command.js';
import { addExplainCommand } from './explain-command.js';
import type { ExitWith } from './guard.js';
import { addListCommand } from './list-command.js';
import { addServerCommand } from './server-command.js';

const examples: readonly Example[] = [
  { call: 'server --base-url http://127.0.0.1:4010 --html report.html' },
  { call: 'client --driver ./driver.js' },
  { call: 'list --only updatePhoneNumber' },
  { call: 'explain requestPhoneNumber/unknown-pool' },
];

const codes = '0 passed, 1 the subject breaks rules, 2 no verdict: the run or its setup failed.';

/**
 * The command `conformance`, to use alone or to add to another with `addCommand`. Its actions never
 * reject; an invalid call rejects with a CommanderError, because of `exitOverride`.
 *
 * @param exitWith takes the exit code: 0 passed, 1 the subject breaks rules, 2 no verdict, because the run
 *   or its setup failed. Default: the process ends with it
 */
export function createConformanceCommand(exitWith: ExitWith = setExitCode): Command {
  const command = new Command('conformance')
    .summary('judge a server or a client of the contract')
    .description('Judges a server or a client by the rules of the contract.')
    .showHelpAfterError('(see --help)')
    .exitOverride();
  addExamples(command, examples, codes);
  addServerCommand(command, exitWith);
  addClientCommand(command, exitWith);
  addListCommand(command, exitWith);
  addExplainCommand(command, exitWith);
  return command;
}

function setExitCode(code: number): void {
  process.exitCode = code;
}
