import { type Command, Option } from 'commander';
import { exitCodes } from '../errors.js';
import type { Platform } from '../platform.js';
import { settingFlagList } from '../serve-settings.js';
import { openPage, toPageAddress } from './open.js';

const more = `
An option overrides the environment variable named with it. The defaults are in the server's README.

Examples:
  $ numberkit serve
  $ numberkit serve --open
  $ numberkit serve --port 0 --database-url sqlite::memory: --fixtures mine.yaml
  $ numberkit serve --host 0.0.0.0 --credentials credentials.yaml --control-key s3cret`;

/** `numberkit serve`: runs a server until a signal stops it. */
export function addServeCommand(
  program: Command,
  platform: Platform,
  exit: (code: number) => void,
): void {
  const command = program
    .command('serve')
    .description('Start a server and keep it running until Ctrl-C.')
    .addHelpText('after', more);
  const flags = settingFlagList.map(({ setting, flag, description }) => {
    const option = new Option(flag, `${description} (${setting})`);
    command.addOption(option);
    return { setting, name: option.long ?? flag, member: option.attributeName() };
  });
  command.option('--open', 'open the console in the browser once the server listens');
  command.action(async () => {
    const given = new Map<string, unknown>(Object.entries(command.opts()));
    const options = flags.flatMap(({ setting, name, member }) => {
      const value = given.get(member);
      return typeof value === 'string' ? [{ setting, name, value }] : [];
    });
    // Imported here, since the other commands do not need the server's package.
    const { runServer } = await import('@numberkit/reference-server');
    const { open }: { open?: true } = command.opts();
    const key = options.find(({ setting }) => setting === 'NUMBERKIT_CONTROL_KEY')?.value;
    exit(
      await runServer({
        ...platform,
        options,
        wrongSettings: exitCodes.usage,
        ...(open && {
          onListening: (url) =>
            openPage(
              platform,
              toPageAddress(url),
              key ?? platform.environment['NUMBERKIT_CONTROL_KEY'],
            ),
        }),
      }),
    );
  });
}
