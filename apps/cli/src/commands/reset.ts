import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toHomeText } from '../output/state-text.js';
import type { Surroundings } from '../surroundings.js';

/** `numberkit reset`: back to the beginning. */
export function addResetCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('reset')
    .description('Go back to the fixtures, the real time, no faults and an empty journal.');
  addClientOptions(command, surroundings).action(() =>
    runClientAction(command, surroundings, {
      ask: (control) => control.reset(),
      toText: (state) => `Reset: ${toHomeText(state)}.`,
    }),
  );
}
