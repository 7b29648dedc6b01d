import { UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import {
  PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride,
  RequestPhoneNumberCommand,
  type RequestPhoneNumberCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChime, createSmsVoice } from '../aws/aws-clients.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

const owner = { accessKeyId: 'AKIDOWNER', secretAccessKey: 'owner secret' };
const stranger = { accessKeyId: 'AKIDSTRANGER', secretAccessKey: 'stranger secret' };
const owned = '111122223333';

let folder: TemporaryFolder;
let server: TestServer;
beforeAll(async () => {
  folder = await openTemporaryFolder();
  const credentials = [
    { ...owner, accountId: owned },
    { ...stranger, accountId: '999988887777' },
  ];
  const file = await folder.write('credentials.json', JSON.stringify({ credentials }));
  server = await openTestServer({ NUMBERKIT_CREDENTIALS: file });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const toArn = (kind: string, id: string, account = owned) =>
  `arn:aws:sms-voice:us-east-1:${account}:${kind}/${id}`;
const pool = 'pool-11111111111111111111111111111111';
const registration = 'registration-11111111111111111111111111111111';
const configuration = 'protect-11111111111111111111111111111111';

const named: [string, Partial<RequestPhoneNumberCommandInput>][] = [
  ['a pool by its id', { PoolId: pool }],
  ['a pool by its ARN', { PoolId: toArn('pool', pool) }],
  ["a pool by an ARN with one's own account", { PoolId: toArn('pool', pool, '999988887777') }],
  ['an opt-out list by its name', { OptOutListName: 'marketing' }],
  ['an opt-out list by its ARN', { OptOutListName: toArn('opt-out-list', 'marketing') }],
  ['a registration by its id', { NumberType: 'TEN_DLC', RegistrationId: registration }],
  [
    'a registration by its ARN',
    { NumberType: 'TEN_DLC', RegistrationId: toArn('registration', registration) },
  ],
];

test.each(named)(
  'the owner may name %s, or is refused for another reason',
  async (_what, members) => {
    const client = createSmsVoice(server.url, { credentials: owner });
    const outcome = await client
      .send(new RequestPhoneNumberCommand({ ...tollFree, ...members }))
      .catch((error: unknown) => error);
    const mayName = !String(_what).includes("one's own");
    if (mayName) expect(outcome).not.toMatchObject({ name: 'ResourceNotFoundException' });
  },
);

test.each(named)('another account cannot name %s', async (_what, members) => {
  const client = createSmsVoice(server.url, { credentials: stranger });
  const refusal = await rejectionOf(
    client.send(new RequestPhoneNumberCommand({ ...tollFree, ...members })),
  );
  expect(['ResourceNotFoundException', 'AccessDeniedException', 'ValidationException']).toContain(
    Object(refusal).name,
  );
});

test.each([configuration, toArn('protect-configuration', configuration)])(
  'neither another account nor another region can override a rule of %s',
  async (ProtectConfigurationId) => {
    const override = new PutOverride({
      ProtectConfigurationId,
      DestinationPhoneNumber: '+12065550142',
      Action: 'BLOCK',
    });
    const callers = [{ credentials: stranger }, { credentials: owner, region: 'eu-west-1' }];
    for (const options of callers) {
      const client = createSmsVoice(server.url, options);
      expect(Object(await rejectionOf(client.send(override))).name).toMatch(
        /^(ResourceNotFound|AccessDenied|Validation)Exception$/,
      );
    }
    expect(await createSmsVoice(server.url, { credentials: owner }).send(override)).toMatchObject({
      Action: 'BLOCK',
    });
  },
);

test('another account cannot name a number of the Chime inventory', async () => {
  const rename = new UpdatePhoneNumberCommand({
    PhoneNumberId: '+12065550100',
    CallingName: 'Ada',
  });
  const other = createChime(server.url, { credentials: stranger });
  expect(await rejectionOf(other.send(rename))).toMatchObject({ name: 'NotFoundException' });
  expect(await createChime(server.url, { credentials: owner }).send(rename)).toMatchObject({
    PhoneNumber: { CallingName: 'Ada' },
  });
});

test('a ClientToken of one account or region is unknown in another', async () => {
  const lease = new RequestPhoneNumberCommand({ ...tollFree, ClientToken: 'one-token' });
  const callers = [
    { credentials: owner },
    { credentials: stranger },
    { credentials: owner, region: 'eu-west-1' },
  ];
  const ids = await Promise.all(
    callers.map(async (options) => {
      const { PhoneNumberId } = await createSmsVoice(server.url, options).send(lease);
      return PhoneNumberId;
    }),
  );
  expect(new Set(ids).size).toBe(3);
});
