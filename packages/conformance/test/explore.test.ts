import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { membersOf } from './servers/messages.js';
import { startServer } from './servers/start-server.js';

const isWithQ = (token: unknown) => typeof token === 'string' && token.includes('q');
const explore = { count: 150, seed: 7 };

describe('exploration', () => {
  test('finds nothing in a correct server, and leases nothing', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only: [], explore });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.results.map(({ id }) => id)).toEqual([
      'requestPhoneNumber/explore',
      'updateOriginationPhoneNumber/explore',
      'createOptOutList/explore',
      'describeProtectConfigurations/explore',
      'updateProtectConfiguration/explore',
      'listProtectConfigurationRuleSetNumberOverrides/explore',
      'putProtectConfigurationRuleSetNumberOverride/explore',
      'updateProtectConfigurationCountryRuleSet/explore',
      'updatePhoneNumber/explore',
    ]);
    expect(server.state.leases).toBe(0);
  });

  test.each([
    [{ only: ['updatePhoneNumber/unknown-number'] }, ['updatePhoneNumber']],
    [
      {
        only: ['updatePhoneNumber/unknown-number', 'createOptOutList/no-body'],
        without: ['updatePhoneNumber'],
      },
      ['createOptOutList'],
    ],
  ])('tries the operations of the selection %j alone', async (selection, operations) => {
    await using server = await startServer();
    const { baseUrl } = server;
    const report = await judgeServer({ baseUrl, ...selection, explore: { count: 5, seed: 7 } });
    const explored = report.results.filter(({ id }) => id.endsWith('/explore'));
    expect(explored.map(({ operation }) => operation)).toEqual(operations);
  });

  test('finds a server that fails on unusual input, and shrinks the request', async () => {
    await using server = await startServer({
      response: (response, { body }) =>
        isWithQ(membersOf(body)['ClientToken']) ? { ...response, status: 500 } : response,
    });
    const report = await judgeServer({
      baseUrl: server.baseUrl,
      only: ['requestPhoneNumber/unknown-pool'],
      explore: { count: 500, seed: 7 },
    });
    const found = report.results.find(({ id }) => id === 'requestPhoneNumber/explore');
    expect(found?.verdict).toBe('fail');
    expect(found?.reason).toContain('of seed 7');
    // Shrinking does not guarantee the smallest request.
    expect(membersOf(found?.exchanges[0]?.request?.body ?? '')['ClientToken']).toMatch(
      /^.{0,3}q.{0,3}$/,
    );
  });

  test('sends the same requests for the same seed', async () => {
    const bodies: string[][] = [];
    for (const _ of [1, 2]) {
      const sent: string[] = [];
      await using server = await startServer({
        request: (request) => {
          sent.push(request.target + request.body);
          return request;
        },
      });
      const { baseUrl } = server;
      await judgeServer({ baseUrl, only: [], runId: 'same', explore: { count: 20, seed: 3 } });
      bodies.push(sent);
    }
    expect(bodies[0]).toEqual(bodies[1]);
    expect(new Set(bodies[0]).size).toBeGreaterThan(40);
  });
});
