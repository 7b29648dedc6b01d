import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { readFixtures, standardFixturesFile } from '../../src/fixtures/fixtures.js';
import { openStorage } from '../../src/storage/storage.js';
import { ManualClock } from '../support/manual-clock.js';

test('a part of the server that fails is refused as an operation is, and logged by the id of the response', async () => {
  const log: string[] = [];
  const fixtures = await readFixtures(standardFixturesFile);
  await using storage = await openStorage({ kind: 'sqlite-memory' });
  const app = await createApp({
    ...toConfig(toSettings({ NUMBERKIT_CONTROL: 'off' }), process.cwd()),
    clock: new ManualClock(),
    credentials: undefined,
    fixtures,
    defaultScope: fixtures,
    logger: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    storage: { ...storage, probe: () => Promise.reject(new Error('+12065550100 is private')) },
    controlState: undefined,
    rates: undefined,
    stopping: new AbortController().signal,
    validateResponses: true,
    compileOnFirstCall: true,
  });
  await using server = await listen(createServer(app));
  const response = await fetch(`${server.url}/ready`);
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.text()).not.toMatch(/private|node_modules|<html/);
  const requestId = response.headers.get('x-amzn-requestid');
  expect(log.map((line) => JSON.parse(line))).toMatchObject([
    { requestId, msg: 'a request failed', cause: { type: 'Error', frames: expect.any(Array) } },
  ]);
  expect(log.join()).not.toContain('private');
});
