import { once } from 'node:events';
import type { Server } from 'node:http';
import { clientCases, serverCases } from '@numberkit/conformance';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { createApp } from '../src/create-app.js';
import { driver } from './driver.js';
import { suite } from './suite.js';

describe('The server', () => {
  let server: Server;
  let baseUrl = '';
  beforeAll(async () => {
    server = (await createApp()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object') baseUrl = `http://127.0.0.1:${address?.port}`;
  });
  afterAll(() => server.close());

  for (const { name, check } of serverCases(() => ({ baseUrl }), { suite })) test(name, check);
});

describe('The client', () => {
  for (const { name, check } of clientCases(driver, { suite })) test(name, check);
});
