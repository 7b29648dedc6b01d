import { type EventFacts, type OperationFacts, toWireEvent } from '@numberkit/contract';
import type { StreamCall } from './handler.js';

/** How long a stream is silent before a comment keeps its connection open, in milliseconds. */
const silence = 15_000;

const comment = ':\n\n';

/** One event as a handler makes it; its contract knows the type of its data. */
interface HandledEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string | undefined;
}

/** The signals between the handler of a stream, its sender and the server. */
export interface StreamSignals {
  /** Aborts when the stream is over, so that the handler ends its work. */
  readonly over: AbortController;
  /** Aborts when the handler wants the connection closed at once. */
  readonly cut: AbortController;
  /** Aborts when the server stops, which ends the stream. */
  readonly stopping: AbortSignal | undefined;
}

/** Makes the signals of a stream. */
export function createStreamSignals(stopping: AbortSignal | undefined): StreamSignals {
  return { over: new AbortController(), cut: new AbortController(), stopping };
}

/** The signals as the handler of a stream gets them. */
export function toStreamCall({ over, cut }: StreamSignals): StreamCall {
  return { signal: over.signal, cut: () => cut.abort() };
}

/** Whether the body of a result is a stream; the handler's type has made sure of the events. */
export function isEventStream(body: unknown): body is AsyncIterable<HandledEvent> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** A success that is a stream of events, as text in the form of server-sent events. */
export class EventStreamBody implements AsyncIterable<string> {
  /** The signals of the stream, for its sender. */
  readonly signals: StreamSignals;
  readonly #operation: OperationFacts;
  readonly #events: AsyncIterable<HandledEvent>;

  constructor(
    operation: OperationFacts,
    events: AsyncIterable<HandledEvent>,
    signals: StreamSignals,
  ) {
    this.#operation = operation;
    this.#events = events;
    this.signals = signals;
  }

  /** The pieces of the text, an event or a comment each; to be read once. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const { operationId, events: facts = {} } = this.#operation;
    const events = this.#events[Symbol.asyncIterator]();
    const stop = createAlarm(this.signals.stopping);
    try {
      let next = events.next();
      for (;;) {
        const result = await stop.race(next);
        if (result === 'stopped') return;
        if (result === 'silent') {
          yield comment;
          continue;
        }
        if (result.done === true) return;
        const { event } = result.value;
        const known = Object.hasOwn(facts, event) ? facts[event] : undefined;
        if (known === undefined) {
          throw new TypeError(`The handler of ${operationId} sent an event ${event}.`);
        }
        yield toText(known, result.value);
        next = events.next();
      }
    } finally {
      stop.close();
      this.close();
      // A handler that waits for its next event has the signal to end by: it is not waited for.
      void Promise.resolve(events.return?.()).catch(() => undefined);
    }
  }

  /** Ends the work of the handler, of a stream too that was never read. */
  close(): void {
    this.signals.over.abort();
  }
}

/** An event as text; JSON has no line breaks outside of its texts, where they are escaped. */
function toText(facts: EventFacts, { event, id, data }: HandledEvent): string {
  const lines = [
    `event: ${event}`,
    ...(id === undefined ? [] : [`id: ${id}`]),
    `data: ${JSON.stringify(toWireEvent(facts, data))}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

interface Alarm {
  /** The value of a promise, `silent` if it takes too long, or `stopped` when the server stops. */
  race<Value>(promise: Promise<Value>): Promise<Value | 'silent' | 'stopped'>;
  close(): void;
}

function createAlarm(stopping: AbortSignal | undefined): Alarm {
  // One promise for all races would keep a reaction of each event.
  let wake: () => void = () => undefined;
  const onAbort = () => wake();
  stopping?.addEventListener('abort', onAbort);
  return {
    race: (promise) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => resolve('silent'), silence);
        wake = () => {
          // The promise may never settle, and the timer would keep the process running.
          clearTimeout(timer);
          resolve('stopped');
        };
        if (stopping?.aborted) wake();
        promise.then(resolve, reject).finally(() => clearTimeout(timer));
      }),
    close: () => stopping?.removeEventListener('abort', onAbort),
  };
}
