import { connect } from 'node:net';
import { listOperationIds } from '@numberkit/contract';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import {
  ChimeConflictException,
  NetworkError,
  Numberkit,
  ServiceException,
  ThrottlingException,
} from '@numberkit/sdk';
import type { ControlInput, NumberkitControl } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { toSampleCalls } from '../support/sample-calls.js';

type NewFault = ControlInput<'addFault'>;

let server: TestServer;
let control: NumberkitControl;
let once: Numberkit;
beforeAll(async () => {
  server = await openTestServer();
  control = server.control;
  once = new Numberkit({ baseUrl: server.url, maxAttempts: 1 });
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const request = (client: Numberkit, ClientToken?: string) =>
  client.requestPhoneNumber({
    ...tollFree,
    ...(ClientToken !== undefined && { ClientToken }),
  });
const update = (client: Numberkit, CallingName = 'Ada') =>
  client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName });
const leasedNumbers = async () => (await control.getState()).accounts[0]?.phoneNumbers.length;

test('the next calls get the exception with its members, and later calls succeed', async () => {
  const fault = await control.addFault({
    operation: 'requestPhoneNumber',
    calls: 2,
    exception: 'ConflictException',
    members: { Message: 'Not now.', Reason: 'RESOURCE_NOT_ACTIVE', ResourceType: 'pool' },
  });
  expect(fault).toMatchObject({ id: expect.any(String), calls: 2, happened: 0 });
  for (const happened of [1, 2]) {
    expect(await rejectionOf(request(once))).toMatchObject({
      name: 'ConflictException',
      message: 'Not now. Reason="RESOURCE_NOT_ACTIVE" ResourceType="pool"',
      Reason: 'RESOURCE_NOT_ACTIVE',
      ResourceType: 'pool',
    });
    const { faults } = await control.listFaults();
    expect(faults).toEqual(happened === 1 ? [{ ...fault, happened }] : []);
  }
  expect(await request(once)).toMatchObject({ Status: 'PENDING' });
});

test('a fault of one operation does not affect the others', async () => {
  await control.addFault({ operation: 'updatePhoneNumber', exception: 'ConflictException' });
  expect(await request(once)).toMatchObject({ Status: 'PENDING' });
  const error = await rejectionOf(update(once));
  expect(error).toBeInstanceOf(ChimeConflictException);
  expect(error).toMatchObject({ Code: 'Conflict' });
});

test('a client that retries a throttled call leases one number', async () => {
  await control.addFault({
    operation: 'requestPhoneNumber',
    calls: 2,
    exception: 'ThrottlingException',
    retryAfter: 7,
  });
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const client = new Numberkit({ baseUrl: server.url, sleep });
  await request(client);
  expect(waits).toEqual([7000, 7000]);
  expect(await leasedNumbers()).toBe(1);
});

test('a fault leaves the idempotency token unused', async () => {
  await control.addFault({ operation: 'requestPhoneNumber', exception: 'ThrottlingException' });
  expect(await rejectionOf(request(once, 'one'))).toBeInstanceOf(ThrottlingException);
  expect((await control.getState()).accounts[0]).toMatchObject({
    clientTokens: [],
    phoneNumbers: [],
  });
});

test('a connection is dropped even while an earlier request on it waits for its response', async () => {
  const operation = 'updatePhoneNumber';
  await control.addFault({ operation, calls: 1, delay: 'PT20S' });
  await control.addFault({ operation, drop: true });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1').resume();
  const head =
    'POST /phone-numbers/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
  const call = `${head}Content-Length: 21\r\n\r\n{"CallingName":"Ada"}`;
  socket.write(call + call);
  await new Promise((resolve) => socket.once('close', resolve));
});

test('a dropped connection is a network error, and the call has no effect', async () => {
  await control.addFault({ operation: 'requestPhoneNumber', drop: true });
  expect(await rejectionOf(request(once))).toBeInstanceOf(NetworkError);
  expect(await leasedNumbers()).toBe(0);
  expect(await request(once)).toMatchObject({ Status: 'PENDING' });
});

test('a delayed call returns after a call that was sent later', async () => {
  await control.addFault({ operation: 'requestPhoneNumber', delay: 'PT4S' });
  expect(await afterLaterCall(request(once))).toMatchObject({ Status: 'PENDING' });
});

test('a client that gives up during a delay and repeats the call gets the number of the first one', async () => {
  await using slow = await openTestServer();
  await slow.control.addFault({ operation: 'requestPhoneNumber', delay: 'PT1H' });
  const client = new Numberkit({ baseUrl: slow.url, maxAttempts: 1 });
  const givenUp = new AbortController();
  const input = { ...tollFree, ClientToken: 'repeated' };
  const first = rejectionOf(client.requestPhoneNumber(input, { signal: givenUp.signal }));
  await untilFaultsHappened(slow.control);
  givenUp.abort();
  expect(await first).toMatchObject({ name: 'AbortedError' });
  const { PhoneNumber } = await client.requestPhoneNumber(input);
  const { phoneNumbers: leased } = (await slow.control.getState()).accounts[0] ?? {};
  expect(leased).toMatchObject([{ PhoneNumber }]);
});

