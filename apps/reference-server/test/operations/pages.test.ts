import { DescribePhoneNumbersCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Numberkit } from '@numberkit/sdk';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSmsVoice } from '../aws/aws-clients.js';
import { tollFree } from '../support/inputs.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { pagedLists as lists } from '../support/paged-lists.js';
import { rejectionOf } from '../support/rejection.js';

const quotas = {
  NUMBERKIT_PHONE_NUMBER_QUOTA: '1000',
  NUMBERKIT_OPT_OUT_LIST_QUOTA: '1000',
  NUMBERKIT_PROTECT_CONFIGURATION_QUOTA: '1000',
};

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await openTestServer({ DATABASE_URL: database.url, ...quotas });
});
beforeEach(() => server.control.reset());
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** What happens between two pages: rows are made, or some are deleted, or time passes. */
const change = fc.record({
  made: fc.nat(3),
  // Of the rows that are there, by their place from the beginning.
  deleted: fc.array(fc.nat(30), { maxLength: 3 }),
  passes: fc.boolean(),
  MaxResults: fc.integer({ min: 1, max: 7 }),
});

describe.each(Object.entries(lists))('the pages of %s', (_, { make, remove, read }) => {
  test('repeat no row and lose none that was there all the time', async () => {
    const numRuns = Number(process.env['PROGRAMS'] ?? 10);
    const changes = fc.array(change, { minLength: 1, maxLength: 12, size: 'max' });
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 15 }),
      changes,
      async (count, all) => {
        await server.control.reset();
        let made = 0;
        const present: string[] = [];
        const add = async (): Promise<void> => {
          present.push(await make(server.client, made));
          made += 1;
        };
        for (let index = 0; index < count; index += 1) {
          // Rows of one time are told apart by their names.
          if (index % 3 === 0) server.clock.advance(1);
          await add();
        }
        const first = await read(server.client, { MaxResults: 100 });
        const stayed = new Set(first.names);
        const seen: string[] = [];
        let NextToken: string | undefined;
        for (let index = 0; index === 0 || NextToken !== undefined; index += 1) {
          const { MaxResults, ...between } = all[index % all.length] ?? {
            MaxResults: 1,
            made: 0,
            deleted: [],
            passes: false,
          };
          const page = await read(server.client, {
            MaxResults,
            ...(NextToken !== undefined && { NextToken }),
          });
          expect(page.names.length).toBeLessThanOrEqual(MaxResults);
          // A page that promises another one has rows of its own.
          expect(page.names.length > 0 || page.NextToken === undefined).toBe(true);
          seen.push(...page.names);
          NextToken = page.NextToken;
          if (index >= 12) continue;
          if (between.passes) server.clock.advance(1);
          for (let some = 0; some < between.made; some += 1) await add();
          for (const place of between.deleted) {
            const name = present[place];
            if (name === undefined) continue;
            present.splice(place, 1);
            stayed.delete(name);
            await remove(server.client, name);
          }
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect([...stayed].filter((name) => !seen.includes(name))).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns });
  });

  test('take no token that was changed in any character', async () => {
    for (let index = 0; index < 3; index += 1) await make(server.client, index);
    const { NextToken = '' } = await read(server.client, { MaxResults: 1 });
    const texts = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.jsonValue({ maxDepth: 2 }).map((value) => forge(NextToken, value)),
      fc.nat(NextToken.length - 1).map((at) => NextToken.slice(0, at) + NextToken.slice(at + 1)),
      fc
        .array(fc.constantFrom('0', '-1', '999999999999999', '1e3', 'NaN', '', "'", '\u0000', '%'))
        .map((place) => forge(NextToken, ...place)),
    );
    const property = fc.asyncProperty(
      texts.filter(
        (text) => text.length > 0 && text.length <= 1024 && !/[\n\r\u2028\u2029]/.test(text),
      ),
      async (text) => {
        const answer = await read(server.client, { MaxResults: 1, NextToken: text }).catch(
          (error: unknown) => error,
        );
        // A place that was forged with the right digest is one that a row could have: then this is a page.
        if (typeof answer === 'object' && answer !== null && 'names' in answer) return;
        expect(answer).toMatchObject({ name: 'ValidationException', Reason: 'INVALID_NEXT_TOKEN' });
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });
});

