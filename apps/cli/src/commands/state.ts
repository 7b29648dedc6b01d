import type { ControlInput } from '@numberkit/sdk/control';
import { type Command, Option } from 'commander';
import { addClientOptions, runClientAction, untimed } from '../client-command.js';
import { toStateText } from '../output/state-text.js';
import { toJsonText } from '../output/text.js';
import type { Platform } from '../platform.js';

interface StateOptions extends Pick<ControlInput<'getState'>, 'accountId' | 'region' | 'kind'> {
  readonly fixtures?: true;
}

const examples = `
Examples:
  $ numberkit state --kind phoneNumbers --region eu-west-1
  $ numberkit state --json > state.json
  $ numberkit state --fixtures > mine.json             numberkit fixtures load mine.json takes it`;

/** `numberkit state`: shows the server's state. */
export function addStateCommand(program: Command, platform: Platform): void {
  const command = program
    .command('state')
    .description("Show the state, as it is at the time of the server's clock.")
    .option('--account-id <id>', 'only the resources of this account')
    .option('--region <name>', 'only the resources in this region')
    .option('--kind <list>', 'only the resources of one kind, such as phoneNumbers')
    .addOption(
      new Option(
        '--fixtures',
        'write one account and region as fixtures; without options, the default one',
      ).conflicts('kind'),
    )
    .addHelpText('after', examples);
  addClientOptions(command, platform).action(() => {
    const { accountId, region, kind, fixtures }: StateOptions = command.opts();
    const scope = {
      ...(accountId !== undefined && { accountId }),
      ...(region !== undefined && { region }),
    };
    if (fixtures) {
      return runClientAction(command, platform, {
        call: (control) => control.getFixtures(scope, untimed),
        toText: toJsonText,
      });
    }
    const part = { ...scope, ...(kind !== undefined && { kind }) };
    return runClientAction(command, platform, {
      call: (control) => control.getState(part, untimed),
      toText: toStateText,
    });
  });
}
