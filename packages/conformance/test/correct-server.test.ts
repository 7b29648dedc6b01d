import { expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { startServer } from './servers/start-server.js';

/** Two runs fit into the quota of a new account, so that a server can be judged twice. */
const leasesOfARun = 12;

test('a correct server passes every case with the expected number of leases', async () => {
  await using server = await startServer();
  const { baseUrl, pause, state } = server;
  const report = await judgeServer({ baseUrl, pause });
  expect(report.outcome, toReportText(report)).toBe('passed');
  expect(state.numbers.size).toBe(leasesOfARun);
});

test('a second run on the same server is blocked only in cases that need no calling name in progress', async () => {
  await using server = await startServer();
  const { baseUrl, pause } = server;
  await judgeServer({ baseUrl, pause });
  const second = await judgeServer({ baseUrl, pause });
  const others = second.results.filter(({ verdict }) => verdict !== 'pass');
  expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['updatePhoneNumber/asks-for-a-calling-name', 'blocked'],
    ['updatePhoneNumber/clears-the-calling-name', 'blocked'],
  ]);
  expect(second.outcome).toBe('blocked');
}, 240_000);

test('a second run on a server with control passes: the suite resets it if its state is used up', async () => {
  await using server = await startServer();
  const { baseUrl, control } = server;
  const only = ['updatePhoneNumber/asks-for-a-calling-name'];
  for (const _ of [1, 2]) {
    const report = await judgeServer({ baseUrl, control, only });
    expect(report.outcome, toReportText(report)).toBe('passed');
  }
});
