import { stderr } from 'node:process';
import { type Command, Option } from 'commander';
import { toPrintable } from '../report/escape.js';
import { judgeServer } from '../servers/judge-server.js';
import { protocols } from '../wire/protocol.js';
import { addExamples, type Example } from './add-examples.js';
import { addConnectionOptions } from './connection-options.js';
import { type ExitWith, guarded } from './guard.js';
import { addIdentityOptions } from './identity-options.js';
import { addReportOptions, type ReportOptions } from './report-options.js';
import { runJudge } from './run.js';
import { addRunOptions } from './run-options.js';
import { type GivenServerOptions, readServerOptions, toUrl, toWhole } from './server-options.js';

const examples: readonly Example[] = [
  { purpose: 'a fresh server on this machine', call: '--base-url http://127.0.0.1:4010' },
  {
    purpose: 'an AWS emulator, in the form of an unmodified AWS client',
    call: '--base-url http://127.0.0.1:4566 --protocol aws',
  },
  {
    purpose: 'one operation, with a report as a page',
    call: '--base-url http://127.0.0.1:4010 --only requestPhoneNumber --html report.html',
  },
  {
    purpose: 'all cases, for a server with a control interface, and 500 random requests',
    call: '--base-url http://127.0.0.1:4010 --control --explore 500',
  },
];

const codes = '0 passed, 1 the server breaks rules, 2 no verdict: the run or its setup failed.';

/** Adds the command that judges a server. */
export function addServerCommand(parent: Command, exitWith: ExitWith): void {
  const command = parent
    .command('server')
    .summary('judge a server by its address')
    .description('Sends requests to a server and judges every response.')
    .requiredOption('--base-url <url>', 'the address of the server; a path in it is kept', toUrl)
    .addOption(
      new Option('--protocol <name>', 'its protocol').choices(protocols).default('contract'),
    )
    .option('--fixtures <file>', 'JSON of what the server holds (default: the standard fixtures)')
    .option(
      '--control [url]',
      'control the server, at this or the same address: adds the cases that need it',
    )
    .option('--complete', 'block cases that need more options instead of leaving them out')
    .addOption(
      new Option('--control-key <key>', 'the key of the control interface').env(
        'NUMBERKIT_CONTROL_KEY',
      ),
    )
    .option('--explore <count>', 'adds random requests for each operation', toWhole)
    .option(
      '--seed <number>',
      'the seed of random requests to repeat; reports contain it',
      toWhole,
    );
  addConnectionOptions(command);
  addRunOptions(command);
  addReportOptions(command);
  addIdentityOptions(command);
  addExamples(command, examples, codes);
  command.action(
    guarded(exitWith, async (given: GivenServerOptions & ReportOptions) => {
      const options = await readServerOptions(given);
      const { explore } = options;
      if (explore) stderr.write(`exploring with --seed ${explore.seed}\n`);
      const onWait = (reason: string) => {
        const seconds = (options.wait ?? 0) / 1000;
        stderr.write(`${toPrintable(reason)}; waiting for up to ${seconds} s (--wait)\n`);
      };
      return await runJudge((onResult) => judgeServer({ ...options, onResult, onWait }), given);
    }),
  );
}
