import type { EventOf } from '@numberkit/contract';
import type { OperationTypes, schemas } from '@numberkit/contract/control';
import type { StreamCall } from '@numberkit/server-stubs';
import type { Logger } from 'pino';
import type { ControlState } from '../control-state.js';
import type { JournalPage } from '../journal.js';
import { EventQueue } from './event-queue.js';
import { throttle } from './throttle.js';

type ControlEvent = EventOf<OperationTypes, 'events'>;

/** The name of an event and its data. */
type Change = {
  readonly [Name in ControlEvent['event']]: Pick<
    Extract<ControlEvent, { readonly event: Name }>,
    'event' | 'data'
  >;
}[ControlEvent['event']];

/** The streams of events that clients of a server read. */
export interface EventFeed {
  /** The id with which a stream continues after a request of the journal. */
  toEventId(number: number): string;
  /** Opens a stream, after an event that its reader has; undefined if there are as many streams as may be. */
  open(
    lastEventId: string | undefined,
    call: StreamCall,
  ): Promise<AsyncIterable<ControlEvent> | undefined>;
}

export interface EventFeedOptions {
  readonly logger: Logger;
  readonly state: Pick<
    ControlState,
    'clock' | 'faults' | 'follow' | 'id' | 'journal' | 'revisions'
  >;
  readonly limits: EventFeedLimits;
  /** The data of the events that show the present state of a part of the server. */
  readonly present: {
    readonly [Name in Present]: () => Extract<Change, { readonly event: Name }>['data'];
  };
}

type Present = 'server' | 'clock' | 'faults';

export interface EventFeedLimits {
  readonly streams: number;
  /** Of the events that wait for one reader, as JSON. */
  readonly characters: number;
}

/** The least time between two events of a kind that changes often, in milliseconds. */
const interval = 250;

export function createEventFeed(options: EventFeedOptions): EventFeed {
  const { logger, state, limits, present } = options;
  const { clock, faults, journal, revisions } = state;
  const streams = new Map<EventQueue<ControlEvent>, StreamCall>();

  const toId = (number: number): string => `${state.id}.${number}`;
  const toPresent = (name: Present): Change => ({ event: name, data: present[name]() }) as Change;
  const toState = (): Change => ({ event: 'state', data: { revision: revisions.known } });

  function send(change: Change): void {
    if (streams.size === 0) return;
    const { length } = JSON.stringify(change.data);
    const event: ControlEvent = { ...change, id: toId(journal.last) };
    for (const [queue, call] of streams) {
      queue.push(event, length);
      if (queue.size <= limits.characters) continue;
      logger.warn({ streams: streams.size }, 'a stream of events was cut: its reader is too slow');
      remove(queue);
      call.cut();
    }
  }

  const sendFaults = throttle(interval, () => send(toPresent('faults')));
  const sendState = throttle(interval, () => send(toState()));
  const sendClock = () => send(toPresent('clock'));
  const sendEntry = (entry: schemas.JournalEntry) => send({ event: 'journal', data: entry });
  const sendCleared = (cleared: number) => send({ event: 'journalCleared', data: { cleared } });

  let unfollow = () => {};

  // Only while somebody reads, so that a request to a server without streams pays nothing for them.
  function listen(): void {
    unfollow = state.follow();
    journal.changes.on('added', sendEntry).on('cleared', sendCleared);
    clock.changes.on('set', sendClock);
    faults.changes.on('changed', sendFaults);
    revisions.changes.on('committed', sendState);
  }

  function stopListening(): void {
    unfollow();
    journal.changes.off('added', sendEntry).off('cleared', sendCleared);
    clock.changes.off('set', sendClock);
    faults.changes.off('changed', sendFaults);
    revisions.changes.off('committed', sendState);
  }

  function add(queue: EventQueue<ControlEvent>, call: StreamCall): void {
    if (streams.size === 0) listen();
    streams.set(queue, call);
    call.signal.addEventListener('abort', () => remove(queue));
    if (call.signal.aborted) remove(queue);
  }

  function remove(queue: EventQueue<ControlEvent>): void {
    queue.end();
    if (streams.delete(queue) && streams.size === 0) stopListening();
  }

  /** The requests of a page after an event, those that are missing as a gap. */
  function toMissed(lastEventId: string, page: JournalPage): Change[] {
    const [, id, number] = /^(.*)\.(\d{1,15})$/.exec(lastEventId) ?? [];
    const isOwn = id === state.id && Number(number) <= page.last;
    const after = isOwn ? Number(number) : 0;
    const entries = page.entries.filter((entry) => entry.number > after);
    const missed = page.last - after - entries.length;
    const gap: Change[] = isOwn
      ? [{ event: 'gap', data: { reason: 'removed', missed } }]
      : [{ event: 'gap', data: { reason: 'restarted' } }];
    return [
      ...(isOwn && missed === 0 ? [] : gap),
      ...entries.map((entry): Change => ({ event: 'journal', data: entry })),
    ];
  }

  /** Puts the beginning of a stream into its queue. */
  function begin(
    queue: EventQueue<ControlEvent>,
    lastEventId: string | undefined,
    page: JournalPage,
  ): void {
    const changes = [
      toPresent('server'),
      toPresent('clock'),
      toPresent('faults'),
      toState(),
      ...(lastEventId === undefined ? [] : toMissed(lastEventId, page)),
    ];
    // A reader that is cut off on the way goes on from there. What is in memory already does not count as waiting.
    let id = lastEventId ?? toId(page.last);
    for (const change of changes) {
      if (change.event === 'journal') id = toId(change.data.number);
      queue.push({ ...change, id }, 0);
    }
  }

  let opening = 0;

  return {
    toEventId: toId,
    open: async (lastEventId, call) => {
      if (streams.size + opening >= limits.streams) return undefined;
      const queue = new EventQueue<ControlEvent>();
      const after = lastEventId === undefined ? Number.MAX_SAFE_INTEGER : 0;
      opening += 1;
      try {
        // No entry comes between the page and the stream.
        await journal.read({ after }, (page) => {
          begin(queue, lastEventId, page);
          add(queue, call);
        });
      } finally {
        opening -= 1;
      }
      return queue;
    },
  };
}
