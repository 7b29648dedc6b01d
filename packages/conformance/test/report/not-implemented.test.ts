import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../../src/index.js';
import { selectCases } from '../phone-numbers.js';
import { startServer } from '../servers/start-server.js';

const only = ['updatePhoneNumber/both-details'];
const routes = {
  requestPhoneNumber: /^POST \/v2\/phone-numbers$/,
  updatePhoneNumber: /^POST \/phone-numbers\/[^/]+$/,
  putProtectConfigurationRuleSetNumberOverride:
    /^PUT \/v2\/protect-configurations\/[^/]+\/rule-set-number-overrides\/[^/]+$/,
};

describe('an operation that a server does not implement', () => {
  test('is reported as such if the server says so in the form of the contract', async () => {
    await using server = await startServer({
      response: ({ headers, body }) => ({
        status: 501,
        headers: { ...headers, 'X-Amzn-ErrorType': 'NotImplementedException' },
        body,
      }),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results[0]?.verdict).toBe('notImplemented');
    expect(report.outcome).toBe('failed');
  });

  test('is one line of the report, without its passed cases', async () => {
    await using server = await startServer({
      response: (response, { target }) =>
        target.startsWith('/phone-numbers/')
          ? {
              ...response,
              status: 501,
              headers: { ...response.headers, 'X-Amzn-ErrorType': 'NotImplementedException' },
            }
          : response,
    });
    const { baseUrl } = server;
    const report = await judgeServer({ baseUrl, only: ['updatePhoneNumber'] });
    const text = toReportText(report, { passing: false });
    const { notImplemented } = report.totals;
    expect(notImplemented).toBeGreaterThan(10);
    const lines = text.split('\n').filter((line) => line.includes('updatePhoneNumber'));
    expect(lines[0]).toBe(`NOT IMPLEMENTED updatePhoneNumber (${notImplemented} cases)`);
    expect(lines[1]).toMatch(/^updatePhoneNumber {2}not implemented, by \d+ of \d+ cases$/);
    expect(lines).toHaveLength(2);
    expect(text).toMatch(/failed: operations are not implemented$/);
  });

  test.each([
    'requestPhoneNumber',
    'updatePhoneNumber',
    'putProtectConfigurationRuleSetNumberOverride',
  ] as const)('does not fail a run if %s is expected to fail', async (lacking) => {
    await using server = await startServer({
      response: (response, { method, target }) =>
        routes[lacking].test(`${method} ${target}`)
          ? {
              ...response,
              status: 501,
              headers: { ...response.headers, 'X-Amzn-ErrorType': 'NotImplementedException' },
            }
          : response,
    });
    const { baseUrl, pause, state } = server;
    // A case that stops at the operation leaves behind the resources that it has made before.
    Object.assign(state, { quota: 1000, configurationQuota: 1000, listQuota: 1000 });
    const report = await judgeServer({
      baseUrl,
      expectedFailures: [lacking],
      explore: { count: 5, seed: 7 },
      pause,
    });
    expect(report.totals).toMatchObject({ fail: 0, notImplemented: 0, blocked: 0 });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
  });

  test('is left out with the cases of other operations that call it', () => {
    const calling = 'putProtectConfigurationRuleSetNumberOverride/token-of-another-operation';
    const ids = (without: readonly string[]) => selectCases({ without }).map(({ id }) => id);
    expect(ids([])).toContain(calling);
    expect(ids(['requestPhoneNumber'])).not.toContain(calling);
    expect(ids(['requestPhoneNumber/unknown-pool'])).toContain(calling);
  });

  test('can be left out by name, and the report says so', async () => {
    await using server = await startServer();
    const report = await judgeServer({
      baseUrl: server.baseUrl,
      only: ['updatePhoneNumber/both-details', 'requestPhoneNumber/unknown-pool'],
      without: ['updatePhoneNumber'],
    });
    expect(report.results.map(({ id }) => id)).toEqual(['requestPhoneNumber/unknown-pool']);
    expect(report.without).toEqual({ names: ['updatePhoneNumber'], cases: 1 });
    expect(toReportText(report)).toContain(
      'left out by name: updatePhoneNumber (1 case)\npassed, as far as tested',
    );
  });

  test('fails if the response is only a 501', async () => {
    await using server = await startServer({
      response: (response) => ({ ...response, status: 501 }),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results[0]?.verdict).toBe('fail');
  });
});
