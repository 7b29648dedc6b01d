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
  { what: 'a fresh server on this machine', call: '--base-url http://127.0.0.1:4010' },
  {
    what: 'an AWS emulator, as an unmodified AWS client speaks to it',
    call: '--base-url http://127.0.0.1:4566 --protocol aws',
  },
  {
    what: 'one operation, with a page to look at',
    call: '--base-url http://127.0.0.1:4010 --only requestPhoneNumber --html report.html',
  },
  {
    what: 'all that can be asked of a server that can be steered, and 500 requests by chance',
    call: '--base-url http://127.0.0.1:4010 --control --explore 500',
  },
];

const codes = '0 passed, 1 the server breaks rules, 2 the run or its setting is at fault.';

/** Adds the command that judges a server. */
export function addServerCommand(parent: Command, exitWith: ExitWith): void {
  const command = parent
    .command('server')
    .summary('judge a server by its address')
    .description('Sends requests to a server and judges every answer.')
    .requiredOption('--base-url <url>', 'where the server is; a path in it is kept', toUrl)
    .addOption(
      new Option('--protocol <name>', 'how it is spoken to').choices(protocols).default('contract'),
    )
    .option('--fixtures <file>', 'JSON of what the server holds (default: the standard fixtures)')
    .option('--control [url]', 'steer it, here or at its own address, and play what needs that')
    .option('--complete', 'block cases that need more than is given, in place of leaving them out')
    .addOption(
      new Option('--control-key <key>', 'the key to steer it with').env('NUMBERKIT_CONTROL_KEY'),
    )
    .option('--explore <count>', 'requests by chance for each operation, as well', toWhole)
    .option('--seed <number>', 'the chance to repeat; reports name it', toWhole);
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
