import { toPrintableJson } from '@numberkit/contract';
import { type Command, Option } from 'commander';
import { toCount } from '../arguments.js';
import { addClientOptions, callServer, readForeign, runClientAction } from '../client-command.js';
import {
  addJournalFilterOptions,
  type GivenJournalFilter,
  type JournalFilter,
  toJournalFilter,
} from '../journal-filter.js';
import { createJournalWriter, type JournalEntry, toJournalText } from '../output/journal-text.js';
import { createPaint, toRemovedText } from '../output/text.js';
import type { Platform } from '../platform.js';

interface JournalOptions extends GivenJournalFilter {
  readonly limit?: number;
  readonly follow?: true;
  readonly clear?: true;
  readonly json?: true;
}

const more = `
With --follow it first shows the last 10 requests, or --limit, and then each as it comes, until Ctrl-C: one a
line, with --json as a line of JSON. It waits for a server that stops, and goes on when that is there again.

Examples:
  $ numberkit journal
  $ numberkit journal --follow
  $ numberkit journal --follow --status 4xx --json
  $ numberkit journal --operation updatePhoneNumber --status 409 --limit 5
  $ numberkit journal --clear`;

/** `numberkit journal`: the last requests. */
export function addJournalCommand(program: Command, platform: Platform): void {
  const command = program
    .command('journal')
    .description('Show the last requests, the oldest first; sensitive members are masked.')
    .option('-f, --follow', 'go on with each request as it comes, until Ctrl-C');
  addJournalFilterOptions(command)
    .option('--limit <count>', 'only this many, the last ones', toCount)
    .addOption(new Option('--clear', 'forget every request so far').conflicts('follow'))
    .addHelpText('after', more);
  addClientOptions(command, platform).action(async () => {
    const { limit, follow, clear, json, ...given }: JournalOptions = command.opts();
    if (clear) {
      await runClientAction(command, platform, {
        call: (control) => control.clearJournal(),
        toText: ({ cleared }) => toRemovedText('Forgot', cleared, 'request'),
      });
      return;
    }
    const filter = await toJournalFilter(given);
    const select = (entries: readonly JournalEntry[], count: number) =>
      entries.filter(filter.matches).slice(-count);
    if (follow) {
      const past = (entries: readonly JournalEntry[]) => select(entries, limit ?? 10);
      await printJournal(command, platform, { filter, past, json: json ?? false });
      return;
    }
    await runClientAction(command, platform, {
      call: (control) => control.listJournal(filter.query),
      select: ({ entries, ...others }) => ({
        ...others,
        entries: select(entries, limit ?? Number.POSITIVE_INFINITY),
      }),
      toText: toJournalText,
    });
  });
}

interface PrintOptions {
  readonly filter: JournalFilter;
  readonly past: (entries: readonly JournalEntry[]) => readonly JournalEntry[];
  readonly json: boolean;
}

/** Prints the journal as it grows, until Ctrl-C. */
async function printJournal(
  command: Command,
  platform: Platform,
  { filter, past, json }: PrintOptions,
): Promise<void> {
  const { print, printError: notify, createInterrupt, colours } = platform;
  const toLine = json
    ? (entry: JournalEntry) => toPrintableJson(JSON.stringify(entry))
    : createJournalWriter(createPaint(colours));
  const signal = createInterrupt();
  await callServer(command, platform, async (control) => {
    const { followJournal } = await import('../follow-journal.js');
    const { query } = filter;
    try {
      for await (const entry of followJournal(control, { signal, query, past, notify })) {
        readForeign(() => filter.matches(entry) && print(toLine(entry)));
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });
}
