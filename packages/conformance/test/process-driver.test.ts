import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createProcessDriver, judgeClient, toReportText } from '../src/index.js';

const script = fileURLToPath(new URL('subjects/client/line-client.mjs', import.meta.url));
const toDriver = (...flags: readonly string[]) =>
  createProcessDriver({ command: process.execPath, args: [script, ...flags], name: 'a program' });
const only = ['updatePhoneNumber/both-details', 'requestPhoneNumber/gives-defaults'];

describe('a client behind the line protocol', () => {
  test('passes every scenario where it is correct', async () => {
    const report = await judgeClient(toDriver());
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.subject.name).toBe('a program');
  });

  test('is found where it leaves timestamps as they came', async () => {
    const report = await judgeClient(toDriver('--raw-dates'), { only });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
  });

  test('fails where its program ends', async () => {
    const args = ['-e', 'process.stdin.once("data", () => process.exit(3))'];
    const driver = createProcessDriver({ command: process.execPath, args });
    const report = await judgeClient(driver, { only });
    expect(report.outcome).toBe('failed');
    expect(report.results.flatMap(({ findings }) => findings)).toContainEqual(
      expect.objectContaining({ actual: 'a failure: the program ended (3)' }),
    );
  });

  test('is blocked where there is no such program', async () => {
    const driver = createProcessDriver({ command: '/nowhere/numberkit-client' });
    const report = await judgeClient(driver, { only });
    expect(report.outcome).toBe('blocked');
  });
});
