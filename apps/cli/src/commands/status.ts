import type { Command } from 'commander';
import { addClientOptions, readAddress, runClientAction } from '../client-command.js';
import { toStatusText } from '../output/status-text.js';
import type { Platform } from '../platform.js';

const examples = `
Examples:
  $ numberkit status
  $ numberkit status --json`;

/** `numberkit status`: the facts of a running server. */
export function addStatusCommand(program: Command, platform: Platform): void {
  const command = program
    .command('status')
    .description('Show what the server is: its version, settings, clock, faults and resources.')
    .addHelpText('after', examples);
  addClientOptions(command, platform).action(() => {
    const { url } = readAddress(command, platform);
    return runClientAction(command, platform, {
      call: async (control) => {
        const [server, clock, { faults }, state] = await Promise.all([
          control.getServer(),
          control.getClock(),
          control.listFaults(),
          control.summarizeState(),
        ]);
        return { url, server, clock, faults: faults.length, state };
      },
      toText: toStatusText,
    });
  });
}
