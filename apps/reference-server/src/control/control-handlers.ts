import type { schemas } from '@numberkit/contract/control';
import { quoteName } from '@numberkit/server-stubs';
import { controlLimits } from '../contracts.js';
import { toMilliseconds } from '../duration.js';
import { checkFault, toOperationId } from './check-fault.js';
import type { ControlHandlers } from './control-call.js';
import { toClockBody } from './controlled-clock.js';
import type { EventFeed } from './events/event-feed.js';
import { type Fault, maxFaults } from './faults.js';
import { createStateHandlers, type StateHandlerOptions } from './state/state-handlers.js';

export interface ControlHandlerOptions extends StateHandlerOptions {
  readonly feed: EventFeed;
  readonly readServerFacts: () => schemas.ServerFacts;
}

export function createControlHandlers(options: ControlHandlerOptions): ControlHandlers {
  const { clock, feed, readServerFacts, state } = options;
  const { faults, journal } = state;
  const showClock = (): { status: 200; body: schemas.Clock } => toSuccess(toClockBody(clock));
  return {
    ...createStateHandlers(options),
    getClock: async () => showClock(),
    advanceClock: async ({ duration }, call) => {
      const by = toMilliseconds(duration);
      if (by !== undefined && (await clock.advance(by))) return showClock();
      const reason = 'must not lead past the year 9999';
      throw call.refuseMembers([{ member: 'duration', reason }]);
    },
    freezeClock: async ({ at }) => {
      await clock.freeze(at);
      return showClock();
    },
    releaseClock: async () => {
      await clock.release();
      return showClock();
    },
    addFault: async (fault, call) => {
      const body = await faults.add(checkFault(fault, call));
      if (body !== undefined) return { status: 201, body };
      const detail = `There are ${maxFaults} faults already, as many as the server holds; remove some first.`;
      throw call.refuse('LimitReached', { detail });
    },
    listFaults: async () => toSuccess({ faults: [...(await faults.list())] }),
    clearFault: async ({ id }, call) => {
      if (await faults.remove(id)) return toSuccess({ cleared: 1 });
      throw call.refuse('NotFound', { detail: toUnknownFault(id, await faults.list()) });
    },
    clearFaults: async () => toSuccess({ cleared: await faults.clear() }),
    listJournal: async ({ operation, ...filter }, call) => {
      const id = operation === undefined ? undefined : toOperationId(operation, call);
      const { entries, last } = await journal.read({ ...filter, operation: id });
      const isCut = filter.after !== undefined && entries.length === filter.limit;
      const end = (isCut ? entries.at(-1)?.number : undefined) ?? last;
      return toSuccess({
        entries: [...entries],
        startId: state.id,
        lastEventId: feed.toEventId(end),
      });
    },
    clearJournal: async () => toSuccess({ cleared: await journal.clear() }),
    getServer: async () => toSuccess(readServerFacts()),
    events: async ({ lastEventId }, call) => {
      const body = await feed.open(lastEventId, call);
      if (body !== undefined) return toSuccess(body);
      const { streams } = controlLimits.events;
      const detail = `There are ${streams} streams of events already, as many as the server serves; close one first.`;
      throw call.refuse('TooManyStreams', { detail });
    },
  };
}

function toSuccess<Body>(body: Body): { status: 200; body: Body } {
  return { status: 200, body };
}

/** The most ids that a refusal names. */
const maxNamed = 20;

function toUnknownFault(id: string, faults: readonly Fault[]): string {
  const ids = faults.map((fault) => fault.id);
  const more = ids.length > maxNamed ? ', …' : '';
  const known =
    ids.length === 0 ? 'there are none' : `there are ${ids.slice(0, maxNamed).join(', ')}${more}`;
  return `There is no fault ${quoteName(id)}; ${known}.`;
}
