import { serverCases } from '@numberkit/conformance';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the reference server, spoken to as an unmodified AWS client does', () => {
  const pause = async (milliseconds: number) => server.clock.advance(milliseconds);
  const toOptions = () => ({ baseUrl: server.url, pause });
  for (const { name, check } of serverCases(toOptions, { protocol: 'aws' })) test(name, check);
});
