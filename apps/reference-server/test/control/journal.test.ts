import type { NumberkitControl } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJournal, type Journal } from '../../src/control/journal.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
let control: NumberkitControl;
beforeAll(async () => {
  server = await openTestServer();
  control = server.control;
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

const phoneNumberId = '+12065550100';
const update = (CallingName: string) =>
  server.client.updatePhoneNumber({ phoneNumberId, CallingName });
const entriesOf = async (filter: { operation?: string; status?: number } = {}) =>
  (await control.listJournal(filter)).entries;

const durationsOf = async (journal: Journal) =>
  (await journal.read({})).entries.map(({ duration }) => duration);

test('the journal has a request with all its facts', async () => {
  const before = Date.now();
  await update('Ada Lovelace');
  const [entry] = await entriesOf();
  expect(entry).toEqual({
    number: expect.any(Number),
    time: expect.any(Date),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    operation: 'updatePhoneNumber',
    protocol: 'contract',
    verdict: 'valid',
    status: 200,
    duration: expect.any(Number),
    accountId: '111122223333',
    region: 'us-east-1',
    input: { phoneNumberId: '***', CallingName: '***' },
  });
  expect(entry?.time.getTime()).toBeGreaterThanOrEqual(before);
});

test('the journal has an invalid request with the reason', async () => {
  const error = await rejectionOf(update('Much too long a name'));
  expect(await entriesOf()).toEqual([
    expect.objectContaining({
      verdict: 'invalid',
      reason: error.message,
      status: 400,
      exception: 'BadRequestException',
    }),
  ]);
});

test("a request that was refused for the server's state is valid", async () => {
  await update('Ada');
  await rejectionOf(update('Grace'));
  expect((await entriesOf())[1]).toMatchObject({
    verdict: 'valid',
    status: 409,
    exception: 'ConflictException',
  });
});

test('the journal never has a sensitive member', async () => {
  await update('Ada Lovelace');
  await rejectionOf(update('Grace Hopper'));
  await rejectionOf(update('Much too long a name'));
  await fetch(`${server.url}/phone-numbers/%2B12065550100`, { method: 'POST', body: 'Ada' });
  const journal = await fetch(`${server.url}/_numberkit/journal`);
  const text = await journal.text();
  expect(JSON.parse(text).entries).toHaveLength(4);
  expect(text).not.toMatch(/Ada|Grace|Much|2065550100/);
});

test('the journal shows the members that are not sensitive', async () => {
  await server.client.requestPhoneNumber({
    ...tollFree,
    ClientToken: 'one',
  });
  expect((await entriesOf())[0]?.input).toMatchObject({ IsoCountryCode: 'US', ClientToken: 'one' });
});

test('the journal names the protocol of a request of an AWS client', async () => {
  await fetch(`${server.url}/`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
    },
    body: '{"IsoCountryCode":"US"}',
  });
  await fetch(`${server.url}/`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.SendFax',
    },
    body: '{}',
  });
  expect(await entriesOf()).toEqual([
    expect.objectContaining({
      operation: 'requestPhoneNumber',
      protocol: 'aws',
      verdict: 'invalid',
      reason: expect.stringContaining('MessageType'),
      status: 400,
      exception: 'ValidationException',
    }),
    expect.objectContaining({
      protocol: 'aws',
      verdict: 'invalid',
      exception: 'UnknownOperationException',
    }),
  ]);
});

test('the journal has a request for an unknown path without an operation', async () => {
  await fetch(`${server.url}/v2/faxes`);
  const [entry] = await entriesOf();
  expect(entry).toMatchObject({ protocol: 'contract', verdict: 'invalid', status: 404 });
  expect(entry).not.toHaveProperty('operation');
});

test('the journal names the fault of a request, and has no status of a dropped connection', async () => {
  const operation = 'updatePhoneNumber';
  const first = await control.addFault({ operation, exception: 'ThrottledClientException' });
  const second = await control.addFault({ operation, drop: true });
  await rejectionOf(server.client.updatePhoneNumber({ phoneNumberId, CallingName: 'Ada' }));
  const [throttled, dropped] = await entriesOf();
  expect(throttled).toMatchObject({ fault: first.id, status: 429, verdict: 'valid' });
  expect(dropped).toMatchObject({ fault: second.id, verdict: 'valid' });
  expect(dropped).not.toHaveProperty('status');
});

