import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input } from '@numberkit/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InvalidFixturesError, toFixtures } from '../src/fixtures/check-fixtures.js';
import { readFixtures, standardFixturesFile } from '../src/fixtures/read-fixtures.js';
import { openTestDatabase } from './support/open-test-database.js';
import { openTestServer } from './support/open-test-server.js';
import { rejectionOf } from './support/rejection.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
});
afterEach(() => rm(folder, { recursive: true }));

const scope = { accountId: '222233334444', region: 'eu-west-1' };
const override = {
  ProtectConfigurationId: 'protect-mine',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
} as const;

test('the standard fixtures are in order', async () => {
  expect(await readFixtures(standardFixturesFile)).toMatchObject({ accountId: '111122223333' });
});

test('a JSON file of fixtures is what a new server starts with', async () => {
  const file = join(folder, 'mine.json');
  const protectConfigurations = [{ ProtectConfigurationId: 'protect-mine' }];
  await writeFile(file, JSON.stringify({ ...scope, protectConfigurations }));
  await using server = await openTestServer({ NUMBERKIT_FIXTURES: file });
  const answer = await server.client.putProtectConfigurationRuleSetNumberOverride(override);
  expect(answer.ProtectConfigurationArn).toBe(
    'arn:aws:sms-voice:eu-west-1:222233334444:protect-configuration/protect-mine',
  );
});

test('fixtures are loaded into a new database only', async () => {
  await using database = await openTestDatabase();
  const DATABASE_URL = database.url;
  const phoneNumberId = '+12065550100';
  {
    await using first = await openTestServer({ DATABASE_URL });
    await first.client.updatePhoneNumber({ phoneNumberId, ProductType: 'VoiceConnector' });
  }
  await using second = await openTestServer({ DATABASE_URL });
  const answer = await second.client.updatePhoneNumber({ phoneNumberId, CallingName: 'Ada' });
  expect(answer.PhoneNumber.ProductType).toBe('VoiceConnector');
});

test('a pool without message type and list takes them from its first number', async () => {
  const file = join(folder, 'mine.json');
  const fixtures = {
    ...scope,
    pools: [{ PoolId: 'pool-mine' }],
    optOutLists: [{ OptOutListName: 'l' }],
  };
  await writeFile(file, JSON.stringify(fixtures));
  await using server = await openTestServer({ NUMBERKIT_FIXTURES: file });
  const wish: Input<'requestPhoneNumber'> = {
    IsoCountryCode: 'US',
    MessageType: 'PROMOTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
    PoolId: 'pool-mine',
  };
  await server.client.requestPhoneNumber({ ...wish, OptOutListName: 'l' });
  expect(await server.client.requestPhoneNumber(wish)).toMatchObject({ OptOutListName: 'l' });
  const other = server.client.requestPhoneNumber({ ...wish, MessageType: 'TRANSACTIONAL' });
  expect(await rejectionOf(other)).toMatchObject({ Reason: 'MESSAGE_TYPE_MISMATCH' });
});

test('moments in fixtures may be given', () => {
  const number = {
    E164PhoneNumber: '+12065550100',
    Country: 'US',
    Type: 'Local',
    ProductType: 'VoiceConnector',
    Status: 'Unassigned',
    CreatedTimestamp: '2020-02-02T02:02:02Z',
  };
  const fixtures = toFixtures({ ...scope, chimePhoneNumbers: [number] });
  expect(fixtures.chimePhoneNumbers?.[0]?.CreatedTimestamp).toEqual(
    new Date('2020-02-02T02:02:02Z'),
  );
});

test.each([
  ['the file', {}, 'accountId'],
  ['unknown members', { ...scope, clientTokens: [] }, 'clientTokens'],
  ['the account', { ...scope, accountId: '12' }, 'accountId'],
  [
    'a pool',
    { ...scope, pools: [{ PoolId: 'pool-1', MessageType: 'LOUD' }] },
    'pools.0.MessageType',
  ],
  ['a list', { ...scope, optOutLists: 'marketing' }, 'optOutLists'],
])('a mistake in %s is named', (_what, value, name) => {
  expect(() => toFixtures(value)).toThrow(InvalidFixturesError);
  expect(() => toFixtures(value)).toThrow(name);
});

test('a file that is missing or no YAML is named', async () => {
  const file = join(folder, 'none.yaml');
  await expect(readFixtures(file)).rejects.toThrow(file);
  await writeFile(file, 'a: [');
  await expect(readFixtures(file)).rejects.toThrow(InvalidFixturesError);
});
