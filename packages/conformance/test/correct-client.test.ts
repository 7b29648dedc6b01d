import { expect, test } from 'vitest';
import { judgeClient, toReportText } from '../src/index.js';
import { createDriver } from './clients/client.js';

test('a correct client passes every case', async () => {
  const report = await judgeClient(createDriver());
  expect(report.outcome, toReportText(report)).toBe('passed');
  expect(report.totals.warn, toReportText(report)).toBe(0);
});
