import { serverCases } from '@numberkit/conformance';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the reference server, spoken to in the contract', () => {
  // The test's clock stands still; a case that waits moves it on.
  const pause = async (milliseconds: number) => server.clock.advance(milliseconds);
  for (const { name, check } of serverCases(() => ({ baseUrl: server.url, pause }))) {
    test(name, check);
  }
});
