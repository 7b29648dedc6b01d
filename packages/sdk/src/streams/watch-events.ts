import {
  type ClientOperationFacts,
  fromWireEvent,
  isRecord,
  toWireName,
} from '@numberkit/contract';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import {
  AbortedError,
  InvalidInputError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  UnexpectedResponseError,
} from '../errors.js';
import { ServiceException } from '../service-exception.js';
import type { Settings } from '../settings.js';
import { type Connection, openConnection } from './connection.js';
import type { StreamOptions } from './stream-options.js';

/** One event, as it is read: its contract knows the type of its data. */
export interface ReadEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id: string | undefined;
}

const defaultIdleTimeout = 45_000;

/** The waits before the next connections, in milliseconds; the last one is repeated. */
const delays: readonly number[] = [1000, 2000, 5000, 10_000];

/**
 * Reads the events of an operation's stream, and opens a lost connection again, with the id of the last event. The
 * events end only by the caller: by leaving the loop, or by the signal.
 *
 * @throws {AbortedError} The signal aborted.
 * @throws {NumberkitError} The first connection could not be opened, or the server refused a later one for good.
 */
export async function* watchEvents(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options: StreamOptions = {},
): AsyncGenerator<ReadEvent, void, undefined> {
  const { operationId: operation } = facts;
  const { signal, headers, onConnect, onDisconnect } = options;
  const timeout = toTimeout(facts, 'timeout', options.timeout ?? settings.limits.attemptTimeout);
  const idleTimeout = toTimeout(facts, 'idleTimeout', options.idleTimeout ?? defaultIdleTimeout);
  const position = facts.members.header.find(
    (member) => toWireName(facts, member).toLowerCase() === 'last-event-id',
  );
  // A copy: the caller may change the input meanwhile.
  let next: unknown = isRecord(input) ? { ...input } : input;
  let hasOpened = false;
  for (let failures = 0; ; failures += 1) {
    let error: NumberkitError | undefined;
    try {
      const call = { signal, headers, attemptTimeout: timeout };
      const connection = await openConnection(settings, facts, next, call);
      hasOpened = true;
      failures = 0;
      onConnect?.();
      for await (const event of readEvents(connection, facts, idleTimeout, signal)) {
        if (event.id !== undefined && position !== undefined) {
          next = { ...Object(next), [position]: event.id };
        }
        yield event;
      }
    } catch (thrown) {
      if (!(thrown instanceof NumberkitError) || !hasOpened || !isTemporary(thrown)) throw thrown;
      error = thrown;
    }
    const retryIn = delays[Math.min(failures, delays.length - 1)] ?? 0;
    onDisconnect?.({ error, retryIn });
    await settings.platform.sleep(retryIn, signal);
    if (signal?.aborted) throw new AbortedError({ operation, cause: signal.reason });
  }
}

function toTimeout({ operationId }: ClientOperationFacts, name: string, value: number): number {
  if (typeof value === 'number' && value >= 1) return value;
  const context = { operation: operationId };
  throw new InvalidInputError(name, 'must be a number of at least 1', context);
}

/** Whether the same request may succeed later. */
function isTemporary(error: NumberkitError): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return true;
  if (!(error instanceof ServiceException)) return false;
  const { role, status = 0 } = error;
  return role === 'unavailable' || role === 'throttled' || status === 429 || status >= 502;
}

/** Reads the events of one connection until it ends. */
async function* readEvents(
  connection: Connection,
  facts: ClientOperationFacts,
  idleTimeout: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadEvent, void, undefined> {
  const { operationId: operation } = facts;
  const messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message) });
  let isIdle = false;
  const onIdle = () => {
    isIdle = true;
    connection.close();
  };
  signal?.addEventListener('abort', connection.close);
  try {
    for (;;) {
      if (signal?.aborted) throw new AbortedError({ operation, cause: signal.reason });
      const timer = Number.isFinite(idleTimeout) ? setTimeout(onIdle, idleTimeout) : undefined;
      const text = await connection.read().finally(() => clearTimeout(timer));
      if (text === undefined) return;
      parser.feed(text);
      for (const message of messages.splice(0)) {
        const event = toEvent(facts, message);
        if (event !== undefined) yield event;
      }
    }
  } catch (error) {
    if (signal?.aborted) throw new AbortedError({ operation, cause: signal.reason });
    if (!isIdle) throw error;
    throw new NetworkError(`nothing came for ${idleTimeout} ms`, false, { operation });
  } finally {
    signal?.removeEventListener('abort', connection.close);
    connection.close();
  }
}

/** Undefined for an event that the contract does not have: a later version of the server may send others. */
function toEvent(
  { operationId: operation, events = {} }: ClientOperationFacts,
  { event = 'message', data, id }: EventSourceMessage,
): ReadEvent | undefined {
  const facts = Object.hasOwn(events, event) ? events[event] : undefined;
  if (facts === undefined) return undefined;
  try {
    return { event, id, data: fromWireEvent(facts, JSON.parse(data)) };
  } catch (cause) {
    const problem = `the data of an event ${event} cannot be read`;
    throw new UnexpectedResponseError(problem, data, { operation, status: 200, cause });
  }
}