/** A token with the digest of another one, and any place. */
function forge(token: string, ...place: unknown[]): string {
  const [digest]: unknown[] = JSON.parse(Buffer.from(token, 'base64url').toString());
  return Buffer.from(JSON.stringify([digest, ...place])).toString('base64url');
}

test('tokens go on in another process and after a restart', async () => {
  const settings = { DATABASE_URL: database.url, ...quotas };
  const starts = await Promise.all(
    Object.values(lists).map(async ({ make, read }) => {
      for (let index = 0; index < 5; index += 1) await make(server.client, index);
      const { names } = await read(server.client, { MaxResults: 100 });
      const first = await read(server.client, { MaxResults: 2 });
      return { read, names, first };
    }),
  );
  const expectRest = async (client: Numberkit): Promise<void> => {
    for (const { read, names, first } of starts) {
      const page = { MaxResults: 100, NextToken: first.NextToken ?? '' };
      const rest = await read(client, page);
      expect([...first.names, ...rest.names]).toEqual(names);
    }
  };
  {
    await using other = await openTestServer(settings);
    await expectRest(other.client);
  }
  await server[Symbol.asyncDispose]();
  server = await openTestServer(settings);
  await expectRest(server.client);
});

test('a token is for one operation, account, region and everything that was asked', async () => {
  const { client } = server;
  for (let index = 0; index < 3; index += 1) {
    await client.requestPhoneNumber(tollFree);
    await client.createProtectConfiguration({});
  }
  const Filters = [{ Name: 'message-type', Values: ['TRANSACTIONAL'] }] as const;
  const { NextToken = '' } = await client.describePhoneNumbers({ Filters, MaxResults: 1 });
  const page = await client.describePhoneNumbers({ Filters, MaxResults: 3, NextToken });
  expect(page.PhoneNumbers).toHaveLength(2);
  const other = createSmsVoice(server.url, { region: 'eu-west-1' });
  const elsewhere = new DescribePhoneNumbersCommand({
    Filters: [{ Name: 'message-type', Values: ['TRANSACTIONAL'] }],
    NextToken,
  });
  const refusals = await Promise.all([
    rejectionOf(client.describePhoneNumbers({ NextToken })),
    rejectionOf(client.describePhoneNumbers({ Filters, Owner: 'SELF', NextToken })),
    rejectionOf(
      client.describePhoneNumbers({
        Filters: [{ Name: 'message-type', Values: ['PROMOTIONAL'] }],
        NextToken,
      }),
    ),
    rejectionOf(client.describeProtectConfigurations({ NextToken })),
    rejectionOf(client.describeOptOutLists({ NextToken })),
    rejectionOf(other.send(elsewhere)),
  ]);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ name: 'ValidationException', Reason: 'INVALID_NEXT_TOKEN' });
  }
});

test('lists that are as old as Default are all listed, in pages of any size', async () => {
  const CreatedTimestamp = new Date(Date.UTC(2022, 2, 31));
  await server.control.loadFixtures({
    accountId: '111122223333',
    region: 'us-east-1',
    optOutLists: ['A', 'B', 'Defaulu', 'a'].map((OptOutListName) => ({
      OptOutListName,
      CreatedTimestamp,
    })),
  });
  const names = ['A', 'B', 'Default', 'Defaulu', 'a'];
  for (const MaxResults of [1, 2, 3, 100]) {
    const seen: string[] = [];
    for await (const one of server.client.describeOptOutLists.items({ MaxResults })) {
      seen.push(one.OptOutListName);
    }
    expect(seen.filter((name) => name !== 'marketing')).toEqual(names);
  }
});
