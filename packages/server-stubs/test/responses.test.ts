import { createServer } from 'node:http';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { listen } from '@numberkit/test-support';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest, madeAt } from './toy-handlers.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const rule = '/v2/protect-configurations/p/rule-set-number-overrides/+12065550142';

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

test("a response has the handler's status and body, with timestamps in the contract's form", async () => {
  const response = await toy.send('POST', '/v2/phone-numbers', leastRequest);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toMatchObject({ CreatedTimestamp: madeAt.getTime() / 1000 });
});

test('every response has its own request id', async () => {
  const [first, second] = await Promise.all([
    toy.send('POST', '/v2/phone-numbers', leastRequest),
    toy.send('GET', '/nowhere'),
  ]);
  expect(first.headers.get('x-amzn-requestid')).toMatch(uuid);
  expect(second.headers.get('x-amzn-requestid')).toMatch(uuid);
  expect(first.headers.get('x-amzn-requestid')).not.toBe(second.headers.get('x-amzn-requestid'));
});

test('path, query and body members reach the handler as one input, timestamps as dates', async () => {
  await toy.send('PUT', rule, { Action: 'ALLOW', ExpirationTimestamp: 4102444800.5 });
  expect(toy.seen.at(-1)).toEqual({
    ProtectConfigurationId: 'p',
    DestinationPhoneNumber: '+12065550142',
    Action: 'ALLOW',
    ExpirationTimestamp: new Date(4102444800500),
  });
});

test("the contract's defaults are filled in before the handler runs", async () => {
  await toy.send('POST', '/v2/phone-numbers', leastRequest);
  expect(toy.seen.at(-1)).toEqual({
    ...leastRequest,
    InternationalSendingEnabled: false,
    DeletionProtectionEnabled: false,
  });
});

test('a timestamp is in ISO 8601 for a service with that form', async () => {
  const response = await toy.send('POST', '/phone-numbers/1', { ProductType: 'BusinessCalling' });
  expect(await response.json()).toEqual({
    PhoneNumber: { PhoneNumberId: '1', CreatedTimestamp: madeAt.toISOString() },
  });
});

test('each response is reported with its operation, status and request id', async () => {
  const response = await toy.send('PUT', rule, { Action: 'BLOCK' });
  expect(toy.reports.at(-1)).toEqual({
    requestId: response.headers.get('x-amzn-requestid'),
    operation: 'putProtectConfigurationRuleSetNumberOverride',
    status: 200,
    exception: undefined,
    error: undefined,
  });
});

test('the request id is the one that newRequestId returns', async () => {
  await using other = await openToyServer({ newRequestId: () => 'an-id' });
  const response = await other.send('POST', '/v2/phone-numbers', leastRequest);
  expect(response.headers.get('x-amzn-requestid')).toBe('an-id');
});

test('a router mounted under a prefix serves the same contract there', async () => {
  const express = (await import('express')).default;
  const { createOperationsRouter, withNotImplemented } = await import('../src/index.js');
  const router = await createOperationsRouter(phoneNumbersWithDocument, {
    handlers: withNotImplemented(phoneNumbersWithDocument, {}),
    context: () => undefined,
  });
  await using server = await listen(createServer(express().use('/api', router)));
  const response = await fetch(`${server.url}/api/phone-numbers/1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"CallingName":"Ada"}',
  });
  expect(response.status).toBe(501);
});
