import { RequestPhoneNumberCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { signRequest, toAwsRequest } from '@numberkit/aws-wire/client';
import { toAwsFacts } from '@numberkit/aws-wire/server';
import { type Input, type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { NumberkitControl } from '@numberkit/sdk/control';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import {
  openServerWithCredentials,
  openTestServer,
  type TestServer,
} from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createSmsVoice } from './aws-clients.js';

const credentials = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
const accountId = '111122223333';
const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const override = { DestinationPhoneNumber: '+12065550142', Action: 'BLOCK' } as const;

const servers = new Map<string, TestServer>();
beforeAll(async () => {
  servers.set('without credentials', await openTestServer());
  const known = [{ ...credentials, accountId }];
  servers.set('with credentials', await openServerWithCredentials(known));
});
afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]();
});

const toUrl = (kind: string): string => servers.get(kind)?.url ?? '';

describe.each(['without credentials', 'with credentials'])('a server %s', (kind) => {
  test.each([
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
    ['eu-central-1', 'aws'],
    // In no partition of the contract.
    ['us-isob-east-1', 'aws'],
    ['eusc-de-east-1', 'aws'],
  ])('gives a number leased in %s an ARN of the partition %s', async (region, partition) => {
    const smsVoice = createSmsVoice(toUrl(kind), { credentials, region });
    const { PhoneNumberArn, PhoneNumberId } = await smsVoice.send(
      new RequestPhoneNumberCommand(tollFree),
    );
    expect(PhoneNumberArn).toBe(
      `arn:${partition}:sms-voice:${region}:${accountId}:phone-number/${PhoneNumberId}`,
    );
  });

  test.each([
    ['upper case', 'US-EAST-1'],
    ['nothing but hyphens', '---'],
    ['one word', 'local'],
    ['more letters than a region has', `us-${'a'.repeat(40)}-1`],
    ['thousands of letters', 'a'.repeat(8000)],
  ])('refuses a region of %s as a wrong credential scope', async (_what, region) => {
    const put = await sendSigned(
      toUrl(kind),
      region,
      'putProtectConfigurationRuleSetNumberOverride',
      {
        ...override,
        ProtectConfigurationId,
      },
    );
    expect(put.status).toBe(403);
    expect(put.headers.get('X-Amzn-ErrorType')).toBe('InvalidSignatureException');
    expect(await put.json()).toMatchObject({
      Message:
        "The region in the credential's scope must be the name of a region such as us-east-1.",
    });
    const update = await sendSigned(toUrl(kind), region, 'updatePhoneNumber', {
      phoneNumberId: '+12065550100',
      CallingName: 'Ada',
    });
    expect(update.status).toBe(401);
    expect(update.headers.get('X-Amzn-ErrorType')).toBe('UnauthorizedClientException');
  });

  test('accepts an ARN of a resource in the partition of the region only', async () => {
    const region = 'us-gov-west-1';
    const url = toUrl(kind);
    await loadPool(url, region);
    const smsVoice = createSmsVoice(url, { credentials, region });
    const leaseInto = (PoolId: string) =>
      smsVoice.send(new RequestPhoneNumberCommand({ ...tollFree, PoolId }));
    const toArn = (partition: string) =>
      `arn:${partition}:sms-voice:${region}:${accountId}:pool/pool-1`;
    expect(await leaseInto(toArn('aws-us-gov'))).toMatchObject({ PoolId: 'pool-1' });
    for (const partition of ['aws', 'aws-cn', 'aws-nowhere']) {
      expect(await rejectionOf(leaseInto(toArn(partition)))).toMatchObject({
        name: 'ResourceNotFoundException',
        ResourceType: 'pool',
        ResourceId: toArn(partition),
      });
    }
    expect(await rejectionOf(leaseInto(toArn('gov')))).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_ARN',
    });
  });
});

/** A request as an AWS client sends it, whatever region it is signed for. */
async function sendSigned<Op extends OperationId>(
  baseUrl: string,
  region: string,
  operation: Op,
  input: Input<Op>,
): Promise<Response> {
  const facts = phoneNumbers.operations[operation];
  const { method, target, headers, body } = toAwsRequest(facts, input);
  const url = baseUrl + target;
  const { signingName: service } = toAwsFacts(facts.service);
  const options = { credentials, region, service, date: new Date() };
  const signed = await signRequest({ method, url, headers, body }, options);
  return fetch(url, { method, headers: signed, body });
}

async function loadPool(baseUrl: string, region: string): Promise<void> {
  const control = new NumberkitControl({ baseUrl });
  await control.loadFixtures({ accountId, region, pools: [{ PoolId: 'pool-1' }] });
}
