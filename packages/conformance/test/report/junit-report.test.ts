import { describe, expect, test } from 'vitest';
import { judgeServer, toJUnitReport } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';
import { createFailedReport } from './reports.js';

describe('the JUnit XML of a report', () => {
  test('contains a failure with its request, expectation and response', async () => {
    const xml = toJUnitReport(await createFailedReport(['requestPhoneNumber/unknown-pool']));
    expect(xml).toContain('<testsuite name="requestPhoneNumber"');
    expect(xml).toContain('tests="1" failures="1" errors="0"');
    expect(xml).toMatch(
      /<testcase name="unknown-pool" classname="requestPhoneNumber\.[^"]+" time=/,
    );
    expect(xml).toContain('<failure type="fail" message="ResourceType: expected');
    expect(xml).toContain('rule      A PoolId that names no pool MUST be refused as not found');
  });

  test('contains no characters that XML forbids, and no markup of the subject', async () => {
    const xml = toJUnitReport(await createFailedReport(['requestPhoneNumber/unknown-pool']));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not occur
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(xml).not.toContain('<script');
    expect(xml).toContain('&lt;/script&gt;');
  });

  test('reports a blocked case as an error', async () => {
    await using server = await startServer();
    const only = ['updatePhoneNumber/both-details'];
    const xml = toJUnitReport(await judgeServer({ baseUrl: server.baseUrl, only, fixtures: {} }));
    expect(xml).toContain('tests="1" failures="0" errors="1"');
    expect(xml).toContain('<error type="blocked" message="it needs the fixture unassignedNumber">');
  });
});
