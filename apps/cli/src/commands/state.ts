import type { ControlInput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toStateText } from '../output/state-text.js';
import type { Surroundings } from '../surroundings.js';

type StateOptions = Pick<ControlInput<'getState'>, 'accountId' | 'region' | 'kind'>;

const examples = `
Examples:
  $ numberkit state --kind phoneNumbers --region eu-west-1
  $ numberkit state --json > state.json`;

/** `numberkit state`: what the server holds. */
export function addStateCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('state')
    .description("Show what the server holds, as it is at its clock's time.")
    .option('--account-id <id>', 'only the resources of this account')
    .option('--region <name>', 'only the resources in this region')
    .option('--kind <list>', 'only the resources of one kind, such as phoneNumbers')
    .addHelpText('after', examples);
  addClientOptions(command, surroundings).action(() => {
    const { accountId, region, kind }: StateOptions = command.opts();
    const part = {
      ...(accountId !== undefined && { accountId }),
      ...(region !== undefined && { region }),
      ...(kind !== undefined && { kind }),
    };
    return runClientAction(command, surroundings, {
      ask: (control) => control.getState(part),
      toText: toStateText,
    });
  });
}
