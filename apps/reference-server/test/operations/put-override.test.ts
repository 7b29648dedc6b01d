import type { Input } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hour } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Request = Input<'putProtectConfigurationRuleSetNumberOverride'>;

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const block: Request = {
  ProtectConfigurationId,
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
};

let server: TestServer;
const put = (input: Request) => server.client.putProtectConfigurationRuleSetNumberOverride(input);
const inHours = (hours: number) => new Date(server.clock.now().getTime() + hours * hour);

beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

test('a new rule is returned as stored', async () => {
  const ExpirationTimestamp = inHours(1);
  expect(await put({ ...block, ExpirationTimestamp })).toEqual({
    ...block,
    ProtectConfigurationArn: `arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/${ProtectConfigurationId}`,
    IsoCountryCode: 'US',
    CreatedTimestamp: server.clock.now(),
    ExpirationTimestamp,
  });
});

test('a destination without + names the same rule', async () => {
  const { CreatedTimestamp } = await put(block);
  server.clock.advance(hour);
  const again = await put({ ...block, DestinationPhoneNumber: '12065550142' });
  expect(again).toMatchObject({ DestinationPhoneNumber: '+12065550142', CreatedTimestamp });
});

test('a rule that replaces a live one keeps only its creation time', async () => {
  const first = await put({ ...block, ExpirationTimestamp: inHours(2) });
  server.clock.advance(hour);
  const second = await put({ ...block, Action: 'ALLOW' });
  expect(second).toMatchObject({ Action: 'ALLOW', CreatedTimestamp: first.CreatedTimestamp });
  expect(second).not.toHaveProperty('ExpirationTimestamp');
});

test('a rule with an end that is replaced by one without stays live', async () => {
  const { CreatedTimestamp } = await put({ ...block, ExpirationTimestamp: inHours(1) });
  await put(block);
  server.clock.advance(2 * hour);
  expect(await put(block)).toMatchObject({ CreatedTimestamp });
});

test('a rule that has expired is created anew', async () => {
  await put({ ...block, ExpirationTimestamp: inHours(1) });
  server.clock.advance(hour);
  expect((await put(block)).CreatedTimestamp).toEqual(server.clock.now());
});

test('a protect configuration can be named by its ARN', async () => {
  const { ProtectConfigurationArn } = await put(block);
  const result = await put({ ...block, ProtectConfigurationId: ProtectConfigurationArn });
  expect(result).toMatchObject({ ProtectConfigurationId, ProtectConfigurationArn });
});

test.each([
  ['+12065550142', 'US'],
  ['+16135550142', 'CA'],
  ['+17875550142', 'PR'],
  ['+447400123456', 'GB'],
])('the country of %s is %s', async (DestinationPhoneNumber, IsoCountryCode) => {
  expect(await put({ ...block, DestinationPhoneNumber })).toMatchObject({ IsoCountryCode });
});

test.each(['+80012345678', '+99'])(
  'a rule for %s has no country',
  async (DestinationPhoneNumber) => {
    expect(await put({ ...block, DestinationPhoneNumber })).not.toHaveProperty('IsoCountryCode');
  },
);

test('a rule that ends now is refused', async () => {
  expect(
    await rejectionOf(put({ ...block, ExpirationTimestamp: server.clock.now() })),
  ).toMatchObject({
    name: 'ValidationException',
    Reason: 'INVALID_PARAMETER',
    Fields: [{ Name: 'ExpirationTimestamp' }],
  });
});

test.each([
  'protect-none',
  `arn:aws:sms-voice:eu-west-1:111122223333:protect-configuration/${ProtectConfigurationId}`,
])('the configuration %s is not found', async (ResourceId) => {
  expect(await rejectionOf(put({ ...block, ProtectConfigurationId: ResourceId }))).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'protect-configuration',
    ResourceId,
  });
});

test('an ARN of another kind of resource is refused', async () => {
  const pool =
    'arn:aws:sms-voice:us-east-1:111122223333:pool/pool-11111111111111111111111111111111';
  expect(await rejectionOf(put({ ...block, ProtectConfigurationId: pool }))).toMatchObject({
    name: 'ValidationException',
    Reason: 'INVALID_ARN',
    Fields: [{ Name: 'ProtectConfigurationId' }],
  });
});

test('a repeated ClientToken returns the first result, also after the rule has changed', async () => {
  const input: Request = { ...block, ClientToken: 'once' };
  const first = await put(input);
  await put({ ...block, Action: 'ALLOW' });
  server.clock.advance(hour);
  expect(await put({ ...input, DestinationPhoneNumber: '12065550142' })).toEqual(first);
  expect(await rejectionOf(put({ ...input, Action: 'ALLOW' }))).toMatchObject({
    name: 'ConflictException',
  });
});

test('a ClientToken of one operation is new to another', async () => {
  await put({ ...block, ClientToken: 'shared' });
  const result = await server.client.requestPhoneNumber({
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['VOICE'],
    NumberType: 'LONG_CODE',
    ClientToken: 'shared',
  });
  expect(result.Status).toBe('PENDING');
});
