import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { toServerRun } from '../src/servers/judge-server.js';
import { runScenario } from '../src/servers/run-scenario.js';
import { startServer } from './servers/start-server.js';

const only = ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];

describe('a run against a server', () => {
  test('is blocked as a whole where nothing listens', async () => {
    const server = await startServer();
    const { baseUrl } = server;
    await server[Symbol.asyncDispose]();
    const report = await judgeServer({ baseUrl });
    expect(report.outcome).toBe('blocked');
    expect(report.totals.blocked).toBe(report.results.length);
    expect(report.results[0]?.reason).toContain(`${baseUrl} cannot be reached`);
  });

  test('waits for a server that is not there yet, and says once that it does', async () => {
    const later = createServer((_, response) => void response.end('{}'));
    const port = await new Promise<number>((resolve) => {
      const taken = createServer().listen(0, '127.0.0.1', () => {
        const address = taken.address();
        const free = typeof address === 'object' && address ? address.port : 0;
        taken.close(() => resolve(free));
      });
    });
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

  test('is blocked where something takes connections and speaks no HTTP', async () => {
    for (const greeting of ['', '+OK ready\r\n']) {
      const server = createTcpServer((socket) => {
        socket.on('error', () => {});
        socket.end(greeting);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const report = await judgeServer({ baseUrl: `http://127.0.0.1:${port}` });
      server.close();
      expect(report.totals, greeting).toMatchObject({ blocked: report.results.length, fail: 0 });
      expect(report.results[0]?.reason).toContain(
        'accepts connections but sends no HTTP response: ',
      );
    }
  });

  test('is blocked where the base URL is none', async () => {
    const report = await judgeServer({ baseUrl: 'no url', only });
    expect(report.outcome).toBe('blocked');
  });

  test('is blocked where nothing is ever answered, after one timeout', async () => {
    await using server = await startServer({ request: () => new Promise(() => {}) });
    const report = await judgeServer({ baseUrl: server.baseUrl, timeout: 50 });
    expect(report.outcome).toBe('blocked');
    expect(report.results[0]?.reason).toContain('no response within 50 ms');
  });

  test('fails the scenario whose request is never answered', async () => {
    await using server = await startServer({
      request: (request) => (request.method === 'GET' ? request : new Promise(() => {})),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only, timeout: 50 });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    expect(report.results[0]?.findings).toMatchObject([
      { expected: 'a response', actual: 'no response within 50 ms' },
    ]);
  });

  test('fails the scenario that ends the server, and blocks those after it', async () => {
    const server = createServer((request, response) => {
      if (request.method === 'GET') return void response.end();
      server.close();
      server.closeAllConnections();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const report = await judgeServer({ baseUrl: `http://127.0.0.1:${port}`, only });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'blocked']);
    expect(report.outcome).toBe('failed');
  });

  test('blocks a scenario whose fixture the server does not have', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, fixtures: {} });
    expect(report.results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['blocked', 'it needs the fixture unassignedNumber'],
      ['pass', undefined],
    ]);
  });

  test('blocks a lease where the quota of the account is used up', async () => {
    await using server = await startServer();
    server.state.leases = 25;
    const lease = ['requestPhoneNumber/gives-defaults'];
    const report = await judgeServer({ baseUrl: server.baseUrl, only: lease });
    expect(report.outcome, toReportText(report)).toBe('blocked');
    expect(report.results[0]?.reason).toContain('room for one more phone number');
    expect(report.results[0]?.exchanges[0]?.response?.status).toBe(402);
  });

  test('that plays no scenario has shown nothing', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only: [] });
    expect(report.outcome).toBe('blocked');
  });

  test('blocks a case that builds on a rule which the server does not hold, by the case of that rule', async () => {
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

  test('fails a case that builds on a rule which the server holds elsewhere', async () => {
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

  test('refuses a run id that would not fit into a token', async () => {
    await expect(judgeServer({ baseUrl: '', runId: 'no spaces' })).rejects.toThrow(RangeError);
  });

  test('tells a broken scenario from a broken server', async () => {
    await using server = await startServer();
    const result = await runScenario(
      {
        id: 'updatePhoneNumber/broken',
        title: 'A scenario MUST make sense',
        provenance: { kind: 'decided', section: 'all' },
        steps: [
          {
            operation: 'updatePhoneNumber',
            input: { phoneNumberId: '+12065550100' },
            expect: { exception: 'NoSuchException' },
          },
        ],
      },
      toServerRun({ baseUrl: server.baseUrl }),
    );
    expect(result.verdict).toBe('suiteFault');
    expect(result.reason).toContain('updatePhoneNumber declares no NoSuchException');
  });
});
