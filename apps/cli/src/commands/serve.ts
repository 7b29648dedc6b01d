import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { settingFlagList } from '../serve-settings.js';
import type { Surroundings } from '../platform.js';

const more = `
Each option beats the environment variable that is named with it. What is given nowhere has the
default that the server's README lists.

Examples:
  $ numberkit serve
  $ numberkit serve --port 0 --database-url sqlite::memory: --fixtures mine.yaml
  $ numberkit serve --host 0.0.0.0 --credentials credentials.yaml --control-key s3cret`;

/** `numberkit serve`: runs a server until it is told to stop. */
export function addServeCommand(
  program: Command,
  surroundings: Surroundings,
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
  command.action(async () => {
    const given = new Map<string, unknown>(Object.entries(command.opts()));
    const options = flags.flatMap(({ setting, name, member }) => {
      const value = given.get(member);
      return typeof value === 'string' ? [{ setting, name, value }] : [];
    });
    // Loaded here: the other commands do without a server and its database.
    const { runServer } = await import('@numberkit/reference-server');
    exit(await runServer({ ...surroundings, options, wrongSettings: exitCodes.usage }));
  });
}
