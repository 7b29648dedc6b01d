import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toStateText } from '../output/state-text.js';
import type { Surroundings } from '../surroundings.js';

/** `numberkit state`: what the server holds. */
export function addStateCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('state')
    .description("Show what the server holds, as it is at its clock's time.")
    .addHelpText('after', '\nExample:\n  $ numberkit state --json > state.json');
  addClientOptions(command, surroundings).action(() =>
    runClientAction(command, surroundings, {
      ask: (control) => control.getState(),
      toText: toStateText,
    }),
  );
}
