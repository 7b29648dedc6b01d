import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { needsOtherAccount } from '../src/scenario/scenario.js';
import { suite } from './phone-numbers.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import type { HttpRequest, HttpResponse } from './servers/messages.js';
import { startServer } from './servers/start-server.js';
import { createState, type State } from './servers/state.js';

const only = suite.filter(needsOtherAccount).map(({ id }) => id);
const toIdentity = (accessKeyId: string) => ({
  credentials: { accessKeyId, secretAccessKey: 'secret' },
});
/** The access keys of two accounts, of which only the first has the fixtures. */
const accounts = { own: 'AKIDOWN', other: 'AKIDOTHER' };
const identities = {
  protocol: 'aws',
  aws: toIdentity(accounts.own),
  otherAccount: toIdentity(accounts.other),
} as const;

describe('a server of two accounts', () => {
  test('passes if it keeps them apart', async () => {
    await using server = await startServer({}, createAccounts());
    const report = await judgeServer({ baseUrl: server.baseUrl, only, ...identities });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.results).toHaveLength(only.length);
  });

  test('fails every case about accounts if it treats them as one', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const report = await judgeServer({ baseUrl: server.baseUrl, only, ...identities });
    const passed = report.results.filter(({ verdict }) => verdict !== 'fail');
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  test('is not asked about accounts if the suite knows only one, and the report says so', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const report = await judgeServer({ baseUrl: server.baseUrl, only, protocol: 'aws' });
    expect(report.results).toEqual([]);
    expect(report.leftOut?.map(({ id }) => id)).toEqual(only);
    expect(report.leftOut?.every(({ needs }) => needs === 'otherAccount')).toBe(true);
  });

  test('is blocked in the cases about accounts if the suite knows only one and runs with --complete', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const { baseUrl } = server;
    const report = await judgeServer({ baseUrl, only, protocol: 'aws', complete: true });
    expect(report.totals.blocked).toBeGreaterThan(0);
    expect(report.outcome).toBe('blocked');
  });
});

/** Handles the requests of the two accounts with a state each. */
function createAccounts(): (request: HttpRequest, state: State) => HttpResponse {
  const bare = createState();
  bare.isBare = true;
  bare.reset();
  bare.chimeNumbers.clear();
  return (request, state) => {
    const isOther = request.headers['authorization']?.includes(`=${accounts.other}/`);
    return handleAwsRequest(request, isOther ? bare : state);
  };
}
