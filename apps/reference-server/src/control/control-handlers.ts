import type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
import { toDuration, toMilliseconds } from '../duration.js';
import { findContradictions } from '../fixtures/find-contradictions.js';
import type { Fixtures } from '../fixtures/fixtures.js';
import { loadFixtures } from '../fixtures/load-fixtures.js';
import type { Home } from '../home.js';
import type { SteerableClock } from './clock/steerable-clock.js';
import { checkFault } from './faults/check-fault.js';
import { type FaultList, maxFaults } from './faults/fault-list.js';
import { findOperation } from './find-operation.js';
import { ControlProblem } from './http/control-problem.js';
import type { Journal } from './journal/journal.js';
import { readState, type StateParts } from './state/read-state.js';

/** One handler an operation of the control contract; the compiler asks for every one of them. */
export type ControlHandlers = {
  readonly [Op in ControlOperationId]: (input: ControlInput<Op>) => Promise<ControlOutput<Op>>;
};

export interface ControlParts extends StateParts {
  readonly clock: SteerableClock;
  readonly faults: FaultList;
  /** What a reset goes back to. */
  readonly fixtures: Fixtures;
  readonly home: Home;
  readonly journal: Journal;
}

export function createControlHandlers(parts: ControlParts): ControlHandlers {
  const { clock, faults, fixtures, home, journal, storage } = parts;
  const fill = async (next: Fixtures): Promise<controlSchemas.State> => {
    await storage.refill(next, (tables) => loadFixtures(next, tables, clock.now()));
    home.move(next);
    return readState(parts);
  };
  const showClock = (): controlSchemas.Clock => ({
    now: clock.now(),
    frozen: clock.isFrozen(),
    ahead: toDuration(clock.ahead()),
  });
  return {
    getState: () => readState(parts),
    reset: async () => {
      await clock.release();
      faults.clear();
      journal.clear();
      return fill(fixtures);
    },
    loadFixtures: async (next) => {
      const contradictions = findContradictions(next);
      if (contradictions.length > 0) throw ControlProblem.ofMembers(contradictions);
      return fill(next);
    },
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
      throw new ControlProblem('NotFound', `There is no fault ${id}.`);
    },
    clearFaults: async () => ({ cleared: faults.clear() }),
    listJournal: async ({ operation, status }) => ({
      entries: journal.list({
        ...(operation !== undefined && { operation: findOperation(operation) }),
        ...(status !== undefined && { status }),
      }),
    }),
    clearJournal: async () => ({ cleared: journal.clear() }),
  };
}
