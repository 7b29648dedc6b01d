import type { Input } from '@numberkit/contract/phone-numbers';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../support/open-test-database.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

const own = { accountId: '111122223333', region: 'us-east-1' };
const lists = ['one', 'two', 'three'].map((OptOutListName) => ({ OptOutListName }));
const describeLists = (server: TestServer, input: Input<'describeOptOutLists'>) =>
  server.client.describeOptOutLists(input);
const firstToken = async (server: TestServer) =>
  (await describeLists(server, { MaxResults: 2 })).NextToken ?? '';

test('a token is good after a restart and for another size of a page', async () => {
  await using database = await openTestDatabase();
  const settings = { DATABASE_URL: database.url };
  let NextToken: string;
  {
    await using server = await openTestServer(settings);
    await server.control.loadFixtures({ ...own, optOutLists: lists });
    NextToken = await firstToken(server);
  }
  await using server = await openTestServer(settings);
  const rest = await describeLists(server, { NextToken, MaxResults: 100 });
  expect(rest.OptOutLists).toHaveLength(2);
  expect(rest).not.toHaveProperty('NextToken');
});

test('a token of other parameters, of another operation, or that nobody gave is refused', async () => {
  await using server = await openTestServer();
  await server.control.loadFixtures({ ...own, optOutLists: lists });
  const NextToken = await firstToken(server);
  const [, ...place] = JSON.parse(Buffer.from(NextToken, 'base64url').toString());
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const [digest] = JSON.parse(Buffer.from(NextToken, 'base64url').toString());
  const calls = [
    describeLists(server, { NextToken, Owner: 'SELF' }),
    server.client.describePhoneNumbers({ NextToken }),
    ...[
      'nonsense',
      `${NextToken}=`,
      `${NextToken}AAAA`,
      encode(null),
      encode({}),
      encode([digest]),
      encode(['0'.repeat(32), ...place]),
      encode([digest, 'later', 'one']),
      encode([digest, '1', "x' OR 1=1 --"]),
      encode([digest, '1', 'a\u0000b']),
      encode([digest, '9'.repeat(400), 'one']),
    ].map((token) => describeLists(server, { NextToken: token })),
  ];
  for (const refusal of await Promise.all(calls.map(rejectionOf))) {
    expect(refusal).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_NEXT_TOKEN',
      Fields: [{ Name: 'NextToken' }],
    });
  }
});

test('a page has a hundred items if its size is not given', async () => {
  await using server = await openTestServer();
  const optOutLists = Array.from({ length: 120 }, (_, index) => ({
    OptOutListName: `list-${index}`,
  }));
  await server.control.loadFixtures({ ...own, optOutLists });
  const page = await describeLists(server, {});
  expect(page.OptOutLists).toHaveLength(100);
  expect(await describeLists(server, { NextToken: page.NextToken ?? '' })).toMatchObject({
    OptOutLists: { length: 21 },
  });
});
