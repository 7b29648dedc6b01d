import { clientCases, serverCases } from '@numberkit/conformance';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { driver } from './driver.js';
import type { Started } from './proxy.js';
import { startLibrary } from './start-library.js';
import { suite } from './suite.js';

describe('The server', () => {
  let server: Started;
  beforeAll(async () => {
    server = await startLibrary();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const cases = serverCases(() => ({ baseUrl: server.baseUrl }), { suite });
  for (const { name, check } of cases) test(name, check);
});

describe('The client', () => {
  for (const { name, check } of clientCases(driver, { suite })) test(name, check);
});
