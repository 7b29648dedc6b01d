import { splitInput } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { standardFixtures } from '../src/index.js';
import { isMatcher, type MatchContext, toSuppliedMembers } from '../src/matching/matcher.js';
import { sharedToken } from '../src/matching/matchers.js';
import type { AnyExchange } from '../src/scenario/exchange.js';
import {
  judgesClients,
  judgesServers,
  needsControl,
  toExchanges,
} from '../src/scenario/scenario.js';
import { scenarios } from '../src/scenarios/index.js';
import { limits, selectCases, suite } from './phone-numbers.js';

describe('the suite', () => {
  test('has a scenario for every operation of the contract', () => {
    for (const each of Object.values(scenarios)) expect(each).not.toHaveLength(0);
  });

  test('gives every scenario a unique id', () => {
    const ids = suite.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no scenario that judges neither servers nor clients', () => {
    expect(suite.filter((each) => !judgesServers(each) && !judgesClients(each))).toEqual([]);
  });

  test('selects by operation and by id, and refuses unknown names', () => {
    const one = selectCases({ only: ['updatePhoneNumber', 'requestPhoneNumber/unknown-pool'] });
    expect(one.length).toBeGreaterThan(2);
    expect(() => selectCases({ only: ['updatePhoneNumber/unknown'] })).toThrow(
      '"updatePhoneNumber/unknown" is neither a case nor an operation',
    );
  });

  test('sends only valid inputs, except where it mutates the request', () => {
    const bad = eachExchange().filter(({ exchange, context }) => {
      if (exchange.mutate) return false;
      const { operation, input } = exchange;
      const { body } = splitInput(operation, toSuppliedMembers(input, context));
      return operation.schemas.request.toViolations(body).length > 0;
    });
    expect(bad.map(({ context }) => context.scenarioId)).toEqual([]);
  });

  test('depends only on cases that run before', () => {
    const ids = suite.map(({ id }) => id);
    for (const [at, scenario] of suite.entries()) {
      for (const { dependsOn } of toExchanges(scenario)) {
        if (dependsOn === undefined) continue;
        expect(ids.slice(0, at), scenario.id).toContain(dependsOn);
      }
    }
  });

  test('leases so few numbers that two runs fit into the quota of a new account', () => {
    const leases = eachExchange().filter(
      ({ exchange, isReset }) =>
        !isReset && exchange.as === undefined && exchange.needs?.what.includes('quota'),
    );
    // A lease with the shared token is repeated.
    const isShared = ({ exchange: { input } }: (typeof leases)[number]) =>
      input['ClientToken'] === sharedToken;
    const count = leases.filter((each) => !isShared(each)).length + 1;
    expect(count * 2).toBeLessThanOrEqual(limits.requestPhoneNumber.phoneNumbersPerAccount);
  });
});

/** Every exchange of the suite, in the longest context that a run can have. */
function eachExchange(): readonly {
  readonly exchange: AnyExchange;
  readonly isReset: boolean;
  readonly context: MatchContext;
}[] {
  return suite.flatMap((scenario) =>
    toExchanges(scenario)
      .filter(({ input }) => !Object.values(input).some(refersToEarlier))
      .map((exchange) => ({
        exchange,
        // Scenarios with control steps reset the quota.
        isReset: needsControl(scenario),
        context: {
          runId: 'abcdefghijklmnop',
          scenarioId: scenario.id,
          fixtures: standardFixtures,
          input: {},
          earlier: new Map(),
        },
      })),
  );
}

function refersToEarlier(value: unknown): boolean {
  const context = {
    runId: '',
    scenarioId: '/',
    fixtures: standardFixtures,
    input: {},
    earlier: new Map(),
  };
  try {
    if (isMatcher(value)) value.supply(context);
    return false;
  } catch {
    return true;
  }
}
