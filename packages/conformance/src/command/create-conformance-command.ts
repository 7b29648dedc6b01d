import process from 'node:process';
import { Command } from 'commander';
import { addExamples, type Example } from './add-examples.js';
import { addClientCommand } from './client-command.js';
import { exitForSetup } from './exit-codes.js';
import { addExplainCommand } from './explain-command.js';
import { addListCommand } from './list-command.js';
import { addServerCommand } from './server-command.js';

const examples: readonly Example[] = [
  { call: 'server --base-url http://127.0.0.1:4010 --html report.html' },
  { call: 'client --driver ./driver.js' },
  { call: 'list --only updatePhoneNumber' },
  { call: 'explain requestPhoneNumber/unknown-pool' },
];

const codes = '0 passed, 1 the subject breaks rules, 2 the run or its setting is at fault.';

/** The command `conformance`, to stand alone or to be added to another with `addCommand`. */
export function createConformanceCommand(): Command {
  const command = new Command('conformance')
    .summary('judge a server or a client of the contract')
    .description(
      'Judges a server or a client by what must be true of anyone who speaks the contract.',
    )
    .showHelpAfterError('(--help says more)')
    // A call that makes no sense is a fault of the setting; 1 is kept for subjects.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitForSetup));
  addExamples(command, examples, codes);
  addServerCommand(command);
  addClientCommand(command);
  addListCommand(command);
  addExplainCommand(command);
  return command;
}
