import { createServer } from 'node:net';
import { listen } from '@numberkit/test-support';
import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';
import { startServer } from './servers/start-server.js';

const only = ['updatePhoneNumber/both-details', 'requestPhoneNumber/token-replays'];

describe('a server that closes a kept connection while it is idle', () => {
  test('passes every case: the suite sends a lost request again over a new connection', async () => {
    // The suite sees the same: it loses a request over a connection that has carried one.
    await using server = await startServer({ drops: (carried) => carried > 0 });
    const { baseUrl, pause } = server;
    const report = await judgeServer({ baseUrl, pause });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
  });

  test('gets requests that must not be repeated over new connections', async () => {
    const leases: number[] = [];
    await using server = await startServer({
      drops: (carried, { method, body }) => {
        if (method === 'POST' && !body.includes('ClientToken')) leases.push(carried);
        return false;
      },
    });
    await judgeServer({
      baseUrl: server.baseUrl,
      only: ['requestPhoneNumber/toll-free-numbers', 'requestPhoneNumber/allowed-numbers'],
    });
    expect(leases.length).toBeGreaterThan(1);
    expect(new Set(leases)).toEqual(new Set([0]));
  });
});

describe('a server that drops requests', () => {
  test('fails even if its connections are kept', async () => {
    const kept: number[] = [];
    await using server = await startServer({
      drops: (carried, { method, body }) => {
        kept.push(carried);
        return method === 'POST' && body.includes('ClientToken');
      },
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
    expect(report.results[0]?.findings).toMatchObject([{ expected: 'a response' }]);
    expect(kept).toContain(1);
  });

  test('fails if a response is cut off or is not HTTP', async () => {
    for (const text of [
      'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{',
      'HTTP/1.1 200 O',
      '+OK\r\n',
    ]) {
      const server = createServer((socket) => {
        socket.on('error', () => {});
        socket.on('data', (data) => {
          const isProbe = data.toString().startsWith('GET');
          socket.end(isProbe ? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n' : text);
        });
      });
      await using listening = await listen(server);
      const report = await judgeServer({ baseUrl: listening.url, only });
      expect(report.totals, text).toMatchObject({ fail: 2, blocked: 0 });
      expect(report.results[0]?.findings).toMatchObject([{ expected: 'a response' }]);
    }
  });
});
