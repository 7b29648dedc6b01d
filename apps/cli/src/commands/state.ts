import type { ControlInput } from '@numberkit/sdk/control';
import { type Command, Option } from 'commander';
import { addClientOptions, runClientAction, untimed } from '../client-command.js';
import { toJsonText } from '../output/json-text.js';
import { toStateText } from '../output/state-text.js';
import type { Surroundings } from '../platform.js';

interface StateOptions extends Pick<ControlInput<'getState'>, 'accountId' | 'region' | 'kind'> {
  readonly fixtures?: true;
}

const examples = `
Examples:
  $ numberkit state --kind phoneNumbers --region eu-west-1
  $ numberkit state --json > state.json
  $ numberkit state --fixtures > mine.json             numberkit fixtures load mine.json takes it`;

/** `numberkit state`: what the server holds. */
export function addStateCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('state')
    .description("Show what the server holds, as it is at its clock's time.")
    .option('--account-id <id>', 'only the resources of this account')
    .option('--region <name>', 'only the resources in this region')
    .option('--kind <list>', 'only the resources of one kind, such as phoneNumbers')
    .addOption(
      new Option(
        '--fixtures',
        'write one account and region as fixtures, the one of callers who say none of theirs',
      ).conflicts('kind'),
    )
    .addHelpText('after', examples);
  addClientOptions(command, surroundings).action(() => {
    const { accountId, region, kind, fixtures }: StateOptions = command.opts();
    const scope = {
      ...(accountId !== undefined && { accountId }),
      ...(region !== undefined && { region }),
    };
    if (fixtures) {
      return runClientAction(command, surroundings, {
        ask: (control) => control.getFixtures(scope, untimed),
        toText: toJsonText,
      });
    }
    const part = { ...scope, ...(kind !== undefined && { kind }) };
    return runClientAction(command, surroundings, {
      ask: (control) => control.getState(part, untimed),
      toText: toStateText,
    });
  });
}
