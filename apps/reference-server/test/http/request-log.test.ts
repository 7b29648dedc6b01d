import { Numberkit } from '@numberkit/sdk';
import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
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
  await waitFor(() => expect(server.log).toHaveLength(2));
  const line: unknown = JSON.parse(server.log[1] ?? '');
  expect(line).toMatchObject({ operation: 'updatePhoneNumber', aborted: true });
  expect(line).not.toHaveProperty('status');
});

test('a line has the request id of the response and the trace of the request', async () => {
  await using server = await openTestServer();
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const send = (path: string, trace: string) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: trace },
      body: '{}',
    });
  const responses = [
    await send('/v2/phone-numbers/describe', traceparent),
    await send('/v2/phone-numbers', traceparent),
    await send('/nowhere', traceparent),
    await send('/v2/phone-numbers/describe', '+12065550100'),
  ];
  expect(responses.map(({ status }) => status)).toEqual([200, 400, 404, 200]);
  const ids = responses.map(({ headers }) => headers.get('x-amzn-requestid'));
  await waitFor(() => expect(server.log).toHaveLength(4));
  const lines = server.log.map((line): unknown => JSON.parse(line));
  expect(lines).toEqual(
    ids.map((requestId, index) =>
      expect.objectContaining({ requestId, ...(index < 3 && { traceparent }) }),
    ),
  );
  expect(lines[3]).not.toHaveProperty('traceparent');
  await send('/_numberkit/clock/freeze', traceparent);
  expect(JSON.parse(server.log[4] ?? '')).toMatchObject({ control: 'freezeClock', traceparent });
});

test('a failed request is logged with the request id of its response and its trace', async () => {
  await using server = await openTestServer();
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  await server.control.addFault({
    operation: 'describePhoneNumbers',
    exception: 'InternalServerException',
  });
  const response = await fetch(`${server.url}/v2/phone-numbers/describe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent },
    body: '{}',
  });
  expect(response.status).toBe(500);
  await waitFor(() => expect(server.log).toHaveLength(2));
  const requestId = response.headers.get('x-amzn-requestid');
  expect(JSON.parse(server.log[1] ?? '')).toMatchObject({ requestId, traceparent, status: 500 });
});
