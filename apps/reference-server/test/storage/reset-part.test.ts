import { RequestPhoneNumberCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSmsVoice } from '../aws/aws-clients.js';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
beforeEach(() => server.control.reset());
afterAll(() => server[Symbol.asyncDispose]());

async function lease(region: string): Promise<string | undefined> {
  const sdk = createSmsVoice(server.url, { region });
  const { PhoneNumber } = await sdk.send(new RequestPhoneNumberCommand(tollFree));
  return PhoneNumber;
}

/** How many numbers each account leases in each region. */
async function countNumbers(): Promise<Record<string, number>> {
  const { accounts } = await server.control.getState();
  return Object.fromEntries(
    accounts.map(({ accountId, region, phoneNumbers }) => [
      `${accountId} ${region}`,
      phoneNumbers.length,
    ]),
  );
}

test('the reset of a region leaves the others, the clock, the faults and the journal', async () => {
  await lease('us-east-1');
  await lease('eu-west-1');
  await server.control.advanceClock({ duration: 'PT1H' });
  await server.control.addFault({ operation: 'updatePhoneNumber', drop: true });
  const { accounts } = await server.control.reset({ region: 'eu-west-1' });
  expect(accounts).toEqual([]);
  expect(await countNumbers()).toEqual({ '111122223333 us-east-1': 1 });
  expect(await server.control.getClock()).toMatchObject({ ahead: 'PT1H' });
  expect((await server.control.listFaults()).faults).toHaveLength(1);
  expect((await server.control.listJournal()).entries).toHaveLength(2);
});

test('the reset of the account and region of the fixtures returns to the fixtures', async () => {
  const [before] = (await server.control.getState()).accounts;
  await lease('us-east-1');
  await lease('eu-west-1');
  await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  const scope = { accountId: '111122223333', region: 'us-east-1' };
  expect(await server.control.reset(scope)).toEqual({ accounts: [before] });
  expect(await countNumbers()).toEqual({
    '111122223333 eu-west-1': 1,
    '111122223333 us-east-1': 0,
  });
});

test('the reset of an account resets all of its regions', async () => {
  await lease('eu-west-1');
  await server.control.reset({ accountId: '111122223333' });
  expect(await countNumbers()).toEqual({ '111122223333 us-east-1': 0 });
  await lease('eu-west-1');
  await server.control.reset({ accountId: '999988887777' });
  expect(await countNumbers()).toMatchObject({ '111122223333 eu-west-1': 1 });
});

test('a reset of a region frees its whole quota', async () => {
  await using small = await openTestServer({ NUMBERKIT_PHONE_NUMBER_QUOTA: '1' });
  const request = () => small.client.requestPhoneNumber(tollFree);
  await request();
  await small.control.reset({ region: 'us-east-1' });
  expect(await request()).toMatchObject({ Status: 'PENDING' });
});

const mine = { accountId: '222233334444', region: 'us-east-1' };

test('fixtures of another account can be loaded beside what is there', async () => {
  const before = (await server.control.getState()).accounts;
  const pools = [{ PoolId: 'pool-mine' }];
  const loaded = await server.control.loadFixtures({ ...mine, pools, keepOthers: true });
  expect(loaded.accounts).toMatchObject([{ ...mine, pools }]);
  expect((await server.control.getState()).accounts).toEqual([...before, ...loaded.accounts]);
  expect((await server.control.getFixtures()).accountId).toBe('111122223333');
  await server.control.reset(mine);
  expect((await server.control.getState()).accounts).toEqual(before);
});

test('fixtures with a number of another account are refused and change nothing', async () => {
  const PhoneNumber = (await lease('eu-west-1')) ?? '';
  const before = await server.control.getState();
  const fixtures = {
    ...mine,
    phoneNumbers: [
      {
        PhoneNumber,
        ...tollFree,
      },
    ],
    chimePhoneNumbers: (await server.control.getFixtures()).chimePhoneNumbers ?? [],
    keepOthers: true,
  };
  const error = await rejectionOf(server.control.loadFixtures(fixtures));
  expect(error).toMatchObject({
    errors: expect.arrayContaining([
      { member: 'phoneNumbers.0.PhoneNumber', reason: 'is held by another account or region' },
      {
        member: 'chimePhoneNumbers.0.E164PhoneNumber',
        reason: 'is held by another account or region',
      },
    ]),
  });
  expect(await server.control.getState()).toEqual(before);
});

test('two callers that reset an account each do not see each other', async () => {
  const play = async (region: string) => {
    for (let round = 0; round < 5; round += 1) {
      await server.control.reset({ region });
      await lease(region);
      const { accounts } = await server.control.getState({ region });
      expect(accounts.map(({ phoneNumbers }) => phoneNumbers.length)).toEqual([1]);
    }
  };
  await Promise.all([play('eu-west-1'), play('ap-south-1')]);
});

test('the reset of an invalid account is refused', async () => {
  expect(await rejectionOf(server.control.reset({ accountId: '12' }))).toMatchObject({
    name: 'InvalidRequestError',
    errors: [{ member: 'accountId' }],
  });
});
