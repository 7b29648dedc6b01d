import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { callServer } from './client-command.js';
import { CommandError, NoServerError } from './errors.js';
import type { JournalFilter } from './journal-filter.js';
import type { JournalEntry } from './output/journal-text.js';
import type { Platform } from './platform.js';
import { pollMs, toSecondsText } from './wait-until-ready.js';

export interface WaitForRequestOptions {
  readonly filter: JournalFilter;
  /** The number of requests to wait for. */
  readonly count: number;
  /** In milliseconds. */
  readonly timeout: number;
}

/**
 * Waits until the journal has a number of requests, and returns the last of them.
 *
 * @throws {CommandError} They did not come in time.
 * @throws {NoServerError} No server came in time.
 */
export async function waitForRequest(
  command: Command,
  platform: Platform,
  { filter, count, timeout }: WaitForRequestOptions,
): Promise<JournalEntry> {
  const signal = platform.createDeadline(timeout);
  const { operation } = filter.query;
  const query = operation === undefined ? {} : { operation };
  const seen: { matching: JournalEntry[]; other?: JournalEntry } = { matching: [] };
  let noServer: NoServerError | undefined;
  const past = (entries: readonly JournalEntry[]) => {
    noServer = undefined;
    return entries;
  };
  for (;;) {
    try {
      return await callServer(command, platform, async (control) => {
        const { followJournal } = await import('./follow-journal.js');
        for await (const entry of followJournal(control, { signal, query, past })) {
          if (filter.matches(entry)) seen.matching.push(entry);
          else if (entry.operation === operation) seen.other = entry;
          if (seen.matching.length === count) return entry;
        }
        throw new CommandError('The stream of events ended.');
      });
    } catch (error) {
      if (error instanceof NoServerError) noServer = error;
      if (signal.aborted) throw noServer ?? toTimeoutError({ filter, count, timeout, ...seen });
      if (noServer === undefined) throw error;
      await sleep(pollMs);
    }
  }
}

type Waited = WaitForRequestOptions & {
  readonly matching: readonly JournalEntry[];
  readonly other?: JournalEntry;
};

/** The last other request for the operation often says why the one waited for did not come. */
function toTimeoutError({ filter, count, timeout, matching, other }: Waited): Error {
  const requests =
    count === 1
      ? `No request ${filter.words}`
      : `Only ${matching.length} of ${count} requests ${filter.words}`;
  const came = `${requests} came within ${toSecondsText(timeout)}.`;
  if (other === undefined) return new CommandError(came);
  const reason = other.reason ?? other.exception;
  const result = `${other.status ?? 'no response'}${reason === undefined ? '' : ` (${reason})`}`;
  return new CommandError(
    `${came} The last other one for ${other.operation} ended with ${result}.`,
  );
}
