import { describe, expect, test } from 'vitest';
import { judgeServer, suite, toReportText } from '../src/index.js';
import { needsOtherAccount } from '../src/scenario/scenario.js';
import { accounts, createAccounts } from './servers/aws/accounts.js';
import { handleAwsRequest } from './servers/aws/handle-aws-request.js';
import { startServer } from './servers/start-server.js';

const only = suite.filter(needsOtherAccount).map(({ id }) => id);
const toIdentity = (accessKeyId: string) => ({
  credentials: { accessKeyId, secretAccessKey: 'secret' },
});
const identities = {
  protocol: 'aws',
  aws: toIdentity(accounts.own),
  otherAccount: toIdentity(accounts.other),
} as const;

describe('a server of two accounts', () => {
  test('passes where it keeps them apart', async () => {
    await using server = await startServer({}, createAccounts());
    const report = await judgeServer({ baseUrl: server.baseUrl, only, ...identities });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.results).toHaveLength(only.length);
  });

  test('is found by every case about accounts where it takes them for one', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const report = await judgeServer({ baseUrl: server.baseUrl, only, ...identities });
    const passed = report.results.filter(({ verdict }) => verdict !== 'fail');
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  test('is not asked about accounts where the kit knows only one, which the report tells', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const report = await judgeServer({ baseUrl: server.baseUrl, only, protocol: 'aws' });
    expect(report.results).toEqual([]);
    expect(report.leftOut?.map(({ id }) => id)).toEqual(only);
    expect(report.leftOut?.every(({ needs }) => needs === 'otherAccount')).toBe(true);
  });

  test('is blocked about accounts where the kit knows only one and all of the suite is wanted', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const { baseUrl } = server;
    const report = await judgeServer({ baseUrl, only, protocol: 'aws', complete: true });
    expect(report.totals.blocked).toBeGreaterThan(0);
    expect(report.outcome).toBe('blocked');
  });
});
