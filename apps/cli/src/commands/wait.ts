import type { Command } from 'commander';
import { toCount, toMilliseconds } from '../arguments.js';
import { addClientOptions, readAddress, readForeign } from '../client-command.js';
import { UsageError } from '../errors.js';
import {
  addJournalFilterOptions,
  type GivenJournalFilter,
  toJournalFilter,
} from '../journal-filter.js';
import { createJournalWriter } from '../output/journal-text.js';
import { createPaint, toJsonText } from '../output/text.js';
import type { Platform } from '../platform.js';
import { waitForRequest } from '../wait-for-request.js';
import { waitUntilReady } from '../wait-until-ready.js';

interface WaitOptions extends GivenJournalFilter {
  readonly ready?: true;
  readonly count: number;
  readonly timeout: number;
  readonly json?: true;
}

const more = `
It waits for a request that the journal has, or gets, and prints it; for a server too that is still starting.
The exit code is 1 if none came in time.

Examples:
  $ numberkit wait --ready
  $ numberkit wait --operation requestPhoneNumber --status 200 --timeout 10s
  $ numberkit wait --operation requestPhoneNumber --status 4xx --count 3`;

/** `numberkit wait`: waits for a server, or for a request. */
export function addWaitCommand(program: Command, platform: Platform): void {
  const command = program
    .command('wait')
    .description('Wait until the server is ready, or until it has handled a request.')
    .option('--ready', 'wait until the server can do its work');
  addJournalFilterOptions(command)
    .option('--count <count>', 'wait for this many requests', toCount, 1)
    .option('--timeout <duration>', 'how long, such as 10s or PT1M', toMilliseconds, 30_000)
    .addHelpText('after', more);
  addClientOptions(command, platform).action(async () => {
    const { ready, count, timeout, json, ...given }: WaitOptions = command.opts();
    const filter = await toJournalFilter(given);
    if ((ready ?? false) === (filter.words !== '')) {
      throw new UsageError('Give either --ready, or what the request is, such as --operation.');
    }
    if (ready) {
      const { url } = readAddress(command, platform);
      await waitUntilReady(url, timeout, platform.createDeadline(timeout));
      platform.print(json ? toJsonText({ url, ready }) : `Ready: ${url}`);
      return;
    }
    const entry = await waitForRequest(command, platform, { filter, count, timeout });
    const toLine = createJournalWriter(createPaint(platform.colours));
    platform.print(readForeign(() => (json ? toJsonText(entry) : toLine(entry))));
  });
}
