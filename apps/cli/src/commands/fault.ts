import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toFaultListText } from '../output/fault-text.js';
import { toRemovedText } from '../output/text.js';
import type { Platform } from '../platform.js';
import { addFaultAddCommand } from './fault-add.js';

/** `numberkit fault`: makes operations fail. */
export function addFaultCommand(program: Command, platform: Platform): void {
  const fault = program
    .command('fault')
    .description('Make an operation fail.')
    .addHelpText('after', `\nExample:\n  $ numberkit fault add RequestPhoneNumber --drop`);
  addFaultAddCommand(fault, platform);
  const list = fault
    .command('list')
    .description('Show the faults, with their calls and how often they have happened.')
    .addHelpText('after', '\nExample:\n  $ numberkit fault list');
  addClientOptions(list, platform).action(() =>
    runClientAction(list, platform, {
      call: (control) => control.listFaults(),
      toText: toFaultListText,
    }),
  );
  const clear = fault
    .command('clear')
    .description('Remove one fault, or all of them.')
    .argument('[id]', 'the fault, such as fault-1')
    .addHelpText(
      'after',
      '\nExamples:\n  $ numberkit fault clear\n  $ numberkit fault clear fault-1',
    );
  addClientOptions(clear, platform).action((id: string | undefined) =>
    runClientAction(clear, platform, {
      call: (control) => (id === undefined ? control.clearFaults() : control.clearFault({ id })),
      toText: ({ cleared }) => toRemovedText('Removed', cleared, 'fault'),
    }),
  );
}
