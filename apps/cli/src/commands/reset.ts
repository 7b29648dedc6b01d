import type { ControlInput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { addClientOptions, runClientAction, untimed } from '../client-command.js';
import { line } from '../output/text.js';
import { toHomeText } from '../output/state-text.js';
import type { Surroundings } from '../platform.js';

type Part = ControlInput<'reset'>;

const more = `
With an account, a region or both only the resources there go back to the beginning: the clock, the
faults and the journal stay, and so do the resources of others.

Examples:
  $ numberkit reset
  $ numberkit reset --region eu-west-1
  $ numberkit reset --account-id 222233334444`;

/** `numberkit reset`: back to the beginning. */
export function addResetCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('reset')
    .description('Go back to the fixtures, the real time, no faults and an empty journal.')
    .option('--account-id <id>', 'only the resources of this account')
    .option('--region <name>', 'only the resources in this region')
    .addHelpText('after', more);
  addClientOptions(command, surroundings).action(() => {
    const { accountId, region }: Part = command.opts();
    const part = {
      ...(accountId !== undefined && { accountId }),
      ...(region !== undefined && { region }),
    };
    return runClientAction(command, surroundings, {
      ask: (control) => control.reset(part, untimed),
      toText: (state) =>
        state.accounts.length === 0 ? toEmptyText(part) : `Reset: ${toHomeText(state)}.`,
    });
  });
}

function toEmptyText({ accountId, region }: Part): string {
  const account = accountId === undefined ? '' : line` of account ${accountId}`;
  const place = region === undefined ? '' : line` in ${region}`;
  return `Reset: nothing is left${account}${place}.`;
}
