import { UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import {
  DescribePoolsCommand,
  PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { send } from '../support/send.js';
import { createChime, createSmsVoice } from './aws-clients.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

function readLog(): readonly unknown[] {
  return server.log.map((line) => JSON.parse(line));
}

describe('an operation that the server does not have', () => {
  const served = Object.values(phoneNumbers.operations)
    .filter(({ service }) => service.name === 'PinpointSMSVoiceV2')
    .map(({ awsOperation }) => awsOperation);
  const message = `DescribePools is not served here; the contract has ${served.join(', ')}.`;

  test('is refused with its name and the names of the served ones', async () => {
    const sdk = createSmsVoice(server.url);
    expect(await rejectionOf(sdk.send(new DescribePoolsCommand({})))).toMatchObject({
      name: 'UnknownOperationException',
      message,
      $metadata: { httpStatusCode: 404 },
    });
  });

  test('is named in the log and in the journal', async () => {
    await rejectionOf(createSmsVoice(server.url).send(new DescribePoolsCommand({})));
    expect(readLog()).toContainEqual(
      expect.objectContaining({
        operation: 'DescribePools',
        status: 404,
        exception: 'UnknownOperationException',
      }),
    );
    const { entries } = await server.control.listJournal({});
    expect(entries).toMatchObject([
      { operation: 'DescribePools', verdict: 'invalid', reason: message, status: 404 },
    ]);
  });

  test('at a path of its own is refused with the routes of its service', async () => {
    const response = await send('POST', `${server.url}/phone-numbers/1/associations`, {});
    expect(response.status).toBe(404);
    expect(JSON.parse(response.text).Message).toBe(
      'The contract has no operation at this path; of Chime it has POST /phone-numbers/{phoneNumberId}.',
    );
  });
});

describe('an unknown resource', () => {
  const region = 'eu-west-1';
  const place = 'of account 111122223333 in eu-west-1';

  test('is refused with the account and region of the caller', async () => {
    const sdk = createSmsVoice(server.url, { region });
    const ProtectConfigurationId = `protect-${'1'.repeat(32)}`;
    const put = new PutOverride({
      ProtectConfigurationId,
      DestinationPhoneNumber: '+12065550142',
      Action: 'BLOCK',
    });
    expect(await rejectionOf(sdk.send(put))).toMatchObject({
      message: expect.stringContaining(
        `There is no protect configuration ${ProtectConfigurationId} ${place}.`,
      ),
    });
    const lease = new RequestPhoneNumberCommand({
      ...tollFree,
      PoolId: 'pool-1',
    });
    expect(await rejectionOf(sdk.send(lease))).toMatchObject({
      message: expect.stringContaining(`There is no pool pool-1 ${place}.`),
    });
    const update = new UpdatePhoneNumberCommand({
      PhoneNumberId: '+12065550100',
      CallingName: 'Ada',
    });
    expect(await rejectionOf(createChime(server.url, { region }).send(update))).toMatchObject({
      message: `The inventory ${place} has no phone number with this phoneNumberId.`,
    });
  });

  test('is logged with the account and region of the caller', async () => {
    const sdk = createSmsVoice(server.url, { region });
    const put = new PutOverride({
      ProtectConfigurationId: 'protect-1',
      DestinationPhoneNumber: '+12065550142',
      Action: 'BLOCK',
    });
    await rejectionOf(sdk.send(put));
    const caller = { region, accountId: '111122223333' };
    expect(readLog()).toContainEqual(expect.objectContaining(caller));
  });
});
