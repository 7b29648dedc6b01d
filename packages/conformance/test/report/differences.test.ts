import { expect, test } from 'vitest';
import { judgeServer } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

test('a finding about concurrent responses names each member that differs once', async () => {
  let count = 0;
  await using server = await startServer({
    response: ({ body, ...response }) => {
      count += 1;
      return {
        ...response,
        body: { ...body, CreatedTimestamp: count < 3 ? 1774915200 : 1774915201 },
      };
    },
  });
  const only = ['putProtectConfigurationRuleSetNumberOverride/rules-at-once'];
  const report = await judgeServer({ baseUrl: server.baseUrl, only });
  expect(report.results[0]?.provenance.kind).toBe('decided');
  expect(report.results[0]?.findings).toMatchObject([
    { member: 'CreatedTimestamp', actual: expect.stringMatching(/^"2026-/) },
  ]);
});

test('a finding about a repeated response names the member that differs', async () => {
  await using server = await startServer({
    response: ({ body, ...response }, _, state) => {
      return {
        ...response,
        body: {
          ...body,
          ...(state.leases > 0 && {
            PhoneNumber: `+1206555${1000 + Math.trunc(Math.random() * 9000)}`,
          }),
        },
      };
    },
  });
  const only = ['requestPhoneNumber/token-replays'];
  const report = await judgeServer({ baseUrl: server.baseUrl, only });
  expect(report.results[0]?.findings).toMatchObject([
    {
      member: 'PhoneNumber',
      expected: expect.stringContaining(', as in the response of the exchange "first"'),
    },
  ]);
});
