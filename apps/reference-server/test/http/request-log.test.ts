import { Numberkit } from '@numberkit/sdk';
import { expect, test, vi } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

test('a request is logged in one line with id, operation, status and duration', async () => {
  await using server = await openTestServer();
  await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  const lines = server.log.map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      operation: 'updatePhoneNumber',
      status: 200,
      duration: expect.any(Number),
    }),
  ]);
});

test('a refusal is logged with its exception, and no line has a sensitive member', async () => {
  await using server = await openTestServer();
  const { client } = server;
  const phoneNumberId = '+12065550100';
  await client.updatePhoneNumber({ phoneNumberId, CallingName: 'Ada Lovelace' });
  await rejectionOf(client.updatePhoneNumber({ phoneNumberId, CallingName: 'Grace Hopper' }));
  await rejectionOf(
    client.updatePhoneNumber({ phoneNumberId, CallingName: 'Much too long a name' }),
  );
  expect(server.log).toHaveLength(3);
  expect(server.log[1]).toContain('ConflictException');
  expect(server.log[2]).toContain('BadRequestException');
  expect(server.log.join('')).not.toMatch(/Ada|Grace|Much|2065550100/);
});

test('a request without a response is logged with its operation and without a status', async () => {
  await using server = await openTestServer();
  await server.control.addFault({ operation: 'updatePhoneNumber', drop: true });
  const once = new Numberkit({ baseUrl: server.url, maxAttempts: 1 });
  const name = { phoneNumberId: '+12065550100', CallingName: 'Ada' };
  await rejectionOf(once.updatePhoneNumber(name));
  // The first line is of the control request.
  await vi.waitFor(() => expect(server.log).toHaveLength(2));
  const line: unknown = JSON.parse(server.log[1] ?? '');
  expect(line).toMatchObject({ operation: 'updatePhoneNumber', aborted: true });
  expect(line).not.toHaveProperty('status');
});
