import { readdirSync, readFileSync } from 'node:fs';
import { isRecord } from '@numberkit/contract';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { migrate } from '../../src/storage/migrate.js';
import { type Migration, migrations } from '../../src/storage/migrations/index.js';
import { type Database, openDatabase } from '../../src/storage/open-database.js';
import {
  addressOf,
  createPostgresDatabase,
  runOnPostgres,
  type TestDatabase,
} from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { toUpgradeCalls } from './calls.js';
import { findBreaks, readCatalog } from './catalog.js';
import type { RecordedStatement, Recording } from './recording.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createPostgresDatabase(inject('postgres'));
});
afterEach(() => database[Symbol.asyncDispose]());

const settings = () => ({ DATABASE_URL: database.url, NUMBERKIT_ACTIVATION_DELAY: 'PT0S' });

const noop = async () => undefined;

test('a migration only expands the tables, or notes from which one on it is compatible', async () => {
  await using opened = await openDatabase(addressOf(database.url));
  const { db } = opened;
  const schema = (await db.raw('SELECT current_schema() AS name')).rows[0].name;
  await db.raw('DROP SCHEMA ?? CASCADE', [schema]);
  await db.raw('CREATE SCHEMA ??', [schema]);
  for (const { name, up, compatibleFrom } of migrations) {
    const before = await readCatalog(db);
    await up(db);
    const breaks = findBreaks(before, await readCatalog(db));
    // Where it breaks nothing, the note would stop processes for nothing.
    expect({ name, breaks: breaks.length > 0, because: breaks }).toEqual({
      name,
      breaks: compatibleFrom !== undefined,
      because: breaks,
    });
    const known = migrations.map((one) => one.name);
    if (compatibleFrom !== undefined) expect(known).toContain(compatibleFrom);
  }
});

const changes: readonly (readonly [sql: string, problem?: string])[] = [
  ['DROP TABLE numberkit_pools', 'numberkit_pools is gone'],
  ['ALTER TABLE numberkit_pools DROP COLUMN message_type', 'numberkit_pools.message_type is gone'],
  [
    'ALTER TABLE numberkit_pools ALTER COLUMN message_type TYPE varchar(5)',
    'numberkit_pools.message_type has another type',
  ],
  [
    'ALTER TABLE numberkit_phone_numbers ALTER COLUMN pool_id SET NOT NULL',
    'numberkit_phone_numbers.pool_id takes no null any more',
  ],
  [
    'ALTER TABLE numberkit_pools ADD COLUMN further text NOT NULL',
    'numberkit_pools.further is new and must be given',
  ],
  [
    'ALTER TABLE numberkit_number_ranges ADD CHECK (next_index < 5)',
    'numberkit_number_ranges: CHECK ((next_index < 5)) is a new rule',
  ],
  [
    'ALTER TABLE numberkit_phone_numbers ALTER COLUMN two_way_enabled DROP DEFAULT',
    'numberkit_phone_numbers.two_way_enabled has no default any more',
  ],
  ['ALTER TABLE numberkit_pools ADD COLUMN further text'],
  ["ALTER TABLE numberkit_pools ADD COLUMN further text NOT NULL DEFAULT ''"],
  ['CREATE TABLE numberkit_more (id int PRIMARY KEY, name text UNIQUE NOT NULL)'],
  ['CREATE INDEX ON numberkit_pools (message_type)'],
  ['ALTER TABLE numberkit_phone_numbers ALTER COLUMN message_type DROP NOT NULL'],
];

test('a change that breaks the version before is found, and no other one', async () => {
  await using opened = await openDatabase(addressOf(database.url));
  const before = await readCatalog(opened.db);
  for (const [sql, problem] of changes) {
    const trx = await opened.db.transaction();
    await trx.raw(sql);
    const breaks = findBreaks(before, await readCatalog(trx));
    await trx.rollback();
    if (problem === undefined) expect(breaks, sql).toEqual([]);
    else expect(breaks, sql).toContain(problem);
  }
});

const recordings = new URL('recordings/', import.meta.url);

