import { PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { toAwsRequest } from '@numberkit/aws-wire/client';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { requestNumber } from '../support/send.js';
import { createSmsVoice } from './aws-clients.js';

const unknownPool = `pool-${'f'.repeat(32)}`;
const promotionalPool = `pool-${'2'.repeat(32)}`;

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

type Ask = (extra: object) => Promise<unknown>;

const protocols: [string, Ask][] = [
  [
    "the contract's form",
    async (extra) => JSON.parse((await requestNumber(server.url, extra)).text),
  ],
  [
    'AWS JSON',
    async (extra) => {
      const { requestPhoneNumber } = phoneNumbers.operations;
      const { method, target, headers, body } = toAwsRequest(requestPhoneNumber, tollFree);
      const members = { ...JSON.parse(body), ...extra };
      const sent = { method, headers, body: JSON.stringify(members) };
      return (await fetch(server.url + target, sent)).json();
    },
  ],
];

describe.each(protocols)('a message of V2 in %s ends with', (_name, ask) => {
  const end = (...details: string[]) => ({
    Message: expect.stringMatching(new RegExp(`[.] ${details.join(' ')}$`)),
  });

  test('reason and fields of an invalid member', async () => {
    expect(await ask({ IsoCountryCode: 'us', MessageType: 'X' })).toMatchObject(
      end(
        'Reason="INVALID_PARAMETER"',
        'Fields="(IsoCountryCode, MessageType|MessageType, IsoCountryCode)"',
      ),
    );
  });

  test('reason and field of members that exclude each other', async () => {
    expect(await ask({ IsoCountryCode: 'CA' })).toMatchObject(
      end('Reason="INVALID_PARAMETER"', 'Fields="IsoCountryCode"'),
    );
  });

  test('type and id of an unknown resource', async () => {
    expect(await ask({ PoolId: unknownPool })).toMatchObject(
      end('ResourceType="pool"', `ResourceId="${unknownPool}"`),
    );
  });

  test('reason and resource of a conflict', async () => {
    expect(await ask({ PoolId: promotionalPool })).toMatchObject(
      end(
        'Reason="MESSAGE_TYPE_MISMATCH"',
        'ResourceType="pool"',
        `ResourceId="${promotionalPool}"`,
      ),
    );
  });

  test('the reason of a quota', async () => {
    const Tags = Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    expect(await ask({ Tags })).toMatchObject(end('Reason="TAGS_PER_RESOURCE"'));
  });

  test("the details of a tester's fault, once", async () => {
    const Reason = 'ACCOUNT_DISABLED';
    for (const Message of ['Closed.', `Closed. Reason="${Reason}"`]) {
      const members = { Reason, Message };
      const exception = 'AccessDeniedException';
      await server.control.addFault({ operation: 'requestPhoneNumber', exception, members });
      expect(await ask({})).toMatchObject({ Message: `Closed. Reason="${Reason}"` });
    }
  });

  test("the reason, behind a tester's fault without a message", async () => {
    const members = { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' };
    const exception = 'ServiceQuotaExceededException';
    await server.control.addFault({ operation: 'requestPhoneNumber', exception, members });
    expect(await ask({})).toMatchObject({
      Message: expect.stringMatching(
        /^The fault fault-\d+ made this call fail\. Reason="PHONE_NUMBERS_PER_ACCOUNT"$/,
      ),
    });
  });

  test('nothing more for an exception without reason and resource', async () => {
    const members = { Message: 'Slower.' };
    const exception = 'ThrottlingException';
    await server.control.addFault({ operation: 'requestPhoneNumber', exception, members });
    expect(await ask({})).toMatchObject({ Message: 'Slower.' });
  });
});

test('a message of V2 names ten fields at most', async () => {
  const extra = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x${index}`, 1]));
  const { Message } = JSON.parse((await requestNumber(server.url, extra)).text);
  expect(Message.match(/Fields="(.*)"$/)?.[1].split(', ')).toHaveLength(11);
  expect(Message).toMatch(/, …"$/);
});

test('the message of an exception of the AWS SDK has the reason and the resource', async () => {
  const ProtectConfigurationId = 'protect-nowhere';
  const put = new PutOverride({
    ProtectConfigurationId,
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  });
  expect(await rejectionOf(createSmsVoice(server.url).send(put))).toMatchObject({
    message: expect.stringContaining(
      'ResourceType="protect-configuration" ResourceId="protect-nowhere"',
    ),
  });
});

test('messages of Chime are sentences without details', async () => {
  const { client } = server;
  expect(
    await rejectionOf(
      client.updatePhoneNumber({ phoneNumberId: '+12065559999', CallingName: 'Ada' }),
    ),
  ).toMatchObject({ Message: expect.stringMatching(/\.$/) });
});
