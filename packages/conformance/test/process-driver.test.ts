import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createProcessDriver, judgeClient, toReportText } from '../src/index.js';

const script = fileURLToPath(new URL('clients/line-client.mjs', import.meta.url));
const toDriver = (...flags: readonly string[]) =>
  createProcessDriver({ command: process.execPath, args: [script, ...flags], name: 'a program' });
const only = ['updatePhoneNumber/both-details', 'requestPhoneNumber/gives-defaults'];

describe('a client behind the line protocol', () => {
  test('passes every case if it is correct', async () => {
    const report = await judgeClient(toDriver());
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.subject.name).toBe('a program');
  });

  test.each([
    ['passes if it reads every page', [], 'pass'],
    ['fails if it stops at the first page', ['--first-page'], 'fail'],
  ])('that reads all items of a list %s', async (_, flags, verdict) => {
    const args = [script, ...flags];
    const driver = createProcessDriver({ command: process.execPath, args, readsItems: true });
    const report = await judgeClient(driver, {
      only: ['describeOptOutLists/client-reads-every-page'],
    });
    expect(
      report.results.map((each) => each.verdict),
      toReportText(report),
    ).toEqual([verdict]);
  });

  test('fails if it does not convert timestamps', async () => {
    const report = await judgeClient(toDriver('--raw-dates'), { only });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
  });

  test('fails if its program ends after a reply', async () => {
    const end = `process.stdin.on("data", (lines) => {
      for (const line of String(lines).split("\\n").filter(Boolean)) {
        const { id } = JSON.parse(line);
        if (id === 1) console.log(JSON.stringify({ id, failure: "the first" }));
        if (id === 2) process.exit(3);
      }
    })`;
    const args = ['-e', end];
    const driver = createProcessDriver({ command: process.execPath, args });
    const report = await judgeClient(driver, { only });
    expect(report.outcome).toBe('failed');
    expect(report.results.flatMap(({ findings }) => findings)).toContainEqual(
      expect.objectContaining({ actual: 'a failure: the program ended (3)' }),
    );
  });

  test('is blocked if its program ends before a reply, with the exit code and the last line', async () => {
    const end =
      'process.stdin.once("data", () => { console.error("no module\\n"); process.exit(3); })';
    const driver = createProcessDriver({ command: process.execPath, args: ['-e', end] });
    const report = await judgeClient(driver, { only });
    expect(report.totals).toMatchObject({ fail: 0, blocked: report.results.length });
    for (const { reason } of report.results) {
      expect(reason).toBe(
        'the program ended (3) before it replied to a call; last words: no module',
      );
    }
  });

  test('is blocked with the error that Node ended by, and not with the version of Node', async () => {
    const args = ['-e', 'process.stdin.once("data", () => { throw new RangeError("no port"); })'];
    const report = await judgeClient(createProcessDriver({ command: process.execPath, args }), {
      only,
    });
    for (const { reason } of report.results) {
      expect(reason).toMatch(/before it replied to a call; last words: RangeError: no port$/);
    }
  });

  test('is blocked if the program does not exist', async () => {
    const driver = createProcessDriver({ command: '/nowhere/numberkit-client' });
    const report = await judgeClient(driver, { only });
    expect(report.outcome).toBe('blocked');
  });
});
