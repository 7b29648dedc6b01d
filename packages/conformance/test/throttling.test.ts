import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { createThrottling } from '../src/servers/send-exchange.js';
import { operations } from './phone-numbers.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import { handleRequest } from './servers/handle-request.js';
import { startServer } from './servers/start-server.js';
import { throttled } from './servers/throttled.js';

const some = ['updatePhoneNumber/both-details', 'requestPhoneNumber/unknown-pool'];
const one = some.slice(0, 1);

describe('a server that throttles the suite', () => {
  test('passes every case if it is correct, and the report counts the throttled requests', async () => {
    await using server = await startServer({}, throttled(handleRequest, 2, '0'));
    const { baseUrl, control } = server;
    const report = await judgeServer({ baseUrl, control });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
    expect(report.throttled?.requests).toBeGreaterThan(100);
    expect(toReportText(report)).toMatch(/throttled: \d+ requests, sent again later/);
  });

  test('passes every case on the AWS wire', async () => {
    await using server = await startServer({}, (request, state) =>
      handleAwsRequest(request, state, throttling),
    );
    const throttling = throttled(handleRequest, 2, '0');
    const { baseUrl, pause } = server;
    const report = await judgeServer({ baseUrl, pause, protocol: 'aws' });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
    expect(report.throttled?.requests).toBeGreaterThan(100);
  });

  test('is blocked in one sentence if it asks for too long a wait', async () => {
    await using server = await startServer({}, throttled(handleRequest, 0, '3600'));
    const report = await judgeServer({ baseUrl: server.baseUrl, only: some });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked']);
    expect(report.results[1]?.reason).toBe(
      'the server throttles updatePhoneNumber: it asked for 3600 s, and the suite waits 60 s for a request at most; raise its limits and run again',
    );
  });

  test('fails if it throttles in a form that is not the contract’s', async () => {
    await using server = await startServer(
      { response: ({ body: { Message: _, ...body }, ...response }) => ({ ...response, body }) },
      throttled(handleRequest, 0, 'tomorrow'),
    );
    const report = await judgeServer({ baseUrl: server.baseUrl, only: one });
    expect(report.results[0]?.findings).toContainEqual(
      expect.objectContaining({ member: 'Retry-After' }),
    );
  });

  test('does not delay cases that expect throttling', async () => {
    await using server = await startServer({}, throttled(handleRequest, 0, '3600'));
    const { baseUrl, control } = server;
    const only = ['updatePhoneNumber/control/raises-ThrottledClientException'];
    const report = await judgeServer({ baseUrl, control, only });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.throttled).toBeUndefined();
  });

  test('gets explored requests again as well', async () => {
    await using server = await startServer({}, throttled(handleRequest, 2, '0'));
    const explore = { count: 5, seed: 7 };
    const report = await judgeServer({ baseUrl: server.baseUrl, only: one, explore });
    expect(report.outcome, toReportText(report)).toBe('passed');
  });
});

describe('a throttled request', () => {
  const operation = operations.updatePhoneNumber;

  test('is sent again with growing pauses if the server names no time, up to a limit', async () => {
    const pauses: number[] = [];
    const throttling = createThrottling(async (time) => void pauses.push(time));
    const stopped = await waitToTheEnd(throttling);
    expect(pauses.slice(0, 4)).toEqual([250, 500, 1000, 2000]);
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
    expect(stopped).toContain('it sent no Retry-After');
  });

  test('is not waited for after its operation used up the time, until a request passes', async () => {
    const pauses: number[] = [];
    const throttling = createThrottling(async (time) => void pauses.push(time));
    const reason = await waitToTheEnd(throttling);
    const first = { operation, response: toResponse({}), attempt: 1, waited: 0 } as const;
    expect(await throttling.wait(first)).toBe(reason);
    throttling.passed(operation);
    expect(await throttling.wait(first)).toBe(250);
  });

  test('waits until the date of Retry-After', async () => {
    const pauses: number[] = [];
    const throttling = createThrottling(async (time) => void pauses.push(time));
    const at = new Date(Date.now() - 5000).toUTCString();
    const response = toResponse({ 'retry-after': at });
    expect(await throttling.wait({ operation, response, attempt: 1, waited: 7 })).toBe(7);
  });

  async function waitToTheEnd(throttling: ReturnType<typeof createThrottling>): Promise<string> {
    for (let attempt = 1, waited = 0; ; attempt += 1) {
      const next = await throttling.wait({ operation, response: toResponse({}), attempt, waited });
      if (typeof next === 'string') return next;
      waited = next;
    }
  }

  function toResponse(headers: Readonly<Record<string, string>>) {
    return { status: 429, headers, body: '' };
  }
});
