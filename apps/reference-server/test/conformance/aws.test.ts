import { createControl, serverCases } from '@numberkit/conformance';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ManualClock } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  // The kit goes by the real time where it asks for a moment to come.
  server = await openTestServer({}, new ManualClock(new Date().toISOString()));
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the reference server, spoken to as an unmodified AWS client does', () => {
  const toOptions = () => ({
    baseUrl: server.url,
    control: createControl({ baseUrl: server.url }),
  });
  const cases = serverCases(toOptions, { steered: true, protocol: 'aws' });
  for (const { name, check } of cases) test(name, check);
});
