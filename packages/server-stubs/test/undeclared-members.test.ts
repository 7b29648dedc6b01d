import { document } from '@numberkit/contract/phone-numbers/document';
import { expect, test } from 'vitest';
import { openToyServer } from './open-toy-server.js';
import { leastRequest, toyHandlers } from './toy-handlers.js';

const before = structuredClone(document);

type Call = Parameters<typeof toyHandlers.requestPhoneNumber>;

const handlers = {
  requestPhoneNumber: async (...call: Call) => {
    const { status, body } = await toyHandlers.requestPhoneNumber(...call);
    return { status, body: { ...body, TwoWayChannel: 'none' } };
  },
  updatePhoneNumber: async () => {
    const Capabilities = { InboundCall: true, InboundSms: true };
    return { status: 200 as const, body: { PhoneNumber: { Capabilities } } };
  },
};

test('a member of a response that the contract does not declare is a failure where responses are checked', async () => {
  await using strict = await openToyServer({ handlers });
  const response = await strict.send('POST', '/v2/phone-numbers', leastRequest);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('TwoWayChannel');
  expect(strict.reports.at(-1)).toMatchObject({
    exception: 'InternalServerException',
    error: { errors: [{ path: '/response/TwoWayChannel' }] },
  });
  await using lenient = await openToyServer({ handlers, validateResponses: false });
  const passed = await lenient.send('POST', '/v2/phone-numbers', leastRequest);
  expect(await passed.json()).toMatchObject({ TwoWayChannel: 'none' });
});

test('an undeclared member deep within a response is a failure too', async () => {
  await using strict = await openToyServer({ handlers });
  const send = { CallingName: 'Ada' };
  expect((await strict.send('POST', '/phone-numbers/1', send)).status).toBe(500);
  expect(strict.reports.at(-1)).toMatchObject({
    exception: 'ServiceFailureException',
    error: { errors: [{ path: '/response/PhoneNumber/Capabilities/InboundSms' }] },
  });
  await using lenient = await openToyServer({ handlers, validateResponses: false });
  expect((await lenient.send('POST', '/phone-numbers/1', send)).status).toBe(200);
});

test('the shared document is not changed', async () => {
  await using _ = await openToyServer();
  expect(document).toEqual(before);
});
