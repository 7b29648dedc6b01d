import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toOperationName } from '../operation-name.js';
import { toClearedText } from '../output/cleared-text.js';
import { toJournalText } from '../output/journal-text.js';
import { toCount, toNumber } from '../arguments.js';
import type { Surroundings } from '../platform.js';

interface JournalOptions {
  readonly operation?: string;
  readonly status?: number;
  readonly limit?: number;
  readonly clear?: true;
}

const examples = `
Examples:
  $ numberkit journal
  $ numberkit journal --limit 5
  $ numberkit journal --operation UpdatePhoneNumber --status 409
  $ numberkit journal --clear`;

/** `numberkit journal`: the last requests. */
export function addJournalCommand(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('journal')
    .description('Show the last requests, the oldest first; sensitive members are masked.')
    .option('--operation <name>', 'only the requests for this operation')
    .option('--status <status>', 'only the requests that were answered with this status', toNumber)
    .option('--limit <count>', 'only the last ones, this many', toCount)
    .option('--clear', 'forget every request so far')
    .addHelpText('after', examples);
  addClientOptions(command, surroundings).action(() => {
    const {
      operation,
      status,
      limit = Number.POSITIVE_INFINITY,
      clear,
    }: JournalOptions = command.opts();
    if (clear) {
      return runClientAction(command, surroundings, {
        ask: (control) => control.clearJournal(),
        toText: ({ cleared }) => toClearedText('Forgot', cleared, 'request'),
      });
    }
    const filter = {
      ...(operation !== undefined && { operation: toOperationName(operation) }),
      ...(status !== undefined && { status }),
    };
    return runClientAction(command, surroundings, {
      ask: (control) => control.listJournal(filter),
      select: ({ entries }) => ({ entries: entries.slice(-limit) }),
      toText: toJournalText,
    });
  });
}
