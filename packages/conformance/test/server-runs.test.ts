import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { listen, readFreePort } from '@numberkit/test-support';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { judgeServer, phoneNumbersSuite, toReportText } from '../src/index.js';
import { runScenario } from '../src/servers/run-scenario.js';
import { toServerRun } from '../src/servers/server-options.js';
import { toOperation } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

const only = ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];

afterEach(() => {
  vi.useRealTimers();
});

describe('a run against a server', () => {
  test('is blocked if nothing listens', async () => {
    const server = await startServer();
    const { baseUrl } = server;
    await server[Symbol.asyncDispose]();
    const report = await judgeServer({ baseUrl });
    expect(report.outcome).toBe('blocked');
    expect(report.totals.blocked).toBe(report.results.length);
    expect(report.results[0]?.reason).toContain(`${baseUrl} cannot be reached`);
  });

  test('waits for a server that does not listen yet, and says so once', async () => {
    const later = createServer((_, response) => void response.end('{}'));
    const port = await readFreePort();
    const reasons: string[] = [];
    const onWait = (reason: string) => {
      reasons.push(reason);
      later.listen(port, '127.0.0.1');
    };
    const baseUrl = `http://127.0.0.1:${port}`;
    const report = await judgeServer({ baseUrl, only, wait: 30_000, onWait });
    later.close();
    later.closeAllConnections();
    expect(report.totals).toMatchObject({ fail: 2, blocked: 0 });
    expect(reasons).toEqual([expect.stringContaining(`${baseUrl} cannot be reached`)]);
  });

  test('is blocked if something accepts connections and does not speak HTTP', async () => {
    for (const greeting of ['', '+OK ready\r\n']) {
      const server = createTcpServer((socket) => {
        socket.on('error', () => {});
        socket.end(greeting);
      });
      await using listening = await listen(server);
      const report = await judgeServer({ baseUrl: listening.url });
      expect(report.totals, greeting).toMatchObject({ blocked: report.results.length, fail: 0 });
      expect(report.results[0]?.reason).toContain(
        'accepts connections but sends no HTTP response: ',
      );
    }
  });

  test('is blocked if the base URL is not a URL', async () => {
    const report = await judgeServer({ baseUrl: 'no url', only });
    expect(report.outcome).toBe('blocked');
  });

  test('is blocked after one timeout if the server never responds', async () => {
    await using server = await startServer({ request: () => new Promise(() => {}) });
    const report = await judgeServer({ baseUrl: server.baseUrl, timeout: 50 });
    expect(report.outcome).toBe('blocked');
    expect(report.results[0]?.reason).toContain('no response within 50 ms');
  });

  test('fails the case whose request gets no response', async () => {
    // Time moves only for the requests that get no response: the others may take theirs.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await using server = await startServer({
      request: (request) => {
        if (request.method === 'GET') return request;
        vi.advanceTimersByTime(50);
        return new Promise(() => {});
      },
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only, timeout: 50 });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    expect(report.results[0]?.findings).toMatchObject([
      { expected: 'a response', actual: 'no response within 50 ms' },
    ]);
  });

  test('fails the case that ends the server, and blocks those after it', async () => {
    const server = createServer((request, response) => {
      if (request.method === 'GET') return void response.end();
      server.close();
      server.closeAllConnections();
    });
    await using listening = await listen(server);
    const report = await judgeServer({ baseUrl: listening.url, only });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'blocked']);
    expect(report.outcome).toBe('failed');
  });

  test('blocks a case whose fixture is missing', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, fixtures: {} });
    expect(report.results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['blocked', 'it needs the fixture unassignedNumber'],
      ['pass', undefined],
    ]);
  });

  test('blocks a lease if the quota of the account is used up', async () => {
    await using server = await startServer();
    server.state.quota = 0;
    const lease = ['requestPhoneNumber/gives-defaults'];
    const report = await judgeServer({ baseUrl: server.baseUrl, only: lease });
    expect(report.outcome, toReportText(report)).toBe('blocked');
    expect(report.results[0]?.reason).toContain('room for one more phone number');
    expect(report.results[0]?.exchanges[0]?.response?.status).toBe(402);
  });

  test('without any case is blocked', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only: [] });
    expect(report.outcome).toBe('blocked');
  });

  test('blocks a case that depends on a failed case, and names that case', async () => {
    const id = 'requestPhoneNumber/token-after-a-refusal';
    const rule = 'requestPhoneNumber/unknown-pool';
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const { baseUrl } = server;
    const report = await judgeServer({ baseUrl, only: [id, rule] });
    const [own, built] = report.results.toReversed();
    expect([own?.verdict, built?.verdict]).toEqual(['blocked', 'fail']);
    expect(own).toMatchObject({
      id,
      blockedBy: rule,
      reason: `it depends on ${rule}, and that case did not pass`,
    });
    expect(own?.findings).not.toEqual([]);
  });

  test('fails a case that depends on a passed case', async () => {
    const id = 'requestPhoneNumber/token-after-a-refusal';
    await using server = await startServer({
      response: (response, { body }) =>
        response.status === 404 && body.includes('ClientToken')
          ? { ...response, status: 400 }
          : response,
    });
    const only = ['requestPhoneNumber/unknown-pool', id];
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    const verdicts = new Map(report.results.map((each) => [each.id, each.verdict]));
    expect(verdicts.get(id)).toBe('fail');
  });

  test('refuses a run id that does not fit into a token', async () => {
    await expect(judgeServer({ baseUrl: '', runId: 'no spaces' })).rejects.toThrow(RangeError);
  });

  test('reports a broken scenario as a fault of the suite', async () => {
    await using server = await startServer();
    const result = await runScenario(
      {
        id: 'updatePhoneNumber/broken',
        operation: toOperation('updatePhoneNumber'),
        title: 'A scenario MUST make sense',
        provenance: { kind: 'decided', section: 'all' },
        steps: [
          {
            operation: toOperation('updatePhoneNumber'),
            input: { phoneNumberId: '+12065550100' },
            expect: { exception: 'NoSuchException' },
          },
        ],
      },
      toServerRun(phoneNumbersSuite, { baseUrl: server.baseUrl }),
    );
    expect(result.verdict).toBe('suiteFault');
    expect(result.reason).toContain('updatePhoneNumber declares no NoSuchException');
  });
});