test('a delay may come before an exception', async () => {
  const fault = { operation: 'requestPhoneNumber', exception: 'ThrottlingException' };
  await control.addFault({ ...fault, delay: 'PT4S' });
  const rejection = await afterLaterCall(rejectionOf(request(once)));
  expect(rejection).toBeInstanceOf(ThrottlingException);
});

/** Waits until each fault of a server has a call. */
async function untilFaultsHappened(from: NumberkitControl): Promise<void> {
  while ((await from.listFaults()).faults.length > 0);
}

/** The outcome of a delayed call; a call sent once its delay has begun must return before it. */
async function afterLaterCall(delayed: Promise<unknown>): Promise<unknown> {
  let isOver = false;
  void delayed.finally(() => {
    isOver = true;
  });
  await untilFaultsHappened(control);
  await update(once);
  expect(isOver).toBe(false);
  return delayed;
}

test('a server that stops does not wait for delays', async () => {
  const slow = await openTestServer();
  await slow.control.addFault({ operation: 'requestPhoneNumber', delay: 'PT1H' });
  const response = request(new Numberkit({ baseUrl: slow.url }));
  await untilFaultsHappened(slow.control);
  await slow[Symbol.asyncDispose]();
  expect(await response).toMatchObject({ Status: 'PENDING' });
});

const flaky = { operation: 'updatePhoneNumber', probability: 0.5, exception: 'NotFoundException' };
const outcomesOf = async (fault: NewFault) => {
  await control.reset();
  await control.addFault(fault);
  const outcomes: string[] = [];
  for (let call = 0; call < 24; call++) {
    const error = await rejectionOf(update(once, 'Ada').then(() => Promise.reject(new Error())));
    outcomes.push(error.name === 'NotFoundException' ? 'x' : '.');
  }
  return outcomes.join('');
};

test('a seed gives the same sequence each time, another seed a different one', async () => {
  const first = await outcomesOf({ ...flaky, seed: 7 });
  expect(first).toMatch(/x.*\..*x|\..*x.*\./);
  expect(await outcomesOf({ ...flaky, seed: 7 })).toBe(first);
  expect(await outcomesOf({ ...flaky, seed: 8 })).not.toBe(first);
  expect(await outcomesOf(flaky)).toBe(await outcomesOf({ ...flaky, seed: 0 }));
});

test('a probability of one happens to every call', async () => {
  expect(await outcomesOf({ ...flaky, probability: 1 })).toBe('x'.repeat(24));
});

test('of several faults the first that was added happens, and removing one keeps the others', async () => {
  const operation = 'requestPhoneNumber';
  const first = await control.addFault({ operation, calls: 9, exception: 'ThrottlingException' });
  await control.addFault({ operation, calls: 9, exception: 'ConflictException' });
  expect(await rejectionOf(request(once))).toMatchObject({ name: 'ThrottlingException' });
  expect(await control.clearFault({ id: first.id })).toEqual({ cleared: 1 });
  expect(await rejectionOf(request(once))).toMatchObject({ name: 'ConflictException' });
  expect(await control.clearFaults()).toEqual({ cleared: 1 });
  expect(await request(once)).toMatchObject({ Status: 'PENDING' });
  expect(await rejectionOf(control.clearFault({ id: first.id }))).toMatchObject({
    name: 'NotFoundError',
  });
});

test('no fault happens to an invalid request', async () => {
  await control.addFault({ operation: 'updatePhoneNumber', exception: 'NotFoundException' });
  expect(await rejectionOf(update(once, 'Much too long a name'))).toMatchObject({
    name: 'BadRequestException',
  });
  expect(await rejectionOf(update(once))).toMatchObject({ name: 'NotFoundException' });
});

const { operations } = phoneNumbers;
const raised = listOperationIds(operations).flatMap((operation) =>
  Object.entries(operations[operation].exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([exception, { status }]) => ({ operation, exception, status })),
);

test.each(raised)('a fault can make $operation raise $exception', async (one) => {
  const { operation, exception, status } = one;
  await control.addFault({ operation, exception, members: { Message: 'As you like.' } });
  const error = await rejectionOf(toSampleCalls(once)[operation]());
  expect(error).toBeInstanceOf(ServiceException);
  expect(error).toMatchObject({ status, message: 'As you like.' });
  expect(error.name.endsWith(exception)).toBe(true);
});

test.each(raised)(
  'a fault that makes $operation raise $exception without a message is named in it',
  async (one) => {
    const { operation, exception } = one;
    const { id } = await control.addFault({ operation, exception });
    const error = await rejectionOf(toSampleCalls(once)[operation]());
    expect(error.name.endsWith(exception)).toBe(true);
    // Defaults of the contract, such as a Reason, follow as they do in every message.
    expect(error.message.startsWith(`The fault ${id} made this call fail.`)).toBe(true);
  },
);
