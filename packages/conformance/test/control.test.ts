import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createControl, judgeServer, suite, toJUnitReport, toReportText } from '../src/index.js';
import { judgesServers, needsControl } from '../src/scenario/scenario.js';
import { controlMutants } from './mutants/control.js';
import { createTestControl } from './servers/control.js';
import { startServer } from './servers/start-server.js';

const steered = suite.filter((each) => needsControl(each) && judgesServers(each));

describe('a server that can be steered', () => {
  test('passes every scenario where it is correct, and shows all of the contract’s exceptions', async () => {
    await using server = await startServer();
    const { baseUrl, state } = server;
    const report = await judgeServer({ baseUrl, control: createTestControl(state) });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.coverage?.exceptions.missed).toEqual([]);
    expect(report.coverage?.statuses.missed).toEqual([]);
  });

  test.each(controlMutants)('and $name is found', async ({ hooks, foundBy }) => {
    await using server = await startServer(hooks());
    const { baseUrl, state } = server;
    const control = createTestControl(state);
    const report = await judgeServer({ baseUrl, control, only: foundBy });
    const verdicts = report.results.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts.toSorted(), toReportText(report)).toEqual(
      foundBy.map((id) => `${id} fail`).toSorted(),
    );
  });

  test('has been found by every scenario that steers', () => {
    const shown = controlMutants.flatMap(({ foundBy }) => foundBy);
    expect(steered.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('is blocked where its control interface does not do as it is asked', async () => {
    await using server = await startServer();
    const { baseUrl } = server;
    const only = ['requestPhoneNumber/control/raises-ThrottlingException'];
    const report = await judgeServer({ baseUrl, control: createControl({ baseUrl }), only });
    expect(report.outcome).toBe('blocked');
    expect(report.results[0]?.reason).toContain('a control interface that works');
  });
});

describe('a server that the kit cannot steer', () => {
  const id = 'requestPhoneNumber/control/raises-ThrottlingException';
  const only = ['requestPhoneNumber/unknown-pool', id];

  test('passes in part: what only steering shows is left out, and told', async () => {
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

  test('is blocked there where all of the suite is wanted', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, complete: true });
    expect(report.outcome).toBe('blocked');
    expect(report.leftOut).toBeUndefined();
    expect(report.results[1]?.reason).toContain('it needs a control interface');
  });
});

test('the control interface is asked as its contract has it', async () => {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push(`${request.method} ${request.url} ${body} ${request.headers.authorization}`);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const control = createControl({ baseUrl: `http://127.0.0.1:${port}/`, key: 'k' });
  await control.reset();
  await control.advance('PT72H');
  await control.addFault({ operation: 'updatePhoneNumber', exception: 'ConflictException' });
  await control.clearFaults();
  await control.readState();
  server.close();
  server.closeAllConnections();
  expect(seen).toEqual([
    'POST /_numberkit/reset  Bearer k',
    'POST /_numberkit/clock/advance {"duration":"PT72H"} Bearer k',
    'POST /_numberkit/faults {"operation":"updatePhoneNumber","exception":"ConflictException"} Bearer k',
    'DELETE /_numberkit/faults  Bearer k',
    'GET /_numberkit/state  Bearer k',
  ]);
});
