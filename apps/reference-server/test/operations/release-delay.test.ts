import type { Input } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { minute } from '../support/manual-clock.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let database: TestDatabase;
let server: TestServer;
beforeEach(async () => {
  database = await openTestDatabase();
  server = await openTestServer({
    DATABASE_URL: database.url,
    NUMBERKIT_RELEASE_DELAY: 'PT5M',
    NUMBERKIT_PHONE_NUMBER_QUOTA: '3',
  });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const request = (extra: Partial<Input<'requestPhoneNumber'>> = {}) =>
  server.client.requestPhoneNumber({ ...tollFree, ...extra });
const describeAll = async (input: Input<'describePhoneNumbers'> = {}) =>
  (await server.client.describePhoneNumbers(input)).PhoneNumbers;
const ofStatus = async (...Values: readonly [string, ...string[]]) =>
  (
    await describeAll({ Filters: [{ Name: 'status', Values }] } as Input<'describePhoneNumbers'>)
  ).map(({ PhoneNumberId }) => PhoneNumberId);

test('a released number is described as DISASSOCIATING until the delay is over, and then gone', async () => {
  const { PhoneNumberId } = await request();
  server.clock.advance(minute);
  const released = await server.client.releasePhoneNumber({ PhoneNumberId });
  expect(released.Status).toBe('DISASSOCIATING');
  server.clock.advance(5 * minute - 1);
  const shown = [{ PhoneNumberId, Status: 'DISASSOCIATING' }];
  expect(await describeAll()).toMatchObject(shown);
  expect(await describeAll({ PhoneNumberIds: [PhoneNumberId] })).toMatchObject(shown);
  server.clock.advance(1);
  expect(await describeAll()).toEqual([]);
  expect(await rejectionOf(describeAll({ PhoneNumberIds: [PhoneNumberId] }))).toMatchObject({
    ResourceType: 'phone-number',
    ResourceId: PhoneNumberId,
  });
});

test('every other operation treats a released number as gone from its release on', async () => {
  const Tags = [{ Key: 'team', Value: 'alerts' }];
  const { PhoneNumberId, PhoneNumberArn: ResourceArn } = await request({ Tags });
  await server.client.releasePhoneNumber({ PhoneNumberId });
  const { client } = server;
  const calls = [
    () => client.releasePhoneNumber({ PhoneNumberId }),
    () => client.updateOriginationPhoneNumber({ PhoneNumberId, DeletionProtectionEnabled: true }),
    () => client.tagResource({ ResourceArn, Tags }),
    () => client.untagResource({ ResourceArn, TagKeys: ['team'] }),
    () => client.listTagsForResource({ ResourceArn }),
  ];
  for (const call of calls) {
    expect(await rejectionOf(call())).toMatchObject({ name: 'ResourceNotFoundException' });
  }
});

test('a released number makes room in the quota and leaves its list, and is not leased again', async () => {
  await server.client.createOptOutList({ OptOutListName: 'shop' });
  const first = await request({ OptOutListName: 'shop' });
  await request();
  await request();
  expect(await rejectionOf(request())).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
  await server.client.releasePhoneNumber({ PhoneNumberId: first.PhoneNumberId });
  await server.client.deleteOptOutList({ OptOutListName: 'shop' });
  expect((await request()).PhoneNumber).not.toBe(first.PhoneNumber);
  expect(await rejectionOf(request())).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
});

test('filters find released numbers by their status, in pages in the order of creation', async () => {
  const first = await request();
  server.clock.advance(1);
  const second = await request();
  server.clock.advance(minute);
  const third = await request();
  await server.client.releasePhoneNumber({ PhoneNumberId: second.PhoneNumberId });
  const ids = [first, second, third].map(({ PhoneNumberId }) => PhoneNumberId);
  expect(await ofStatus('DISASSOCIATING')).toEqual([ids[1]]);
  expect(await ofStatus('ACTIVE')).toEqual([ids[0]]);
  expect(await ofStatus('PENDING')).toEqual([ids[2]]);
  expect(await ofStatus('ACTIVE', 'PENDING')).toEqual([ids[0], ids[2]]);
  expect(await ofStatus('ACTIVE', 'DISASSOCIATING')).toEqual([ids[0], ids[1]]);
  expect(await ofStatus('PENDING', 'DISASSOCIATING')).toEqual([ids[1], ids[2]]);
  const paged = [];
  const Filters = [
    { Name: 'status' as const, Values: ['DISASSOCIATING', 'PENDING', 'ACTIVE'] as const },
  ];
  for await (const one of server.client.describePhoneNumbers.items({ Filters, MaxResults: 1 })) {
    paged.push(one.PhoneNumberId);
  }
  expect(paged).toEqual(ids);
});

test('the state shows when a number was released, and written as fixtures it is the same state', async () => {
  await server.client.createOptOutList({ OptOutListName: 'shop' });
  const { PhoneNumberId } = await request({ OptOutListName: 'shop' });
  server.clock.advance(minute);
  const releasedAt = server.clock.now();
  await server.client.releasePhoneNumber({ PhoneNumberId });
  await server.client.deleteOptOutList({ OptOutListName: 'shop' });
  await request();
  const readNumbers = async () => (await server.control.getState()).accounts[0]?.phoneNumbers;
  const before = await readNumbers();
  expect(before?.[0]).toMatchObject({ PhoneNumberId, Status: 'DISASSOCIATING', releasedAt });
  await server.control.loadFixtures(await server.control.getFixtures());
  expect(await readNumbers()).toEqual(before);
  await request();
  await request();
  expect(await rejectionOf(request())).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
  const summarize = () => server.control.summarizeState({});
  const { accounts, upcoming } = await summarize();
  expect(accounts[0]?.counts.phoneNumbers).toBe(4);
  const at = new Date(releasedAt.getTime() + 5 * minute);
  expect(upcoming).toContainEqual(
    expect.objectContaining({ change: 'gone', id: PhoneNumberId, at }),
  );
  server.clock.advance(5 * minute);
  expect((await summarize()).accounts[0]?.counts.phoneNumbers).toBe(3);
  expect((await readNumbers())?.map((one) => one.PhoneNumberId)).not.toContain(PhoneNumberId);
});

test('a number that another account has released can be loaded', async () => {
  const { PhoneNumber, PhoneNumberId } = await request();
  const loading = () =>
    server.control.loadFixtures({
      accountId: '999988887777',
      region: 'us-east-1',
      keepOthers: true,
      phoneNumbers: [
        {
          PhoneNumber,
          IsoCountryCode: 'US',
          MessageType: 'TRANSACTIONAL',
          NumberCapabilities: ['SMS'],
          NumberType: 'TOLL_FREE',
        },
      ],
    });
  expect((await rejectionOf(loading())).message).toContain('is held by another account');
  await server.client.releasePhoneNumber({ PhoneNumberId });
  await loading();
  const { accounts } = await server.control.getState({ accountId: '999988887777' });
  expect(accounts).toMatchObject([{ phoneNumbers: [{ PhoneNumber, Status: 'ACTIVE' }] }]);
});
