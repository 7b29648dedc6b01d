import { createControl, judgeServer, type Report, toReportText } from '@numberkit/conformance';
import { findProgram } from '@numberkit/test-support';
import { hasPgbouncer } from '@numberkit/test-support/pgbouncer';
import { describe, expect, inject, test } from 'vitest';
import { ManualClock } from '../support/manual-clock.js';
import { openServerWithCredentials, openTestServer } from '../support/open-test-server.js';

const home = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other secret' };

/** Whether test/balancer judges the server by the whole suite, in both forms, on the database of these tests. */
const isJudgedBehindBalancer =
  inject('postgres') !== '' && findProgram('nginx') !== undefined && hasPgbouncer;

// A run makes thousands of requests, one after the other; a busy machine takes its time for them.
const judgedByAll = () => {
  test("conforms in the contract's own form", async () => {
    // The suite uses the real time for future timestamps.
    await using server = await openTestServer({}, new ManualClock(new Date().toISOString()));
    const control = createControl({ baseUrl: server.url });
    expectNothingMissing(await judgeServer({ baseUrl: server.url, control, complete: true }));
  });

  test('conforms for unmodified AWS clients of two accounts', async () => {
    const credentials = [
      { ...home, accountId: '111122223333' },
      { ...other, accountId: '999988887777' },
    ];
    const clock = new ManualClock(new Date().toISOString());
    await using server = await openServerWithCredentials(credentials, {}, clock);
    const report = await judgeServer({
      baseUrl: server.url,
      protocol: 'aws',
      aws: { credentials: home },
      otherAccount: { credentials: other },
      control: createControl({ baseUrl: server.url }),
      complete: true,
    });
    expectNothingMissing(report);
  });
};
if (!isJudgedBehindBalancer) {
  describe('the reference server, judged by the whole suite,', { timeout: 300_000 }, judgedByAll);
}

test('the reference server that keeps released numbers for a while passes every case of releases', async () => {
  const settings = { NUMBERKIT_RELEASE_DELAY: 'PT5M' };
  await using server = await openTestServer(settings, new ManualClock(new Date().toISOString()));
  const report = await judgeServer({
    baseUrl: server.url,
    control: createControl({ baseUrl: server.url }),
    only: ['releasePhoneNumber', 'deleteOptOutList', 'listTagsForResource', 'tagResource'],
  });
  expect(report.outcome, toReportText(report, { passing: false })).toMatch(/^passed/);
});

describe('the reference server while it throttles', () => {
  test.each([
    ['documented', 'contract'],
    ['20', 'contract'],
    ['documented', 'aws'],
  ] as const)('at the rate %s, in the protocol %s, passes every case', async (rate, protocol) => {
    await using server = await openTestServer({ NUMBERKIT_RATE_LIMIT: rate });
    const only =
      rate === 'documented'
        ? ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number']
        : ['updatePhoneNumber/both-details', 'updatePhoneNumber/schema'];
    const report = await judgeServer({ baseUrl: server.url, protocol, only });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
  });
});

function expectNothingMissing(report: Report): void {
  const { results, totals, coverage } = report;
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
  expect(totals.pass).toBe(results.length);
  expect(coverage?.boundaries.missed).toEqual([]);
  expect(coverage?.exceptions.missed).toEqual([]);
  expect(coverage?.statuses.missed).toEqual([]);
}
