import { randomUUID } from 'node:crypto';
import { judgeServer, toReportText } from '@numberkit/conformance';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { runOnPostgres } from '../support/open-test-database.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// A database sorts texts by the rules of a language unless it is told otherwise: `a` before `B`.
const name = `collation_${randomUUID().replaceAll('-', '')}`;
const onServer = (sql: string) => runOnPostgres(`${inject('postgres')}/postgres`, sql);

let server: TestServer;
beforeAll(async () => {
  await onServer(
    `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' ENCODING 'UTF8'`,
  );
  server = await openTestServer({ DATABASE_URL: `${inject('postgres')}/${name}` });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await onServer(`DROP DATABASE ${name}`);
});

const names = ['A', 'B', 'Default', 'Defaulu', 'a', 'b-2', 'b1', 'b_1'];

test('pages of lists are in the order of bytes in a database with the order of a language', async () => {
  const CreatedTimestamp = new Date(Date.UTC(2022, 2, 31));
  const optOutLists = names
    .filter((one) => one !== 'Default')
    .map((OptOutListName) => ({ OptOutListName, CreatedTimestamp }));
  await server.control.loadFixtures({
    accountId: '111122223333',
    region: 'us-east-1',
    optOutLists,
  });
  for (const MaxResults of [1, 2, 100]) {
    const seen: string[] = [];
    for await (const one of server.client.describeOptOutLists.items({ MaxResults })) {
      seen.push(one.OptOutListName);
    }
    expect(seen).toEqual(names);
  }
});

test('every text of every table has the order of bytes', async () => {
  const columns = await runOnPostgres(
    `${inject('postgres')}/${name}`,
    `SELECT table_name, column_name, collation_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name LIKE 'numberkit%'
      AND data_type IN ('text', 'character varying')`,
  );
  expect(columns.length).toBeGreaterThan(50);
  const others = columns.filter((one) => Reflect.get(Object(one), 'collation_name') !== 'C');
  expect(others).toEqual([]);
});

test('an account can use every operation there', async () => {
  const { client } = server;
  const number = await client.requestPhoneNumber({ ...tollFree, ClientToken: 'once' });
  expect(await client.requestPhoneNumber({ ...tollFree, ClientToken: 'once' })).toEqual(number);
  const { PhoneNumberId, PhoneNumberArn: ResourceArn } = number;
  await client.tagResource({ ResourceArn, Tags: [{ Key: 'a', Value: 'B' }] });
  const { accounts } = await server.control.getState();
  expect(accounts[0]?.phoneNumbers).toMatchObject([{ Tags: [{ Key: 'a', Value: 'B' }] }]);
  await client.releasePhoneNumber({ PhoneNumberId });
  await client.deleteOptOutList({ OptOutListName: 'b-2' });
  await server.control.reset();
  const report = await judgeServer({ baseUrl: server.url, only: ['describePhoneNumbers'] });
  expect(report.totals.fail, toReportText(report, { passing: false })).toBe(0);
});
