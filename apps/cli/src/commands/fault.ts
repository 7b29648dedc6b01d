import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toClearedText } from '../output/cleared-text.js';
import { toFaultListText } from '../output/fault-text.js';
import type { Surroundings } from '../platform.js';
import { addFaultAddCommand } from './fault-add.js';

/** `numberkit fault`: makes operations fail. */
export function addFaultCommand(program: Command, surroundings: Surroundings): void {
  const fault = program.command('fault').description('Make an operation fail.');
  addFaultAddCommand(fault, surroundings);
  const list = fault
    .command('list')
    .description('Show the faults, to which calls they happen, and how often they have.');
  addClientOptions(list, surroundings).action(() =>
    runClientAction(list, surroundings, {
      ask: (control) => control.listFaults(),
      toText: toFaultListText,
    }),
  );
  const clear = fault
    .command('clear')
    .description('Remove one fault, or all of them.')
    .argument('[id]', 'the fault, such as fault-1');
  addClientOptions(clear, surroundings).action((id: string | undefined) =>
    runClientAction(clear, surroundings, {
      ask: (control) => (id === undefined ? control.clearFaults() : control.clearFault({ id })),
      toText: ({ cleared }) => toClearedText('Removed', cleared, 'fault'),
    }),
  );
}
