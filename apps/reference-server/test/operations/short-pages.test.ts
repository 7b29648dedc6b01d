import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { longListLength, seedLongLists } from '../support/long-lists.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';

test('a page that filters leave nothing of is empty, and its token leads to the rows that are left', async () => {
  await using database = await openTestDatabase();
  {
    await using opened = await openDatabase(addressOf(database.url));
    await seedLongLists(opened);
  }
  await using server = await openTestServer({ DATABASE_URL: database.url });
  const Filters = [
    { Name: 'self-managed-opt-outs-enabled', Values: ['true', 'false'] },
    {
      Name: 'two-way-channel-arn',
      Values: [
        'arn:aws:sns:us-east-1:111122223333:mine',
        'arn:aws:sns:us-east-1:111122223333:other',
      ],
    },
    { Name: 'opt-out-list-name', Values: ['mine', 'Default'] },
  ] as const;
  const first = await server.client.describePhoneNumbers({ Filters });
  expect(first.PhoneNumbers).toEqual([]);
  const { NextToken = '' } = first;
  const { PhoneNumbers, ...rest } = await server.client.describePhoneNumbers({
    Filters,
    NextToken,
  });
  expect(PhoneNumbers.map((one) => one.PhoneNumberId)).toEqual([
    `phone-${99_999 + longListLength}`,
  ]);
  expect(rest).toEqual({});
});

test('statuses that follow from time are merged in the order of the list', async () => {
  await using database = await openTestDatabase();
  {
    await using opened = await openDatabase(addressOf(database.url));
    await seedLongLists(opened);
    await opened
      .db('numberkit_phone_numbers')
      .where('created_at', '<', 3)
      .update({ released_at: Date.UTC(2100, 0) });
  }
  await using server = await openTestServer({
    DATABASE_URL: database.url,
    NUMBERKIT_RELEASE_DELAY: 'PT1H',
  });
  const Filters = [{ Name: 'status', Values: ['DISASSOCIATING', 'PENDING'] }] as const;
  const page = await server.client.describePhoneNumbers({ Filters, MaxResults: 2 });
  const { NextToken = '' } = page;
  const rest = await server.client.describePhoneNumbers({ Filters, NextToken });
  const ids = [...page.PhoneNumbers, ...rest.PhoneNumbers].map((one) => one.PhoneNumberId);
  expect(ids).toEqual([
    'phone-100000',
    'phone-100001',
    'phone-100002',
    `phone-${99_999 + longListLength}`,
  ]);
});
