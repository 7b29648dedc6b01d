import { env } from 'node:process';
import { expect, test } from 'vitest';
import { judgeServer, toReportText } from '../src/index.js';

// A run lets some seconds pass, and vitest stops a test after five.
test('the server keeps the contract', { timeout: 120_000 }, async () => {
  const report = await judgeServer({ baseUrl: env['BASE_URL'] ?? 'http://127.0.0.1:4010' });
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
});
