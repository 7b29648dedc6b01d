import { effect } from '@preact/signals';
import { key } from '../model/access.ts';
import { addEntries, journal } from '../model/journal.ts';
import { connection, faults, server, setClock } from '../model/server.ts';
import { applyEvents } from './apply-events.ts';
import { control } from './client.ts';
import { toRefusal, toWait } from './failures.ts';
import { createFrameQueue } from './frames.ts';
import { refreshState } from './refresh.ts';
import { beginAgain } from './restart.ts';
import { openEvents, type ServerEvent } from './stream.ts';
import { withStreamPlace } from './stream-place.ts';

/** How many streams in a row may fail at their start before the page asks every two seconds instead. */
const maxFailedStreams = 3;
const pollInterval = 2000;
/** After how many polls the page tries a stream again. */
const pollsPerTry = 15;

/** The id of the last event: a stream continues after it. */
let position: string | undefined;
/** The server's start that the journal belongs to. */
let startId: string | undefined;

/** Follows the server while the tab is visible, and reaches it again when it was away. */
export async function follow(): Promise<never> {
  let failures = 0;
  for (;;) {
    await untilVisible();
    const visible = new AbortController();
    const hide = () => document.hidden && visible.abort();
    document.addEventListener('visibilitychange', hide);
    try {
      await readJournal();
      failures = 0;
      await followEvents(visible.signal);
    } catch (error) {
      if (!visible.signal.aborted) {
        failures += 1;
        await waitAfter(error, failures);
      }
    } finally {
      document.removeEventListener('visibilitychange', hide);
    }
  }
}

/** Streams while that works, and polls where streams do not get through, or other windows have them all. */
async function followEvents(signal: AbortSignal): Promise<void> {
  let failed = 0;
  while (!signal.aborted) {
    const wasLive = await withStreamPlace(() => stream(signal));
    if (signal.aborted) return;
    if (wasLive === undefined) failed = maxFailedStreams;
    else failed = wasLive ? 0 : failed + 1;
    if (failed < maxFailedStreams) {
      // Throws if the server is away: then no stream can get through.
      await readJournal();
      continue;
    }
    connection.value = { kind: 'polling' };
    for (let polls = 0; polls < pollsPerTry && !signal.aborted; polls++) {
      await poll();
      await sleep(pollInterval, signal);
    }
  }
}

/** Reads a stream until it ends; whether it had begun. */
async function stream(signal: AbortSignal): Promise<boolean> {
  const queue = createFrameQueue<ServerEvent>(applyEvents);
  let hasBegun = false;
  try {
    for await (const event of openEvents(control.value, position, signal)) {
      if (!hasBegun) connection.value = { kind: 'live' };
      hasBegun = true;
      position = event.id ?? position;
      if (event.event === 'server') startId = event.data.startId;
      queue.add(event);
    }
  } catch (error) {
    if (toRefusal(error, key.value !== undefined) !== undefined) throw error;
  } finally {
    queue.flush();
  }
  return hasBegun;
}

/** Reads what the page lacks of the journal. */
async function readJournal(): Promise<void> {
  const after = startId === undefined ? {} : { after: journal.value[0]?.number ?? 0 };
  const page = await control.value.listJournal({ ...after, limit: 1000 });
  if (startId !== undefined && page.startId !== startId) {
    void beginAgain();
    startId = undefined;
    return readJournal();
  }
  startId = page.startId;
  position = page.lastEventId;
  addEntries(page.entries);
}

async function poll(): Promise<void> {
  await readJournal();
  const [facts, clock, list] = await Promise.all([
    control.value.getServer(),
    control.value.getClock(),
    control.value.listFaults(),
  ]);
  server.value = facts;
  setClock(clock);
  faults.value = list.faults;
  refreshState();
}

/** Shows what is wrong and waits until another attempt makes sense. */
async function waitAfter(error: unknown, failures: number): Promise<void> {
  const refusal = toRefusal(error, key.value !== undefined);
  const wait = refusal === undefined ? toWait(failures) : Number.POSITIVE_INFINITY;
  connection.value = refusal ?? { kind: 'stopped', retryAt: Date.now() + wait };
  await untilRetried(wait);
}

let retryNow: (() => void) | undefined;

/** Ends the wait for the next attempt. */
export function retry(): void {
  retryNow?.();
}

/** Until the time is over, the reader asks for another attempt, or gives another key. */
function untilRetried(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const before = key.value;
    const timer = Number.isFinite(milliseconds) ? setTimeout(end, milliseconds) : undefined;
    const stop = effect(() => {
      if (key.value !== before) queueMicrotask(end);
    });
    retryNow = end;
    function end(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}

function untilVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
