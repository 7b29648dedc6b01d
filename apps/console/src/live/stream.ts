import type { EventOf } from '@numberkit/contract';
import type { OperationTypes } from '@numberkit/contract/control';
import type { Control } from './client.ts';

/** An event of the server. */
export type ServerEvent = EventOf<OperationTypes, 'events'>;

/**
 * Opens the server's stream of events, which continues after the last one that the page has. It ends with its
 * connection: the page decides when to try again, and shows that it waits.
 */
export async function* openEvents(
  control: Control,
  lastEventId: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent> {
  const ended = new AbortController();
  const events = control.events(lastEventId === undefined ? {} : { lastEventId }, {
    signal: AbortSignal.any([signal, ended.signal]),
    onDisconnect: () => ended.abort(),
  });
  try {
    yield* events;
  } catch (error) {
    if (!ended.signal.aborted) throw error;
  }
}
