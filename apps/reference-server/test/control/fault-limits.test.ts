import type { ControlInput, NumberkitControl } from '@numberkit/sdk/control';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type NewFault = ControlInput<'addFault'>;

let server: TestServer;
let control: NumberkitControl;
beforeAll(async () => {
  server = await openTestServer();
  control = server.control;
});
beforeEach(() => control.clearFaults());
afterAll(() => server[Symbol.asyncDispose]());

test('a thousand faults can wait, and one more is refused until some are removed', async () => {
  const fault: NewFault = { operation: 'requestPhoneNumber', drop: true };
  for (let added = 0; added < 1000; added += 1) await control.addFault(fault);
  expect(await rejectionOf(control.addFault(fault))).toMatchObject({
    name: 'LimitReachedError',
    status: 409,
    message: expect.stringContaining('1000'),
  });
  expect((await control.listFaults()).faults).toHaveLength(1000);
  await control.clearFault({ id: (await control.listFaults()).faults[0]?.id ?? '' });
  expect(await control.addFault(fault)).toMatchObject({ happened: 0 });
});

test('a fault with very long members is refused', async () => {
  const fault: NewFault = {
    operation: 'requestPhoneNumber',
    exception: 'ThrottlingException',
    members: { Message: 'x'.repeat(17_000) },
  };
  expect(await rejectionOf(control.addFault(fault))).toMatchObject({
    name: 'InvalidRequestError',
    errors: [{ member: 'members', reason: expect.stringContaining('16384') }],
  });
  expect(await control.listFaults()).toEqual({ faults: [] });
});
