import { describe, expect, test } from 'vitest';
import { judgeClient, judgeServer, toExpectedFailures } from '../src/index.js';
import { createDriver } from './subjects/client/driver.js';
import { startServer } from './subjects/server/start.js';

const only = ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];
const expectedFailures = ['updatePhoneNumber/unknown-number'];

describe('a case that is expected to fail', () => {
  test('does not fail the run where it fails', async () => {
    await using server = await startServer({
      answer: (answer) => (answer.status === 404 ? { ...answer, status: 400 } : answer),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only, expectedFailures });
    expect(report.outcome).toBe('passed');
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['pass', 'warn']);
    expect(report.results[1]?.findings).not.toEqual([]);
  });

  test('fails the run where it passes', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, expectedFailures });
    expect(report.outcome).toBe('failed');
    expect(report.results[1]?.reason).toContain('take it off the list');
  });

  test('is held against clients too', async () => {
    const report = await judgeClient(createDriver(), { only, expectedFailures });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  });
});

describe('a file of expected failures', () => {
  test('names a case a line, with remarks', () => {
    const text = '# Known.\nupdatePhoneNumber/both-details # to be mended\n\n';
    expect(toExpectedFailures(text)).toEqual(['updatePhoneNumber/both-details']);
  });

  test('names no case that there is not', () => {
    expect(() => toExpectedFailures('updatePhoneNumber/gone')).toThrow(RangeError);
  });
});
