import { describe, expect, test } from 'vitest';
import { judgeServer } from '../../src/index.js';
import { startServer } from '../subjects/server/start.js';

const only = ['updatePhoneNumber/both-details'];

describe('an operation that a server does not have', () => {
  test('is not implemented where the server says so in the form of the contract', async () => {
    await using server = await startServer({
      answer: ({ headers, body }) => ({
        status: 501,
        headers: { ...headers, 'X-Amzn-ErrorType': 'NotImplementedException' },
        body,
      }),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results[0]?.verdict).toBe('notImplemented');
    expect(report.outcome).toBe('failed');
  });

  test('is a failure where the answer is no more than a 501', async () => {
    await using server = await startServer({ answer: (answer) => ({ ...answer, status: 501 }) });
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results[0]?.verdict).toBe('fail');
  });
});
