import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

const none = { exercised: [], missed: [] };
const coverage = {
  boundaries: { exercised: ['one'], missed: ['other'] },
  statuses: none,
  exceptions: none,
  inputMembers: none,
  outputMembers: none,
};

describe('the text of a report', () => {
  test('shows the request, the expectation, the response and the rule of a failure', async () => {
    await using server = await startServer({
      response: (response) => ({
        ...response,
        body: { ...response.body, ResourceType: 'registration' },
      }),
    });
    const { baseUrl } = server;
    const only = ['requestPhoneNumber/unknown-pool', 'updatePhoneNumber/both-details'];
    const report = await judgeServer({ baseUrl, only, runId: 'run1' });
    expect(
      toReportText({ ...report, duration: 1234, coverage }),
    ).toBe(`server ${baseUrl}, protocol contract, run run1

FAIL    requestPhoneNumber/unknown-pool
        rule      A PoolId that names no pool MUST be refused as not found
        source    requestPhoneNumber, decided by Numberkit, spec/README.md#decided-requestphonenumber in its repository
        exchange  1, requestPhoneNumber
        sent      POST /v2/phone-numbers {"IsoCountryCode":"US","MessageType":"TRANSACTIONAL","NumberCapabilities":["SMS","VOICE"],"NumberType":"TOLL_FREE","PoolId":"pool-ffffffffffffffffffffffffffffffff"}
        response  404 {"__type":"ResourceNotFoundException","Message":"Refused. ResourceType=\\"pool\\" ResourceId=\\"pool-ffffffffffffffffffffffffffffffff\\"","ResourceType":"registration","ResourceId":"pool-ffffffffffffffffffffffffffffffff"}
        member    ResourceType
        expected  "pool"
        received  "registration"
pass    updatePhoneNumber/both-details

requestPhoneNumber  0 of 1 pass
updatePhoneNumber   1 of 1 pass

exercised of the contract: 1 of 2 keyword boundaries, 0 of 0 statuses, 0 of 0 exceptions, 0 of 0 members sent, 0 of 0 members returned
2 cases in 1.2 s: 1 pass, 1 fail
chosen: 2 of ${report.chosen?.of} cases
failed: the subject breaks rules`);
  });

  test('names a cause that blocks several cases once, with the cases', async () => {
    const server = await startServer();
    const { baseUrl } = server;
    await server[Symbol.asyncDispose]();
    const only = ['unknown-pool', 'unknown-opt-out-list'].map((id) => `requestPhoneNumber/${id}`);
    const report = await judgeServer({
      baseUrl,
      only: [...only, 'updatePhoneNumber/both-details'],
    });
    const text = toReportText(report, { passing: false });
    expect(text.match(/reason .*/g)).toEqual([
      expect.stringMatching(`^reason    ${baseUrl} cannot be reached: `),
    ]);
    const [, , head, , ...ids] = text.split('\n');
    expect([head, ...ids.slice(0, 2)]).toEqual([
      'BLOCKED 3 cases',
      `        ids       ${only.join(' ')}`,
      '        ids       updatePhoneNumber/both-details',
    ]);
  });

  test('separates cases that are blocked by different causes', async () => {
    await using server = await startServer();
    const report = await judgeServer({
      baseUrl: server.baseUrl,
      only: ['requestPhoneNumber/unknown-pool', 'updatePhoneNumber/both-details'],
    });
    const results = report.results.map((each) => ({
      ...each,
      verdict: 'blocked' as const,
      reason: `it needs ${each.operation}`,
    }));
    const text = toReportText({ ...report, results });
    expect(text.match(/BLOCKED .*/g)).toEqual(report.results.map(({ id }) => `BLOCKED ${id}`));
  });
});
