import type { Logger } from 'pino';
import type { Rules } from '../../context.js';
import type { Home } from '../../default-scope.js';
import { findContradictions } from '../../fixtures/find-problems.js';
import type { Fixtures } from '../../fixtures/fixtures.js';
import { loadFixtures } from '../../fixtures/load-fixtures.js';
import { createProgressLog } from '../../fixtures/progress-log.js';
import { newId } from '../../new-id.js';
import type { ScopePart } from '../../storage/scope.js';
import type { Storage } from '../../storage/storage.js';
import type { Tables } from '../../storage/tables.js';
import type { ControlHandlers } from '../control-handlers.js';
import type { SteerableClock } from '../controlled-clock.js';
import { ControlProblem } from '../http/control-problem.js';
import { JsonStream } from '../http/json-stream.js';
import { findHeldElsewhere } from './find-held-elsewhere.js';
import { readStatePart, readStateParts, type StateFilter } from './read-state.js';
import { readStateToken, toStateToken } from './state-token.js';
import { toFixturesText } from './write-fixtures.js';
import { toStateText } from './write-state.js';

export interface StateHandlerParts {
  readonly clock: SteerableClock;
  /** What a reset goes back to. */
  readonly fixtures: Fixtures;
  readonly home: Home;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly storage: Storage;
  /** Lets go of what a reset of everything ends beside the state. */
  readonly resetOthers: () => Promise<void>;
}

type StateHandlers = Pick<ControlHandlers, 'getState' | 'getFixtures' | 'reset' | 'loadFixtures'>;

/** How many resources a page of the state has when the caller does not say. */
const defaultPageSize = 1000;

/** Makes the handlers that show and replace what the server holds. */
export function createStateHandlers(parts: StateHandlerParts): StateHandlers {
  const { clock, fixtures, home, logger, rules, storage, resetOthers } = parts;
  const readParts = (filter: StateFilter) =>
    readStateParts({ storage, rules, now: clock.now(), filter });
  const openState = (filter: StateFilter) => JsonStream.open(toStateText(readParts(filter)));
  const load = (next: Fixtures, tables: Tables) =>
    loadFixtures(next, tables, {
      now: clock.now(),
      activationDelay: rules.activationDelay,
      newId,
      onProgress: createProgressLog(logger),
    });
  const refill = async (next: Fixtures) => {
    await storage.refill(next, (tables) => load(next, tables));
    home.move(next);
    return openState({});
  };
  const refillPart = async (part: ScopePart, next: Fixtures | undefined) => {
    await storage.refillPart(part, next, async (tables) => {
      if (next === undefined) return;
      const held = await findHeldElsewhere(next, tables);
      if (held.length > 0) throw ControlProblem.ofMembers(held);
      await load(next, tables);
    });
    return openState(part);
  };
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
    getFixtures: async ({ accountId, region }) => {
      const own = home.scope();
      const scope = { accountId: accountId ?? own.accountId, region: region ?? own.region };
      return JsonStream.open(toFixturesText(scope, readParts(scope)));
    },
    reset: async (part) => {
      if (part.accountId !== undefined || part.region !== undefined) {
        return refillPart(part, isOf(fixtures, part) ? fixtures : undefined);
      }
      await resetOthers();
      return refill(fixtures);
    },
    loadFixtures: async ({ keepOthers = false, ...next }) => {
      const contradictions = findContradictions(next);
      if (contradictions.length > 0) throw ControlProblem.ofMembers(contradictions);
      const { accountId, region } = next;
      return keepOthers ? refillPart({ accountId, region }, next) : refill(next);
    },
  };
}

function isOf(fixtures: Fixtures, { accountId, region }: ScopePart): boolean {
  return (
    (accountId ?? fixtures.accountId) === fixtures.accountId &&
    (region ?? fixtures.region) === fixtures.region
  );
}
