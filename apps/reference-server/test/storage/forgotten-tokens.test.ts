import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { openStorage } from '../../src/storage/storage.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { requestNumber } from '../support/send.js';

const scope = { accountId: '111122223333', region: 'us-east-1' };
const never = new Date(0);

async function readTokens(url: string): Promise<string[]> {
  await using opened = await openDatabase(addressOf(url));
  return await opened.db('numberkit_client_tokens').orderBy('created_at').pluck('client_token');
}

test('uses of tokens are deleted up to a moment, the oldest first and a limited number at once', async () => {
  await using database = await openTestDatabase();
  const storage = await openStorage(addressOf(database.url));
  for (const at of [5, 1, 4, 2, 3]) {
    await storage.transaction(scope, ({ clientTokens }) =>
      clientTokens.claim(
        {
          operation: 'requestPhoneNumber',
          token: `token-${at}`,
          fingerprint: 'f',
          output: {},
          usedAt: new Date(at),
        },
        never,
      ),
    );
  }
  const until = new Date(4);
  expect(await storage.forgetClientTokens(until, 2)).toBe(2);
  expect(await readTokens(database.url)).toEqual(['token-3', 'token-4', 'token-5']);
  // Several processes at once delete each row once.
  const other = await openStorage(addressOf(database.url));
  const deleted = await Promise.all(
    [storage, other].map((one) => one.forgetClientTokens(until, 500)),
  );
  expect(deleted.reduce((sum, count) => sum + count)).toBe(2);
  await other[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
  expect(await readTokens(database.url)).toEqual(['token-5']);
});

test('the row of a token is deleted once it is no longer remembered, and not before', async () => {
  await using database = await openTestDatabase();
  const settings = { DATABASE_URL: database.url, NUMBERKIT_CLIENT_TOKEN_RETENTION: 'PT1S' };
  await using server = await openTestServer(settings);
  const first = await requestNumber(server.url, { ClientToken: 'old' });
  server.clock.advance(1000);
  const late = await requestNumber(server.url, { ClientToken: 'late' });
  await waitFor(async () => expect(await readTokens(database.url)).toEqual(['late']));
  const again = await requestNumber(server.url, { ClientToken: 'late' });
  expect(again.text).toBe(late.text);
  expect((await requestNumber(server.url, { ClientToken: 'old' })).text).not.toBe(first.text);
});
