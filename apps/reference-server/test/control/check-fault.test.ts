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

const lease = 'requestPhoneNumber';
const refusals: [string, NewFault, string][] = [
  ['an unknown operation', { operation: 'sendTextMessage', drop: true }, 'operation'],
  ['nothing to happen', { operation: lease }, 'exception'],
  ['drop: false alone', { operation: lease, drop: false }, 'exception'],
  ['an undeclared exception', { operation: lease, exception: 'ForbiddenException' }, 'exception'],
  [
    'an exception of the transport',
    { operation: lease, exception: 'RequestTooLargeException' },
    'exception',
  ],
  [
    'a member that the exception does not have',
    { operation: lease, exception: 'ThrottlingException', members: { Reason: 'x' } },
    'members.Reason',
  ],
  [
    'a member that the contract does not accept',
    { operation: lease, exception: 'ConflictException', members: { Reason: 'BAD_MOOD' } },
    'members.Reason',
  ],
  [
    'a member within a list that the contract does not accept',
    {
      operation: lease,
      exception: 'ValidationException',
      members: { Fields: [{ Name: 'IsoCountryCode' }] },
    },
    'members.Fields.0.Message',
  ],
  [
    'calls and a probability',
    { operation: lease, calls: 1, probability: 1, drop: true },
    'probability',
  ],
  ['a seed without probability', { operation: lease, seed: 1, drop: true }, 'seed'],
  ['members without exception', { operation: lease, members: {}, drop: true }, 'members'],
  ['retryAfter without exception', { operation: lease, retryAfter: 1, drop: true }, 'retryAfter'],
  [
    'both an exception and a drop',
    { operation: lease, exception: 'ThrottlingException', drop: true },
    'drop',
  ],
  ['a delay of more than a day', { operation: lease, delay: 'P2D' }, 'delay'],
  ['a delay that is no duration', { operation: lease, delay: '2s' }, 'delay'],
  ['no calls', { operation: lease, calls: 0, drop: true }, 'calls'],
  ['a probability above one', { operation: lease, probability: 1.1, drop: true }, 'probability'],
  ['a probability of zero', { operation: lease, probability: 0, drop: true }, 'probability'],
];

test.each(refusals)('a fault with %s is refused and not added', async (_what, fault, member) => {
  const error = await rejectionOf(control.addFault(fault));
  expect(error).toMatchObject({ name: 'InvalidRequestError', errors: [{ member }] });
  expect(await control.listFaults()).toEqual({ faults: [] });
});

test('the refusal of an exception names the possible ones', async () => {
  const fault = { operation: 'updatePhoneNumber', exception: 'ValidationException' };
  const error = await rejectionOf(control.addFault(fault));
  expect(error.message).toContain('BadRequestException');
  expect(error.message).toContain('ServiceUnavailableException');
});
