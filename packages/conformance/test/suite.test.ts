import { limits, operations, splitInput } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { standardFixtures, suite } from '../src/index.js';
import { isMatcher, type MatchContext, toSuppliedMembers } from '../src/matching/matcher.js';

import type { AnyExchange } from '../src/scenario/exchange.js';
import {
  judgesClients,
  judgesServers,
  needsControl,
  toExchanges,
} from '../src/scenario/scenario.js';
import { scenarios } from '../src/scenarios/index.js';
import { requestSchema, toViolations } from '../src/schema/contract-schema.js';

import { selectCases } from '../src/selection.js';
import { toInput } from '../src/wire/http.js';

const operationIds = Object.keys(operations);

describe('the suite', () => {
  test('has scenarios for every operation of the contract', () => {
    expect(Object.keys(scenarios).toSorted()).toEqual(operationIds.toSorted());
    for (const each of Object.values(scenarios)) expect(each).not.toHaveLength(0);
  });

  test('gives every scenario an id of its own, under its operation', () => {
    const ids = suite.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(operationIds).toContain(id.split('/')[0]);
  });

  test('has no scenario that judges nobody', () => {
    expect(suite.filter((each) => !judgesServers(each) && !judgesClients(each))).toEqual([]);
  });

  test('selects by operation and by id, and refuses names that it does not know', () => {
    const one = selectCases({ only: ['updatePhoneNumber', 'requestPhoneNumber/unknown-pool'] });
    expect(one.length).toBeGreaterThan(2);
    expect(() => selectCases({ only: ['updatePhoneNumber/unknown'] })).toThrow(
      '"updatePhoneNumber/unknown" is neither a case nor an operation',
    );
  });

  test('sends only inputs that the contract allows, but where it alters the request', () => {
    const bad = eachExchange().filter(({ exchange, context }) => {
      if (exchange.mutate) return false;
      const { operation, input } = exchange;
      const { body } = splitInput(operation, toInput(operation, toSuppliedMembers(input, context)));
      return toViolations(requestSchema(operation).at, body).length > 0;
    });
    expect(bad.map(({ context }) => context.scenarioId)).toEqual([]);
  });

  test('builds only on cases that are played before', () => {
    const ids = suite.map(({ id }) => id);
    for (const [at, scenario] of suite.entries()) {
      for (const { dependsOn } of toExchanges(scenario)) {
        if (dependsOn === undefined) continue;
        expect(ids.slice(0, at), scenario.id).toContain(dependsOn);
      }
    }
  });

  test('keeps room for two runs in the quota of a new account', () => {
    const leases = eachExchange().filter(
      ({ exchange, steered }) =>
        !steered && exchange.as === undefined && exchange.needs?.what.includes('quota'),
    );
    expect(leases.length * 2).toBeLessThanOrEqual(limits.requestPhoneNumber.phoneNumbersPerAccount);
  });
});

/** Every exchange of the suite, in the longest context that a run can have. */
function eachExchange(): readonly {
  readonly exchange: AnyExchange;
  readonly steered: boolean;
  readonly context: MatchContext;
}[] {
  return suite.flatMap((scenario) =>
    toExchanges(scenario)
      .filter(({ input }) => !Object.values(input).some(refersToEarlier))
      .map((exchange) => ({
        exchange,
        // These begin with the fixtures anew.
        steered: needsControl(scenario),
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
