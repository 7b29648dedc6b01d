/**
 * The life of a number as Terraform's resource aws_pinpointsmsvoicev2_phone_number makes it, call for call:
 * request, wait until it is active, set what a request cannot, read with tags, change, release, wait until it is gone.
 *
 * It reads the endpoint, the region and the credentials from the environment, as every AWS SDK does.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ConflictException,
  ListTagsForResourceCommand,
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
  paginateDescribePhoneNumbers,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
  ResourceNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

const client = new PinpointSMSVoiceV2Client({});
const interval = Number(process.env['POLL_MILLISECONDS'] ?? 1000);
const attempts = 1000;

/** The number, or undefined once it is gone. */
async function find(id: string): Promise<PhoneNumberInformation | undefined> {
  try {
    for await (const page of paginateDescribePhoneNumbers({ client }, { PhoneNumberIds: [id] })) {
      const [found] = page.PhoneNumbers ?? [];
      if (found !== undefined) return found;
    }
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
  return undefined;
}

async function waitUntilActive(id: string): Promise<PhoneNumberInformation> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await find(id);
    if (found?.Status === 'ACTIVE') return found;
    if (found?.Status !== 'PENDING' && found?.Status !== 'ASSOCIATING')
      throw new Error(`The number is ${found?.Status ?? 'gone'}.`);
    await sleep(interval);
  }
  throw new Error('The number does not become active.');
}

async function waitUntilGone(id: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await find(id);
    if (found === undefined || found.Status === 'DELETED') return;
    if (found.Status !== 'DISASSOCIATING') throw new Error(`The number is ${found.Status}.`);
    await sleep(interval);
  }
  throw new Error('The number does not go.');
}

/** As a refresh reads it: the number and its tags, which no description has. */
async function read(id: string): Promise<string> {
  const found = await find(id);
  if (found === undefined) return 'gone';
  const { PhoneNumberArn: ResourceArn } = found;
  const { Tags = [] } = await client.send(new ListTagsForResourceCommand({ ResourceArn }));
  const tags = Tags.map(({ Key, Value }) => `${Key}=${Value}`).join(',');
  const settings = [
    `two-way ${found.TwoWayEnabled} ${found.TwoWayChannelArn ?? 'no channel'}`,
    `protected ${found.DeletionProtectionEnabled}`,
    `list ${found.OptOutListName}`,
  ];
  return [found.Status, ...settings, `tags ${tags}`].join('; ');
}

const TwoWayChannelArn = 'arn:aws:sns:us-east-1:111122223333:inbound';

// terraform apply: create.
const { PhoneNumberId: id = '', PhoneNumberArn: arn } = await client.send(
  new RequestPhoneNumberCommand({
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'VOICE'],
    NumberType: 'TOLL_FREE',
    OptOutListName: 'Default',
    DeletionProtectionEnabled: true,
    Tags: [
      { Key: 'Name', Value: 'alerts' },
      { Key: 'stage', Value: 'test' },
    ],
    ClientToken: `terraform-${randomUUID()}`,
  }),
);
await waitUntilActive(id);
await client.send(
  new UpdatePhoneNumberCommand({
    PhoneNumberId: id,
    SelfManagedOptOutsEnabled: false,
    TwoWayChannelArn,
    TwoWayEnabled: true,
  }),
);
await waitUntilActive(id);
console.log(`created: ${await read(id)}`);

// terraform plan: a refresh finds what apply has left.
console.log(`refreshed: ${await read(id)}`);

// terraform apply after a change of settings and tags: all settings are sent, the unchanged ones too.
const settings = {
  PhoneNumberId: id,
  DeletionProtectionEnabled: false,
  OptOutListName: 'Default',
  SelfManagedOptOutsEnabled: false,
  TwoWayEnabled: false,
};
await client.send(new UntagResourceCommand({ ResourceArn: arn, TagKeys: ['stage'] }));
const Tags = [{ Key: 'Name', Value: 'alarms' }];
// Terraform's deletion protection is one of these settings: while it is on, a release is refused.
const refused: unknown = await client
  .send(new ReleasePhoneNumberCommand({ PhoneNumberId: id }))
  .catch((error: unknown) => error);
console.log(`refused: ${refused instanceof ConflictException ? refused.Reason : String(refused)}`);
await client.send(new TagResourceCommand({ ResourceArn: arn, Tags }));
await client.send(new UpdatePhoneNumberCommand(settings));
await client.send(new UpdatePhoneNumberCommand(settings));
await waitUntilActive(id);
console.log(`updated: ${await read(id)}`);

// terraform destroy.
await client.send(new ReleasePhoneNumberCommand({ PhoneNumberId: id }));
await waitUntilGone(id);
console.log(`released: ${await read(id)}`);
