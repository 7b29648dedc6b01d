import { expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { createTestControl } from './servers/control.js';
import { startServer } from './servers/start-server.js';

/** Two runs fit into the quota of a new account, so that a server may be judged twice. */
const leasesOfARun = 12;

test('a correct server passes every scenario, within a known number of leases', async () => {
  await using server = await startServer();
  const { baseUrl, state } = server;
  const report = await judgeServer({ baseUrl, pause: async (time) => state.advance(time) });
  expect(report.outcome, toReportText(report)).toBe('passed');
  expect(state.leases).toBe(leasesOfARun);
});

test('a second run on the same server is blocked only where a calling name is on its way', async () => {
  await using server = await startServer();
  const { baseUrl, state } = server;
  const pause = async (time: number) => state.advance(time);
  await judgeServer({ baseUrl, pause });
  const second = await judgeServer({ baseUrl, pause });
  const others = second.results.filter(({ verdict }) => verdict !== 'pass');
  expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['updatePhoneNumber/asks-for-a-calling-name', 'blocked'],
    ['updatePhoneNumber/clears-the-calling-name', 'blocked'],
  ]);
  expect(second.outcome).toBe('blocked');
}, 30_000);

test('a second run on a server that can be steered passes: it is reset where its state is used up', async () => {
  await using server = await startServer();
  const { baseUrl, state } = server;
  const control = createTestControl(state);
  const only = ['updatePhoneNumber/asks-for-a-calling-name'];
  for (const _ of [1, 2]) {
    const report = await judgeServer({ baseUrl, control, only });
    expect(report.outcome, toReportText(report)).toBe('passed');
  }
});
