import type { ControlInput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { addClientOptions, runClientAction, untimed } from '../client-command.js';
import { toScopesText } from '../output/state-text.js';
import { line } from '../output/text.js';
import type { Platform } from '../platform.js';

type Part = ControlInput<'reset'>;

const more = `
With --account-id, --region or both, only the resources there are reset: the clock, the faults, the
journal and all other resources stay.

Examples:
  $ numberkit reset
  $ numberkit reset --region eu-west-1
  $ numberkit reset --account-id 222233334444`;

/** `numberkit reset`: returns to the state after the start. */
export function addResetCommand(program: Command, platform: Platform): void {
  const command = program
    .command('reset')
    .description('Return to the fixtures, the real time, no faults and an empty journal.')
    .option('--account-id <id>', 'only the resources of this account')
    .option('--region <name>', 'only the resources in this region')
    .addHelpText('after', more);
  addClientOptions(command, platform).action(() => {
    const { accountId, region }: Part = command.opts();
    const part = {
      ...(accountId !== undefined && { accountId }),
      ...(region !== undefined && { region }),
    };
    return runClientAction(command, platform, {
      call: (control) => control.reset(part, untimed),
      toText: (state) =>
        state.accounts.length === 0 ? toEmptyText(part) : `Reset: ${toScopesText(state)}.`,
    });
  });
}

function toEmptyText({ accountId, region }: Part): string {
  const account = accountId === undefined ? '' : line` of account ${accountId}`;
  const place = region === undefined ? '' : line` in ${region}`;
  return `Reset: nothing is left${account}${place}.`;
}
