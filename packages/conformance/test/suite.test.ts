import { splitInput } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { standardFixtures } from '../src/index.js';
import { type MatchContext, toSupplied, toSuppliedMembers } from '../src/matching/matcher.js';
import type { AnyExchange } from '../src/scenario/exchange.js';
import { toExpectations } from '../src/scenario/expectation.js';
import {
  judgesClients,
  judgesServers,
  needsControl,
  needsOtherAccount,
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
      if (operation.members.body.length === 0) return body !== undefined;
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
    // Scenarios with control steps reset the quota, and other accounts have one of their own.
    const counts = suite
      .filter((each) => judgesServers(each) && !needsControl(each) && !needsOtherAccount(each))
      .map((scenario) => {
        const leases = toExchanges(scenario).filter(({ operation, needs }) =>
          operation.operationId === 'requestPhoneNumber' ? needs : false,
        );
        const own = leases.filter(({ input }) => !isShared(input['ClientToken']));
        return own.length - toExchanges(scenario).filter(isRelease).length;
      });
    const shared = 4;
    const count = counts.reduce((sum, each) => sum + Math.max(each, 0), shared);
    expect(count * 2).toBeLessThanOrEqual(limits.requestPhoneNumber.phoneNumbersPerAccount);
  });
});

/** Whether a token is one that all cases of a run share, so that a lease with it is repeated. */
function isShared(token: unknown): boolean {
  const of = (scenarioId: string): MatchContext => ({
    runId: 'run',
    scenarioId,
    fixtures: standardFixtures,
    input: {},
    earlier: new Map(),
  });
  return token !== undefined && toSupplied(token, of('a/one')) === toSupplied(token, of('a/other'));
}

function isRelease({ operation, expect: expected }: AnyExchange): boolean {
  const isGranted = toExpectations(expected).some((each) => 'output' in each);
  return operation.operationId === 'releasePhoneNumber' && isGranted;
}

/** Every exchange of the suite, in the longest context that a run can have. */
function eachExchange(): readonly {
  readonly exchange: AnyExchange;
  readonly context: MatchContext;
}[] {
  return suite.flatMap((scenario) =>
    toExchanges(scenario)
      .filter(({ input }) => !Object.values(input).some(refersToEarlier))
      .map((exchange) => ({
        exchange,
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
    toSupplied(value, context);
    return false;
  } catch {
    return true;
  }
}
