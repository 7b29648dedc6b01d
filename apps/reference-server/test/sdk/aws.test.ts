import {
  ConflictException,
  Numberkit,
  ResourceNotFoundException,
  UnauthorizedClientException,
  ValidationException,
} from '@numberkit/sdk';
import { type AwsCredentials, aws } from '@numberkit/sdk/aws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openServerWithCredentials, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

const accountId = '111122223333';
const lasting = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
const session = { accessKeyId: 'ASIALIVE', secretAccessKey: 'live', sessionToken: 'live/to+ken==' };

let server: TestServer;
beforeEach(async () => {
  const credentials = [lasting, session].map((one) => ({ ...one, accountId }));
  server = await openServerWithCredentials(credentials);
});
afterEach(() => server[Symbol.asyncDispose]());

function createClient(credentials: AwsCredentials, region = 'us-east-1'): Numberkit {
  const transport = aws({ region, credentials, endpoint: server.url });
  return new Numberkit({ transport, maxAttempts: 1 });
}

describe("this project's client with the transport of AWS, at a server that requires signatures", () => {
  test.each([
    ['lasting credentials', lasting],
    ['a session', session],
  ])('calls every operation with %s', async (_what, credentials) => {
    const client = createClient(credentials);
    const { CreatedTimestamp, PhoneNumberArn } = await client.requestPhoneNumber(tollFree);
    expect(CreatedTimestamp).toEqual(server.clock.now());
    expect(PhoneNumberArn).toContain(`us-east-1:${accountId}`);
    const ExpirationTimestamp = new Date('2100-01-01T00:00:00.125Z');
    const rule = await client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
      DestinationPhoneNumber: '+12065550142',
      Action: 'ALLOW',
      ExpirationTimestamp,
    });
    expect(rule.ExpirationTimestamp).toEqual(ExpirationTimestamp);
    const { PhoneNumber } = await client.updatePhoneNumber({
      phoneNumberId: '%2B12065550100',
      CallingName: 'Ada',
    });
    expect(PhoneNumber?.CallingNameStatus).toBe('UpdateInProgress');
  });

  test('gets the resources of its region', async () => {
    const { PhoneNumberArn } = await createClient(lasting, 'eu-west-1').requestPhoneNumber(
      tollFree,
    );
    expect(PhoneNumberArn).toContain(`eu-west-1:${accountId}`);
  });

  test('repeats a request with its token', async () => {
    const client = createClient(lasting);
    const repeated = { ...tollFree, ClientToken: 'one' };
    const first = await client.requestPhoneNumber(repeated);
    expect(await client.requestPhoneNumber(repeated)).toEqual(first);
    const changed = client.requestPhoneNumber({ ...repeated, MessageType: 'PROMOTIONAL' });
    expect(await rejectionOf(changed)).toBeInstanceOf(ConflictException);
  });

  test('gets the exceptions of the operations with their members', async () => {
    const client = createClient(lasting);
    const unknown = client.requestPhoneNumber({ ...tollFree, PoolId: 'pool-unknown' });
    const refusal = await rejectionOf(unknown);
    expect(refusal).toBeInstanceOf(ResourceNotFoundException);
    expect(refusal).toMatchObject({ role: 'notFound', status: 400, ResourceType: 'pool' });
    const invalid = await rejectionOf(
      client.requestPhoneNumber({ ...tollFree, OptOutListName: '!' }),
    );
    expect(invalid).toBeInstanceOf(ValidationException);
    expect(invalid).toMatchObject({ Fields: [{ Name: 'OptOutListName' }] });
    expect(invalid).toHaveProperty('requestId', expect.stringMatching(/^[0-9a-f-]{36}$/));
  });

  test('is refused for a wrong secret, with the message of each service', async () => {
    const client = createClient({ ...lasting, secretAccessKey: 'wrong' });
    expect(await rejectionOf(client.requestPhoneNumber(tollFree))).toMatchObject({
      name: 'UnknownServiceException',
      code: 'InvalidSignatureException',
    });
    const update = client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
    expect(await rejectionOf(update)).toBeInstanceOf(UnauthorizedClientException);
  });
});
