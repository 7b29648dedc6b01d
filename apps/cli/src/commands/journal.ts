import type { Command } from 'commander';
import { toCount } from '../arguments.js';
import { addClientOptions, runClientAction } from '../client-command.js';
import {
  addJournalFilterOptions,
  type GivenJournalFilter,
  toJournalFilter,
} from '../journal-filter.js';
import { toJournalText } from '../output/journal-text.js';
import { toRemovedText } from '../output/text.js';
import type { Platform } from '../platform.js';

interface JournalOptions extends GivenJournalFilter {
  readonly limit?: number;
  readonly clear?: true;
}

const examples = `
Examples:
  $ numberkit journal
  $ numberkit journal --limit 5
  $ numberkit journal --operation UpdatePhoneNumber --status 409
  $ numberkit journal --status 4xx --verdict invalid
  $ numberkit journal --clear`;

/** `numberkit journal`: the last requests. */
export function addJournalCommand(program: Command, platform: Platform): void {
  const command = program
    .command('journal')
    .description('Show the last requests, the oldest first; sensitive members are masked.');
  addJournalFilterOptions(command)
    .option('--limit <count>', 'only this many, the last ones', toCount)
    .option('--clear', 'forget every request so far')
    .addHelpText('after', examples);
  addClientOptions(command, platform).action(async () => {
    const { limit = Number.POSITIVE_INFINITY, clear, ...given }: JournalOptions = command.opts();
    if (clear) {
      await runClientAction(command, platform, {
        call: (control) => control.clearJournal(),
        toText: ({ cleared }) => toRemovedText('Forgot', cleared, 'request'),
      });
      return;
    }
    const filter = await toJournalFilter(given);
    await runClientAction(command, platform, {
      call: (control) => control.listJournal(filter.query),
      select: ({ entries, ...others }) => ({
        ...others,
        entries: entries.filter(filter.matches).slice(-limit),
      }),
      toText: toJournalText,
    });
  });
}
