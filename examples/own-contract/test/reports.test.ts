import {
  createHtmlReport,
  judgeServer,
  toJsonReport,
  toJUnitReport,
  toReportText,
} from '@numberkit/conformance';
import { expect, test } from 'vitest';
import { startLibrary } from './start-library.js';
import { suite } from './suite.js';

test('No report has the sensitive members of a list', async () => {
  await using server = await startLibrary({
    handlers: () => ({
      lendBooks: async ({ loans }) => ({
        status: 200,
        body: { loans: loans.map((loan) => ({ dueAt: new Date(0), ...loan })), failures: [] },
      }),
    }),
  });
  const only = ['lendBooks/lends-what-it-can'];
  const report = await judgeServer({ baseUrl: server.baseUrl, suite, only });
  expect(report.outcome).toBe('failed');
  const texts = [
    toReportText(report),
    JSON.stringify(toJsonReport(report)),
    toJUnitReport(report),
    await createHtmlReport(report),
  ];
  for (const text of texts) {
    expect(text).toContain('cardNumber');
    expect(text).not.toMatch(/2026033[12]/);
  }
});
