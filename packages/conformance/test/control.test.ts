import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { describe, expect, test } from 'vitest';
import { createControl, judgeServer, toJUnitReport, toReportText } from '../src/index.js';
import { judgesServers, needsControl } from '../src/scenario/scenario.js';
import { controlMutants } from './mutants/control.js';
import { byName, expectFound } from './mutants/expect-found.js';
import { suite } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

const withControl = suite.filter((each) => needsControl(each) && judgesServers(each));

describe('a server with a control interface', () => {
  test('passes every case if it is correct, and all of the contract’s exceptions are exercised', async () => {
    await using server = await startServer();
    const { baseUrl, control } = server;
    const report = await judgeServer({ baseUrl, control });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.coverage?.exceptions.missed).toEqual([]);
    expect(report.coverage?.statuses.missed).toEqual([]);
  });

  test.each(byName(controlMutants))(
    'and %s fails the cases that must find it',
    async (_, { hooks, foundBy }) => {
      await using server = await startServer(hooks());
      const { baseUrl, control } = server;
      const report = await judgeServer({ baseUrl, control, only: foundBy });
      expectFound(report, foundBy);
    },
  );

  test('fails every case with control steps with at least one mutant', () => {
    const shown = controlMutants.flatMap(({ foundBy }) => foundBy);
    expect(withControl.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('is blocked if its control interface does not work', async () => {
    await using server = await startServer();
    const { baseUrl } = server;
    const only = ['requestPhoneNumber/control/raises-ThrottlingException'];
    const report = await judgeServer({ baseUrl, control: createControl({ baseUrl }), only });
    expect(report.outcome).toBe('blocked');
    expect(report.results[0]?.reason).toContain('a control interface that works');
  });
});

describe('a server without a control interface', () => {
  const id = 'requestPhoneNumber/control/raises-ThrottlingException';
  const only = ['requestPhoneNumber/unknown-pool', id];

  test('passes in part: the report says that the cases with control steps are left out', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.outcome).toBe('passed');
    expect(report.leftOut).toMatchObject([
      { id, operation: 'requestPhoneNumber', needs: 'control' },
    ]);
    expect(toReportText(report)).toMatch(
      /left out: 1 needs a control interface \(--control\)\npassed, as far as tested$/,
    );
    expect(toJUnitReport(report)).toMatch(
      /tests="2" failures="0" errors="0" time="[\d.]+" skipped="1"/,
    );
  });

  test('is blocked if all of the suite must run', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, complete: true });
    expect(report.outcome).toBe('blocked');
    expect(report.leftOut).toBeUndefined();
    expect(report.results[1]?.reason).toContain('it needs a control interface');
  });
});

test('requests to the control interface match its contract', async () => {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push(`${request.method} ${request.url} ${body} ${request.headers.authorization}`);
    response.end('{}');
  });
  await using listening = await listen(server);
  const control = createControl({ baseUrl: `${listening.url}/`, key: 'k' });
  await control.reset();
  await control.advance('PT72H');
  await control.addFault({ operation: 'updatePhoneNumber', exception: 'ConflictException' });
  await control.clearFaults();
  await control.readState();
  expect(seen).toEqual([
    'POST /_numberkit/reset  Bearer k',
    'POST /_numberkit/clock/advance {"duration":"PT72H"} Bearer k',
    'POST /_numberkit/faults {"operation":"updatePhoneNumber","exception":"ConflictException"} Bearer k',
    'DELETE /_numberkit/faults  Bearer k',
    'GET /_numberkit/state  Bearer k',
  ]);
});
