import type {
  ControlHandlerInput,
  ControlOperationId,
  ControlOutput,
  controlSchemas,
} from '@numberkit/contract/control';
import type { Logger } from 'pino';
import type { Rules } from '../context.js';
import { toDuration, toMilliseconds } from '../duration.js';
import { findContradictions } from '../fixtures/find-contradictions.js';
import type { Fixtures } from '../fixtures/fixtures.js';
import { loadFixtures } from '../fixtures/load-fixtures.js';
import { createProgressLog } from '../fixtures/progress-log.js';
import type { Home } from '../home.js';
import type { Storage } from '../storage/storage.js';
import type { SteerableClock } from './clock/steerable-clock.js';
import { checkFault } from './faults/check-fault.js';
import { type FaultList, maxFaults } from './faults/fault-list.js';
import { findOperation } from './find-operation.js';
import { ControlProblem } from './http/control-problem.js';
import type { Journal } from './journal/journal.js';
import { readStatePart, readStateParts, type StateFilter } from './state/read-state.js';
import { StateStream } from './state/state-stream.js';
import { readStateToken, toStateToken } from './state/state-token.js';

/** One handler an operation of the control contract; the compiler asks for every one of them. */
export type ControlHandlers = {
  readonly [Op in ControlOperationId]: (
    input: ControlHandlerInput<Op>,
  ) => Promise<ControlResult<Op>>;
};

/** What an operation returns; a state may be one that is still to be read. */
export type ControlResult<Op extends ControlOperationId> =
  | ControlOutput<Op>
  | (controlSchemas.State extends ControlOutput<Op> ? StateStream : never);

export interface ControlParts {
  readonly clock: SteerableClock;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly storage: Storage;
  readonly faults: FaultList;
  /** What a reset goes back to. */
  readonly fixtures: Fixtures;
  readonly home: Home;
  readonly journal: Journal;
}

/** How many resources a page of the state has when the caller does not say. */
const defaultPageSize = 1000;

export function createControlHandlers(parts: ControlParts): ControlHandlers {
  const { clock, faults, fixtures, home, journal, logger, rules, storage } = parts;
  const openState = (filter: StateFilter = {}) =>
    StateStream.open(readStateParts({ storage, rules, now: clock.now(), filter }));
  const fill = async (next: Fixtures): Promise<StateStream> => {
    const onProgress = createProgressLog(logger);
    await storage.refill(next, (tables) =>
      loadFixtures(next, tables, { now: clock.now(), onProgress }),
    );
    home.move(next);
    return openState();
  };
  const showClock = (): controlSchemas.Clock => ({
    now: clock.now(),
    frozen: clock.isFrozen(),
    ahead: toDuration(clock.ahead()),
  });
  return {
    getState: async ({ limit, nextToken, ...filter }) => {
      if (limit === undefined && nextToken === undefined) return openState(filter);
      const { accounts, next } = await readStatePart({
        storage,
        rules,
        now: clock.now(),
        filter,
        from: nextToken === undefined ? undefined : readStateToken(nextToken, filter),
        limit: limit ?? defaultPageSize,
      });
      return { accounts, ...(next !== undefined && { nextToken: toStateToken(next) }) };
    },
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
