import type {
  ControlHandlerInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
import { quoteName } from '@numberkit/server-stubs';
import { toDuration, toMilliseconds } from '../duration.js';
import { checkFault, toOperationId } from './check-fault.js';
import { type FaultList, maxFaults } from './faults.js';
import { ControlProblem } from './http/control-problem.js';
import type { JsonStream } from './http/json-stream.js';
import type { Journal } from './journal.js';
import { createStateHandlers, type StateHandlerOptions } from './state/state-handlers.js';

/** A handler for each operation of the control contract; the compiler requires all of them. */
export type ControlHandlers = {
  readonly [Op in ControlOperationId]: (
    input: ControlHandlerInput<Op>,
  ) => Promise<ControlResult<Op>>;
};

/** The result of an operation; a large one may be text that is made while it is sent. */
export type ControlResult<Op extends ControlOperationId> = ControlOutput<Op> | JsonStream;

export interface ControlHandlerOptions extends Omit<StateHandlerOptions, 'resetOthers'> {
  readonly faults: FaultList;
  readonly journal: Journal;
}

export function createControlHandlers(options: ControlHandlerOptions): ControlHandlers {
  const { clock, faults, journal } = options;
  const resetOthers = async () => {
    await clock.release();
    faults.clear();
    journal.clear();
  };
  const showClock = (): controlSchemas.Clock => ({
    now: clock.now(),
    frozen: clock.isFrozen(),
    ahead: toDuration(clock.ahead()),
  });
  return {
    ...createStateHandlers({ ...options, resetOthers }),
    getClock: async () => showClock(),
    advanceClock: async ({ duration }) => {
      const by = toMilliseconds(duration);
      if (by !== undefined && (await clock.advance(by))) return showClock();
      throw ControlProblem.ofMember('duration', 'must not lead past the year 9999');
    },
    freezeClock: async ({ at }) => {
      await clock.freeze(at ?? clock.now());
      return showClock();
    },
    releaseClock: async () => {
      await clock.release();
      return showClock();
    },
    addFault: async (fault) => {
      const added = faults.add(checkFault(fault));
      if (added !== undefined) return added;
      const detail = `There are ${maxFaults} faults already, as many as the server holds; remove some first.`;
      throw new ControlProblem('LimitReached', detail);
    },
    listFaults: async () => ({ faults: faults.list() }),
    clearFault: async ({ id }) => {
      if (faults.remove(id)) return { cleared: 1 };
      throw new ControlProblem('NotFound', toUnknownFault(id, faults));
    },
    clearFaults: async () => ({ cleared: faults.clear() }),
    listJournal: async ({ operation, status }) => ({
      entries: journal.list({
        ...(operation !== undefined && { operation: toOperationId(operation) }),
        ...(status !== undefined && { status }),
      }),
    }),
    clearJournal: async () => ({ cleared: journal.clear() }),
  };
}

/** The most ids that a refusal names. */
const maxNamed = 20;

function toUnknownFault(id: string, faults: FaultList): string {
  const ids = faults.list().map((fault) => fault.id);
  const more = ids.length > maxNamed ? ', …' : '';
  const known =
    ids.length === 0 ? 'there are none' : `there are ${ids.slice(0, maxNamed).join(', ')}${more}`;
  return `There is no fault ${quoteName(id)}; ${known}.`;
}
