import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientCases, serverCases } from '../src/index.js';
import { createDriver } from './clients/client.js';
import { startServer, type TestServer } from './servers/start-server.js';

const only = ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a server in vitest', () => {
  for (const { name, check } of serverCases(() => server, { only })) test(name, check);
});

describe('a client in vitest', () => {
  for (const { name, check } of clientCases(createDriver(), { only })) test(name, check);
});

describe('a case', () => {
  test('has its id and its rule as its name', () => {
    expect(serverCases(() => server, { only }).map(({ name }) => name)[0]).toBe(
      'updatePhoneNumber/both-details: A request for both ProductType and CallingName MUST be refused',
    );
  });

  test('throws its findings', async () => {
    await using broken = await startServer({
      response: (response) => ({ ...response, status: 200 }),
    });
    const [first] = serverCases(() => broken, { only });
    await expect(first?.check()).rejects.toThrow('expected  BadRequestException (400)');
  });

  test('throws if it is blocked', async () => {
    const [first] = serverCases(() => ({ baseUrl: server.baseUrl, fixtures: {} }), { only });
    await expect(first?.check()).rejects.toThrow('it needs the fixture unassignedNumber');
  });
});
