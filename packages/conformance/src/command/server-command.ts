import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Control } from '../control/control.js';
import { createControl } from '../control/create-control.js';
import { type Protocol, protocols } from '../scenario/protocol.js';
import { judgeServer, type ServerOptions } from '../servers/judge-server.js';
import { addExamples, type Example } from './add-examples.js';
import { guarded } from './guard.js';
import { readFixtures } from './read-fixtures.js';
import { addReportOptions, type ReportOptions } from './report-options.js';
import { runJudge } from './run.js';
import { addRunOptions, type GivenRunOptions, readRunOptions } from './run-options.js';

interface Given extends GivenRunOptions, ReportOptions {
  readonly baseUrl: string;
  readonly protocol: Protocol;
  readonly fixtures?: string;
  /** `true` where it is steered at the address at which it is judged. */
  readonly control?: string | true;
  readonly controlKey?: string;
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
}

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
];

const codes = '0 passed, 1 the server breaks rules, 2 the run or its setting is at fault.';

/** Adds the command that judges a server. */
export function addServerCommand(parent: Command): void {
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
    .addOption(
      new Option('--control-key <key>', 'the key to steer it with').env('NUMBERKIT_CONTROL_KEY'),
    )
    .addOption(new Option('--region <name>', 'the region to sign for').env('AWS_REGION'))
    .addOption(new Option('--access-key-id <id>', 'as whom to sign').env('AWS_ACCESS_KEY_ID'))
    .addOption(
      new Option('--secret-access-key <key>', 'better given by the environment').env(
        'AWS_SECRET_ACCESS_KEY',
      ),
    )
    .addOption(
      new Option('--session-token <token>', 'better given by the environment').env(
        'AWS_SESSION_TOKEN',
      ),
    );
  addExamples(command, examples, codes);
  addReportOptions(addRunOptions(command)).action(
    guarded(async (given: Given) => {
      const options = await toServerOptions(given);
      await runJudge((onResult) => judgeServer({ ...options, onResult }), given);
    }),
  );
}

async function toServerOptions(given: Given): Promise<ServerOptions> {
  const { baseUrl, protocol, fixtures, region, accessKeyId, secretAccessKey, sessionToken } = given;
  return {
    ...(await readRunOptions(given)),
    baseUrl,
    protocol,
    ...(fixtures !== undefined && { fixtures: await readFixtures(fixtures) }),
    ...(given.control !== undefined && { control: toControl(given, given.control) }),
    aws: {
      ...(region !== undefined && { region }),
      ...(accessKeyId !== undefined &&
        secretAccessKey !== undefined && {
          credentials: {
            accessKeyId,
            secretAccessKey,
            ...(sessionToken !== undefined && { sessionToken }),
          },
        }),
    },
  };
}

function toControl({ baseUrl, controlKey: key }: Given, control: string | true): Control {
  const address = control === true ? baseUrl : control;
  return createControl({ baseUrl: address, ...(key !== undefined && { key }) });
}

function toUrl(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new InvalidArgumentError('It is no address of http or https.');
}
