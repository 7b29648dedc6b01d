import type { NumberkitControl } from '@numberkit/sdk/control';
import type { JournalFilter } from './journal-filter.js';
import type { JournalEntry } from './output/journal-text.js';

export interface FollowOptions {
  /** Ends the stream with an `AbortedError`. */
  readonly signal: AbortSignal;
  /** What the server can select the requests so far by. */
  readonly query: JournalFilter['query'];
  /** Chooses among the requests so far; all of them unless given. */
  readonly past?: (entries: readonly JournalEntry[]) => readonly JournalEntry[];
  /** Called with a sentence where requests may be missing from the stream. */
  readonly notify?: (sentence: string) => void;
}

/**
 * Yields the requests of the journal so far, and then each as it comes. A stream that breaks continues where it was,
 * with what a restarted server has.
 */
export async function* followJournal(
  control: NumberkitControl,
  { signal, query, past = (entries) => entries, notify = () => {} }: FollowOptions,
): AsyncGenerator<JournalEntry> {
  const { entries, lastEventId } = await control.listJournal(query, { signal });
  yield* past(entries);
  let isConnected = true;
  const events = control.events(
    { lastEventId },
    {
      signal,
      onConnect: () => {
        isConnected = true;
      },
      onDisconnect: () => {
        if (isConnected)
          notify('The server has stopped, or the connection to it. Waiting for it …');
        isConnected = false;
      },
    },
  );
  for await (const { event, data } of events) {
    if (event === 'journal') yield data;
    if (event === 'gap') notify(toGapText(data));
  }
}

function toGapText({ reason, missed }: { readonly reason: string; readonly missed?: number }) {
  if (reason === 'restarted') return 'The server was started again; its journal begins anew.';
  return missed === undefined
    ? 'Requests are missing here: the journal no longer has them.'
    : `${missed} requests are missing here: the journal no longer has them.`;
}
