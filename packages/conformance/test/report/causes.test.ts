import { beforeAll, describe, expect, test } from 'vitest';
import { judgeClient, judgeServer, type Report, toReportText } from '../../src/index.js';
import { createDriver } from '../clients/client.js';
import type { HttpResponse } from '../servers/messages.js';
import { startServer } from '../servers/start-server.js';

describe('the report on a mock that has one example for each status', () => {
  let report: Report;

  beforeAll(async () => {
    const examples = new Map<string, HttpResponse['body']>();
    await using server = await startServer({
      // It returns the first body of a status and a path for all of them.
      response: ({ headers, ...response }, { target }) => {
        const { 'X-Amzn-ErrorType': named, ...others } = headers;
        const key = `${response.status} ${target.split('/').slice(0, 3).join('/')}`;
        if (!examples.has(key)) examples.set(key, response.body);
        const refused = response.status === 404 || response.status === 409;
        const status = refused ? 200 : response.status;
        const body = examples.get(`${status} ${key.slice(4)}`) ?? response.body;
        return {
          status,
          headers: {
            ...others,
            ...(named !== undefined && !refused && { 'X-Amzn-ErrorType': named }),
          },
          body,
        };
      },
    });
    const { baseUrl, pause } = server;
    report = await judgeServer({ baseUrl, pause });
  });

  test('has an entry for each cause, not for each member that a case is about', () => {
    expect(report.totals.fail).toBeGreaterThan(150);
    expect(report.groups.length).toBeLessThan(40);
    const fields = report.groups.find(({ member }) => member === 'Fields');
    expect(fields?.cases.length).toBeGreaterThan(100);
    expect(fields?.expected).toMatch(/^a list with an item like {"Name":"…".* and \d+ more\)$/);
  });

  test('says that any refusal was expected instead of 200', () => {
    const accepted = report.groups.filter(
      ({ member, actual }) => member === undefined && actual === '200',
    );
    expect(accepted.filter(({ verdict }) => verdict === 'fail')).toHaveLength(1);
    expect(accepted[0]?.expected).toContain('NotFoundException (404)');
    expect(accepted[0]?.expected).toContain('ConflictException (409)');
  });

  test('says that the response is always the same, and which members should differ', () => {
    const repeated = report.groups.filter(({ actual }) =>
      actual.startsWith('the same response to '),
    );
    const members = repeated.flatMap(({ kinds = [] }) => kinds.map(({ member }) => member));
    expect(members).toContain('DestinationPhoneNumber');
    expect(repeated.length).toBeGreaterThan(1);
  });

  test('begins with a line for each cause', () => {
    const [, , head, ...lines] = toReportText(report, { passing: false }).split('\n');
    expect(head).toBe('Causes, with the number of their cases:');
    const counts = lines.slice(0, 6).map((line) => Number(/^ *(\d+) {2}\S/.exec(line)?.[1]));
    expect(counts).toEqual(report.groups.slice(0, 6).map(({ cases }) => cases.length));
    expect(lines.indexOf('')).toBeLessThan(10);
    expect(toReportText(report)).not.toContain('Causes, with the number of their cases:');
  });

  test('omits no finding: each is in a group or shown with its case', () => {
    const text = toReportText(report, { passing: false });
    const failed = report.results.filter(({ verdict }) => verdict === 'fail');
    const inGroups = new Set(report.groups.flatMap(({ cases }) => cases));
    for (const { id } of failed) {
      if (!inGroups.has(id)) expect(text).toContain(`FAIL    ${id}`);
    }
  });
});

test('shortened names of exceptions of a client are one cause', async () => {
  const driver = createDriver({
    toException: (outcome) => ({ ...outcome, name: outcome.name.replace(/Exception$/, '') }),
  });
  const { groups } = await judgeClient(driver);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ member: 'exception' });
  expect(groups[0]?.expected).toMatch(/Exception"/);
  expect(groups[0]?.actual).not.toContain('Exception');
});

test('the report on a client does not mention responses that are the same', async () => {
  const driver = createDriver({ toOutput: (output) => ({ ...output, Toy: 1 }) });
  const { groups } = await judgeClient(driver);
  for (const { actual } of groups) expect(actual).not.toContain('the same response');
});
