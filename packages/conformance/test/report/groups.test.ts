import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  judgeServer,
  type Report,
  toJsonReport,
  toJUnitReport,
  toReportText,
} from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

const only = ['requestPhoneNumber'];
const timeout = 50_000;

describe('findings that several cases share', () => {
  let report: Report;
  // Every refusal has a header that violates its pattern; malformed JSON gets no response.
  beforeAll(async () => {
    await using server = await startServer({
      response: (response, { body }) => {
        if (body === '{"') {
          vi.advanceTimersByTime(timeout);
          return new Promise(() => {});
        }
        if (response.status < 400) return response;
        return { ...response, headers: { ...response.headers, 'X-Amzn-ErrorType': 'a b' } };
      },
    });
    const { baseUrl } = server;
    // Time jumps for the requests that get no response, so that it can be long for the others.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      report = await judgeServer({ baseUrl, only, timeout });
    } finally {
      vi.useRealTimers();
    }
  });

  test('are one entry with some of its cases on the first screen, missing responses first', () => {
    const [silence, header] = report.groups;
    expect(silence).toMatchObject({
      expected: 'a response',
      actual: `no response within ${timeout} ms`,
    });
    expect(header).toMatchObject({ member: 'X-Amzn-ErrorType', actual: '"a b"' });
    expect(header?.cases.length).toBeGreaterThan(100);
    const screen = toReportText(report, { passing: false }).split('\n').slice(0, 40).join('\n');
    expect(screen).toContain(`received  no response within ${timeout} ms`);
    expect(screen).toContain(`FAIL    ${header?.cases.length} cases`);
    expect(screen).toContain('header    X-Amzn-ErrorType');
    expect(screen).toContain(`          and ${(header?.cases.length ?? 0) - 5} more (--all)`);
  });

  test('do not hide other findings of a case', async () => {
    await using server = await startServer({
      response: ({ headers, body, ...response }) => ({
        ...response,
        headers: { ...headers, ...(response.status >= 400 && { 'X-Amzn-ErrorType': 'a b' }) },
        body: { ...body, ...('Fields' in body && { Fields: [{ Name: 'string', Message: 'x' }] }) },
      }),
    });
    const id = 'requestPhoneNumber/simulator-is-us-only';
    const { results } = await judgeServer({ baseUrl: server.baseUrl, only: [id] });
    expect(results[0]?.findings.map(({ member }) => member)).toEqual([
      'X-Amzn-ErrorType',
      'Fields',
    ]);
  });

  test('are not repeated for a case without other findings', () => {
    const text = toReportText(report, { passing: false });
    const header = report.groups.find(({ member }) => member === 'X-Amzn-ErrorType');
    const alone = report.results.filter(
      ({ id, findings }) => header?.cases.includes(id) && findings.length === 1,
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const { id } of alone) expect(text).not.toContain(`FAIL    ${id}`);
    expect(text.split('\n').length).toBeLessThan(toReportText(report).split('\n').length);
    for (const { id } of alone) expect(toReportText(report)).toContain(id);
  });

  test('are in the message of JUnit, and in the JSON beside the results', () => {
    const header = report.groups.find(({ member }) => member === 'X-Amzn-ErrorType');
    expect(toJUnitReport(report)).toContain(
      `message="${header?.cases.length} cases: X-Amzn-ErrorType:`,
    );
    expect(toJsonReport(report)).toMatchObject({ version: 1, groups: report.groups });
  });

  test('are listed up to a limit if no cases share them, with the number of further ones', async () => {
    const results = report.results.map((result, at) => ({
      ...result,
      verdict: 'fail' as const,
      findings: [{ exchange: 0, expected: 'one', actual: `${at}` }],
    }));
    const text = toReportText({ ...report, results, groups: [] }, { passing: false });
    expect(text.match(/^FAIL/gm)).toHaveLength(40);
    expect(text).toContain(
      `… and ${results.length - 40} more cases, each with something of its own`,
    );
  });
});
