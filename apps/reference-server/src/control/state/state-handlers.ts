import { JsonStream } from '@numberkit/server-stubs';
import type { Logger } from 'pino';
import { newId, type Rules } from '../../context.js';
import { findFixtureProblems } from '../../fixtures/find-problems.js';
import type { Fixtures } from '../../fixtures/fixtures.js';
import { createProgressLog, loadFixtures } from '../../fixtures/load-fixtures.js';
import type { DefaultScope } from '../../identity/authenticate.js';
import type { ScopePart } from '../../storage/scope.js';
import type { Storage } from '../../storage/storage.js';
import type { Tables } from '../../storage/tables.js';
import type { MemberProblem } from '../../validation/member-problems.js';
import type { ControlCall, ControlHandlers } from '../control-call.js';
import type { ControlState } from '../control-state.js';
import type { ControlledClock } from '../controlled-clock.js';
import { createListHandlers } from './list-handlers.js';
import { readStatePart, readStateParts, type StateFilter } from './read-state.js';
import { readStateToken, toStateToken } from './state-token.js';
import { toFixturesText } from './write-fixtures.js';
import { toStateText } from './write-state.js';

export interface StateHandlerOptions {
  readonly clock: ControlledClock;
  /** The state after a reset. */
  readonly fixtures: Fixtures;
  readonly defaultScope: DefaultScope;
  readonly logger: Logger;
  readonly rules: Rules;
  readonly state: ControlState;
  readonly storage: Storage;
}

type StateHandlers = Pick<
  ControlHandlers,
  'getState' | 'summarizeState' | 'listStateKind' | 'getFixtures' | 'reset' | 'loadFixtures'
>;

/** How many resources a page of the state has by default. */
const defaultPageSize = 1000;

/** Makes the handlers that show and replace the state of the server. */
export function createStateHandlers(options: StateHandlerOptions): StateHandlers {
  const { clock, defaultScope, fixtures, logger, rules, state, storage } = options;
  const listings = createListHandlers(options);
  const readParts = (filter: StateFilter) =>
    readStateParts({ storage, rules, now: clock.now(), filter });
  const openState = async (filter: StateFilter) => ({
    status: 200 as const,
    body: await JsonStream.open(toStateText(readParts(filter))),
  });
  const load = (next: Fixtures, tables: Tables) =>
    loadFixtures(next, tables, {
      now: clock.now(),
      activationDelay: rules.activationDelay,
      newId,
      onProgress: createProgressLog(logger),
    });
  const refill = async (next: Fixtures) => {
    await storage.refill(next, (tables) => load(next, tables));
    defaultScope.set(next);
    await state.announceRefill();
    return openState({});
  };
  const refillPart = async (part: ScopePart, next: Fixtures | undefined, call: ControlCall) => {
    await storage.refillPart(part, next, async (tables) => {
      if (next === undefined) return;
      const held = await findHeldElsewhere(next, tables);
      if (held.length > 0) throw call.refuseMembers(held);
      await load(next, tables);
    });
    return openState(part);
  };
  return {
    ...listings,
    getState: async ({ limit, nextToken, ...filter }, call) => {
      if (limit === undefined && nextToken === undefined) return openState(filter);
      const { accounts, next } = await readStatePart({
        storage,
        rules,
        now: clock.now(),
        filter,
        from: nextToken === undefined ? undefined : readStateToken(nextToken, filter, call),
        limit: limit ?? defaultPageSize,
      });
      const token = next === undefined ? {} : { nextToken: toStateToken(next) };
      return { status: 200, body: { accounts, ...token } };
    },
    getFixtures: async ({ of, accountId, region }, call) => {
      if (of === 'settings') {
        const reason = 'must be left out with of=settings, whose fixtures have their own';
        const given = Object.entries({ accountId, region }).filter(([, value]) => value);
        if (given.length === 0) return { status: 200, body: fixtures };
        throw call.refuseMembers(given.map(([member]) => ({ member, reason })));
      }
      const own = defaultScope.get();
      const scope = { accountId: accountId ?? own.accountId, region: region ?? own.region };
      const body = await JsonStream.open(toFixturesText(scope, readParts(scope)));
      return { status: 200, body };
    },
    reset: async (part, call) => {
      if (part.accountId !== undefined || part.region !== undefined) {
        return refillPart(part, isOf(fixtures, part) ? fixtures : undefined, call);
      }
      await state.reset();
      return refill(fixtures);
    },
    loadFixtures: async ({ keepOthers = false, ...next }, call) => {
      const problems = findFixtureProblems(next);
      if (problems.length > 0) throw call.refuseMembers(problems);
      const { accountId, region } = next;
      return keepOthers ? refillPart({ accountId, region }, next, call) : refill(next);
    },
  };
}

function isOf(fixtures: Fixtures, { accountId, region }: ScopePart): boolean {
  return (
    (accountId ?? fixtures.accountId) === fixtures.accountId &&
    (region ?? fixtures.region) === fixtures.region
  );
}

/** The problems of numbers that another account or region has: a number is in one of them at most. */
async function findHeldElsewhere(
  { phoneNumbers = [], chimePhoneNumbers = [] }: Fixtures,
  tables: Tables,
): Promise<MemberProblem[]> {
  const held = await tables.phoneNumbers.findHeld([
    ...phoneNumbers.map((one) => one.PhoneNumber),
    ...chimePhoneNumbers.map((one) => one.E164PhoneNumber),
  ]);
  const ids = phoneNumbers.flatMap(({ PhoneNumberId: id }) => (id === undefined ? [] : [id]));
  const heldIds = await tables.phoneNumbers.findHeldIds(ids);
  const reason = 'is held by another account or region';
  return [
    ...phoneNumbers.flatMap(({ PhoneNumber, PhoneNumberId = '' }, index) => [
      ...(held.has(PhoneNumber) ? [{ member: `phoneNumbers.${index}.PhoneNumber`, reason }] : []),
      ...(heldIds.has(PhoneNumberId)
        ? [{ member: `phoneNumbers.${index}.PhoneNumberId`, reason }]
        : []),
    ]),
    ...chimePhoneNumbers.flatMap(({ E164PhoneNumber }, index) =>
      held.has(E164PhoneNumber)
        ? [{ member: `chimePhoneNumbers.${index}.E164PhoneNumber`, reason }]
        : [],
    ),
  ];
}
