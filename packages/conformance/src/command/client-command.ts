import { type Command, Option } from 'commander';
import type { AnyDriver } from '../clients/driver.js';
import { judgeClient } from '../clients/judge-client.js';
import { createProcessDriver } from '../clients/process-driver.js';
import { type Protocol, protocols } from '../wire/protocol.js';
import { addExamples, type Example } from './add-examples.js';
import { type ExitWith, guarded, SetupError } from './guard.js';
import { loadDriver } from './load-driver.js';
import { addReportOptions, type ReportOptions } from './report-options.js';
import { runJudge } from './run.js';
import { addRunOptions, type GivenRunOptions, readRunOptions } from './run-options.js';

interface Given extends GivenRunOptions, ReportOptions {
  readonly driver?: string;
  readonly readsItems?: boolean;
  readonly protocol: Protocol;
}

const examples: readonly Example[] = [
  {
    purpose: 'a driver of your own: an ES module whose default export is a ClientDriver',
    call: '--driver ./driver.js',
  },
  {
    purpose:
      'a client in any language: a program that reads calls and writes outcomes, a line each',
    call: '--html report.html -- python3 driver.py',
  },
];

const codes = '0 passed, 1 the client breaks rules, 2 no verdict: the run or its setup failed.';

/** Adds the command that judges a client. */
export function addClientCommand(parent: Command, exitWith: ExitWith): void {
  const command = parent
    .command('client')
    .summary('judge a client by a driver')
    .description('Plays the server for a client, and judges its requests and its results.')
    .argument('[program...]', 'after --: a program that drives the client, with its arguments')
    .option('--driver <module>', 'the ES module that drives the client')
    .option('--reads-items', 'the program after -- reads all items of a list too')
    .addOption(
      new Option('--protocol <name>', 'its protocol').choices(protocols).default('contract'),
    );
  addRunOptions(command);
  addReportOptions(command);
  addExamples(command, examples, codes);
  command.action(
    guarded(exitWith, async (program: readonly string[], given: Given) => {
      const driver = await toDriver(given, program);
      const options = { ...(await readRunOptions(given)), protocol: given.protocol };
      return await runJudge((onResult) => judgeClient(driver, { ...options, onResult }), given);
    }),
  );
}

async function toDriver(
  { driver, readsItems = false }: Given,
  [command, ...args]: readonly string[],
): Promise<AnyDriver> {
  if ((driver === undefined) === (command === undefined)) {
    throw new SetupError('Name either a --driver or a program after --');
  }
  if (driver === undefined)
    return createProcessDriver({ command: command ?? '', args, readsItems });
  if (!readsItems) return loadDriver(driver);
  throw new SetupError('--reads-items is about a program after --; a driver has readsItems itself');
}
