import type { Command } from 'commander';
import { judgeClient } from '../clients/judge-client.js';
import { addExamples, type Example } from './add-examples.js';
import { guarded } from './guard.js';
import { loadDriver } from './load-driver.js';
import { addReportOptions, type ReportOptions } from './report-options.js';
import { runJudge } from './run.js';
import { addRunOptions, type GivenRunOptions, readRunOptions } from './run-options.js';

interface Given extends GivenRunOptions, ReportOptions {
  readonly driver: string;
}

const examples: readonly Example[] = [
  {
    what: 'a driver of your own: an ES module whose default export is a ClientDriver',
    call: '--driver ./driver.js',
  },
  {
    what: 'one operation, as JUnit XML',
    call: '--driver ./driver.js --only updatePhoneNumber --junit report.xml',
  },
];

const codes = '0 passed, 1 the client breaks rules, 2 the run or its setting is at fault.';

/** Adds the command that judges a client. */
export function addClientCommand(parent: Command): void {
  const command = parent
    .command('client')
    .summary('judge a client by a driver')
    .description(
      'Plays the server for a client, and judges what it sends and what it makes of the answers.',
    )
    .requiredOption('--driver <module>', 'the ES module that drives the client');
  addExamples(command, examples, codes);
  addReportOptions(addRunOptions(command)).action(
    guarded(async (given: Given) => {
      const driver = await loadDriver(given.driver);
      const options = await readRunOptions(given);
      await runJudge((onResult) => judgeClient(driver, { ...options, onResult }), given);
    }),
  );
}