function readRecording(file: string): Recording {
  const lines = readFileSync(new URL(file, recordings), 'utf8').trim().split('\n');
  const [first, ...others] = lines.map((line): Recording => JSON.parse(line));
  if (first === undefined) throw new Error(`${file} is empty.`);
  return { ...first, calls: others.flatMap(({ calls }) => calls) };
}

async function replay(
  client: Client,
  { texts }: Recording,
  statements: readonly RecordedStatement[],
): Promise<void> {
  for (const { text, values, rows } of statements) {
    const result = await client.query(texts[text] ?? '', [...values]);
    if (rows === undefined) continue;
    // A later version may have added columns.
    expect(result.rows, texts[text]).toMatchObject([...rows]);
  }
}

test.each(readdirSync(recordings))(
  'a process of the version of %s and one of this version serve one database at the same time',
  async (file) => {
    const recording = readRecording(file);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      await replay(client, recording, recording.start);
      await using server = await openTestServer(settings());
      const calls = Object.entries(toUpgradeCalls(server.client));
      for (const { statements } of recording.calls) await replay(client, recording, statements);
      const { PhoneNumbers: numbers } = await server.client.describePhoneNumbers({});
      expect(numbers).toMatchObject([{ OptOutListName: 'used', SelfManagedOptOutsEnabled: true }]);
      await server.control.reset();
      for (const [, call] of calls) await call();
    } finally {
      await client.end();
    }
  },
);

test('a process goes on without an error where another one adds columns to the tables', async () => {
  await using server = await openTestServer(settings());
  for (const call of Object.values(toUpgradeCalls(server.client))) await call();
  const tables = await runOnPostgres(
    database.url,
    `SELECT tablename FROM pg_tables
    WHERE schemaname = current_schema() AND tablename LIKE 'numberkit%'`,
  );
  // One at a time: a transaction that locks several could deadlock with those of the server.
  for (const { tablename } of tables.filter(isRecord)) {
    await runOnPostgres(database.url, `ALTER TABLE ${tablename} ADD COLUMN added text`);
  }
  const again = await Promise.all(
    Array.from({ length: 20 }, () => server.client.describeOptOutLists({})),
  );
  expect(again).toHaveLength(20);
  await server.control.reset();
  for (const call of Object.values(toUpgradeCalls(server.client))) await call();
  const errors = server.log.filter((line) => /"level":[56]0/.test(line));
  expect(errors).toEqual([]);
});

const contract: Migration = { name: '999-contract', up: noop, compatibleFrom: '998-expand' };
const nextVersion = [...migrations, { name: '998-expand', up: noop }, contract];

async function migrateToNext({ db, dialect }: Database): Promise<unknown> {
  return migrate(db, { ...dialect, maxMigrationWait: 0 }, nextVersion).catch(
    (error: unknown) => error,
  );
}

test('a migration that would break a process that runs is refused with one sentence, and runs once that has ended', async () => {
  await using opened = await openDatabase(addressOf(database.url));
  const level = migrations.at(-1)?.name;
  {
    await using _server = await openTestServer({ DATABASE_URL: database.url });
    expect(await migrateToNext(opened)).toMatchObject({
      message: `a process of an earlier Numberkit uses it, of ${level}, which could not after 999-contract: stop that process first, or upgrade it to a Numberkit that has 998-expand.`,
    });
    expect(await opened.db('numberkit_migrations').pluck('name')).not.toContain('998-expand');
  }
  expect(await migrateToNext(opened)).toBeUndefined();
  expect(await opened.db('numberkit_migrations').pluck('name')).toContain('999-contract');
});

test('a process that was killed is in the way of no migration after some seconds', async () => {
  await using opened = await openDatabase(addressOf(database.url));
  const seen = (secondsAgo: number) =>
    runOnPostgres(
      database.url,
      `INSERT INTO numberkit_processes
      VALUES ('killed', '013-processes', NULL, clock_timestamp() - interval '${secondsAgo} seconds')
      ON CONFLICT (process_id) DO UPDATE SET seen_at = excluded.seen_at`,
    );
  await seen(10);
  expect(await migrateToNext(opened)).toBeInstanceOf(Error);
  await seen(20);
  expect(await migrateToNext(opened)).toBeUndefined();
});