test('a throttled request is unjudged', async () => {
  await using slow = await openTestServer({ NUMBERKIT_RATE_LIMIT: '0.001' });
  const call = () =>
    fetch(`${slow.url}/phone-numbers/x`, { method: 'POST', body: 'Never validated.' });
  await call();
  await call();
  const { entries } = await slow.control.listJournal();
  expect(entries.map((one) => one.verdict)).toEqual(['invalid', 'unjudged']);
  expect(entries[1]).toMatchObject({ status: 429, operation: 'updatePhoneNumber' });
});

test('the journal can be filtered by operation and status, and emptied', async () => {
  await update('Ada');
  await rejectionOf(update('Grace'));
  await fetch(`${server.url}/v2/phone-numbers`, { method: 'POST' });
  expect(await entriesOf({ operation: 'updatePhoneNumber' })).toHaveLength(2);
  expect(await entriesOf({ status: 409 })).toHaveLength(1);
  expect(await entriesOf({ operation: 'requestPhoneNumber', status: 409 })).toHaveLength(0);
  expect(await control.clearJournal()).toEqual({ cleared: 3 });
  expect(await entriesOf()).toEqual([]);
});

test('a filter by an unknown operation is refused with the known ones', async () => {
  const error = await rejectionOf(entriesOf({ operation: 'UpdatePhoneNumber' }));
  expect(error).toMatchObject({ name: 'InvalidRequestError', errors: [{ member: 'operation' }] });
  expect(error.message).toContain('updatePhoneNumber');
});

test('control and health requests are neither in the journal nor counted by the rates', async () => {
  await using slow = await openTestServer({ NUMBERKIT_RATE_LIMIT: '0.001' });
  for (let call = 0; call < 5; call++) await slow.control.getState();
  await fetch(`${slow.url}/health`);
  expect(await slow.control.listJournal()).toMatchObject({ entries: [] });
});

test('the journal keeps the last entries and drops the oldest', async () => {
  const journal = createJournal({ entries: 3, characters: 10_000 });
  for (const duration of [1, 2, 3, 4, 5]) {
    journal.add({ time: new Date(0), protocol: 'contract', verdict: 'valid', duration });
  }
  expect(await durationsOf(journal)).toEqual([3, 4, 5]);
});

test('the journal drops the oldest entries when the inputs of the requests are long', async () => {
  const journal = createJournal({ entries: 100, characters: 5000 });
  const add = (duration: number, length: number) =>
    journal.add({
      time: new Date(0),
      protocol: 'contract',
      verdict: 'valid',
      duration,
      input: { Message: 'x'.repeat(length) },
    });
  const durations = () => durationsOf(journal);
  for (const duration of [1, 2, 3, 4]) add(duration, 1500);
  expect(await durations()).toEqual([3, 4]);
  add(5, 9000);
  expect(await durations()).toEqual([5]);
  expect(await journal.clear()).toBe(1);
  add(6, 1500);
  add(7, 1500);
  expect(await durations()).toEqual([6, 7]);
});

test('the journal has the reason of a valid request that was refused, and no reason of others', async () => {
  await using server = await openTestServer();
  const name = { phoneNumberId: '+12065550100', CallingName: 'Ada Lovelace' };
  await server.client.updatePhoneNumber(name);
  const refused = await server.client.safe.updatePhoneNumber(name);
  const { entries } = await server.control.listJournal();
  expect(entries.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['valid', undefined],
    ['valid', 'error' in refused ? refused.error.message : ''],
  ]);
});

test('long reasons of invalid requests count towards the size of the journal', async () => {
  const journal = createJournal({ entries: 100, characters: 2000 });
  for (const duration of [1, 2]) {
    journal.add({
      time: new Date(0),
      protocol: 'contract',
      verdict: 'invalid',
      duration,
      reason: 'x'.repeat(1000),
    });
  }
  expect(await durationsOf(journal)).toEqual([2]);
});

test('after requests with long tags the journal has a few megabytes at most', async () => {
  await using small = await openTestServer();
  const Tags = Array.from({ length: 50 }, (_, index) => ({
    Key: `${index}${'k'.repeat(120)}`,
    Value: 'é'.repeat(256),
  }));
  const body = JSON.stringify({
    ...tollFree,
    PoolId: 'pool-unknown',
    Tags,
  });
  for (let call = 0; call < 500; call += 1) {
    const response = await fetch(`${small.url}/v2/phone-numbers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status).toBe(404);
  }
  const journal = await (await fetch(`${small.url}/_numberkit/journal`)).text();
  expect(journal.length).toBeLessThan(9 * 2 ** 20);
  expect(JSON.parse(journal).entries.at(-1)).toMatchObject({ input: { PoolId: 'pool-unknown' } });
});
