import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { tollFree } from '../support/inputs.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';

async function readAccounts(url: string): Promise<string[]> {
  await using opened = await openDatabase(addressOf(url));
  return await opened.db('numberkit_phone_numbers').orderBy('phone_number_id').pluck('account_id');
}

test('the row of a released number leaves its account once its delay is over, and not before', async () => {
  await using database = await openTestDatabase();
  const settings = { DATABASE_URL: database.url, NUMBERKIT_RELEASE_DELAY: 'PT1S' };
  await using server = await openTestServer(settings);
  const { client, clock } = server;
  const early = await client.requestPhoneNumber(tollFree);
  await client.releasePhoneNumber({ PhoneNumberId: early.PhoneNumberId });
  clock.advance(1000);
  const late = await client.requestPhoneNumber(tollFree);
  await client.releasePhoneNumber({ PhoneNumberId: late.PhoneNumberId });
  await client.requestPhoneNumber(tollFree);
  const account = '111122223333';
  await waitFor(async () =>
    expect(await readAccounts(database.url)).toEqual(['', account, account]),
  );
});
