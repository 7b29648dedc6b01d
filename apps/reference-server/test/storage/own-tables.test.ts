import { readFile } from 'node:fs/promises';
import knex, { type Knex } from 'knex';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { exportState } from '../../src/storage/export-state.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { addressOf, openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { requestNumber, send } from '../support/send.js';

let database: TestDatabase;
let other: Knex;
beforeEach(async () => {
  database = await openTestDatabase();
  other = openOther(database.url);
});
afterEach(async () => {
  await other.destroy();
  await database[Symbol.asyncDispose]();
});

const isPostgres = () => inject('postgres') !== '';

/** Another program on the same database. */
function openOther(url: string): Knex {
  return isPostgres()
    ? knex({ client: 'pg', connection: url })
    : knex({
        client: 'sqlite3',
        connection: url.slice('sqlite:'.length),
        useNullAsDefault: true,
      });
}

/** The tables that a Numberkit left whose tables had no names of their own, with what it wrote. */
async function leaveOldTables(): Promise<void> {
  const kind = isPostgres() ? 'postgres' : 'sqlite';
  const file = new URL(`old-tables/${kind}.sql`, import.meta.url);
  for (const statement of (await readFile(file, 'utf8')).split(';\n')) {
    if (statement.trim() !== '') await other.raw(statement.replaceAll('?', '\\?'));
  }
}

async function readTables(): Promise<string[]> {
  const names: string[] = isPostgres()
    ? await other('pg_tables').whereRaw('schemaname = current_schema()').pluck('tablename')
    : await other('sqlite_master').where({ type: 'table' }).pluck('name');
  return names.filter((name) => !name.startsWith('sqlite_')).sort();
}

async function readIndexes(): Promise<string[]> {
  const names: string[] = isPostgres()
    ? await other('pg_indexes').whereRaw('schemaname = current_schema()').pluck('indexname')
    : await other('sqlite_master').where({ type: 'index' }).pluck('name');
  return names.sort();
}

async function readExport(): Promise<string[]> {
  await using opened = await openDatabase(addressOf(database.url));
  const lines: string[] = [];
  await exportState(opened, async (line) => void lines.push(line));
  return lines;
}

test('a database that must exist is refused if it has no tables of Numberkit, and gets none', async () => {
  const refused = openDatabase(addressOf(database.url), { mustExist: true });
  expect((await rejectionOf(refused)).message).toMatch(/: it has no tables of Numberkit\.$/);
  expect(await readTables()).toEqual([]);
});

test('a database that must exist is opened where its tables have their old names', async () => {
  await leaveOldTables();
  await using _opened = await openDatabase(addressOf(database.url), { mustExist: true });
  expect(await readTables()).toContain('numberkit_migrations');
});

test('another program can have its own knex_migrations and phone_numbers in the database', async () => {
  await other.schema.createTable('knex_migrations', (table) => {
    table.increments('id');
    table.string('name');
  });
  await other('knex_migrations').insert([{ name: '001-initial' }, { name: '002-theirs' }]);
  await other.schema.createTable('phone_numbers', (table) => void table.string('theirs'));
  await other('phone_numbers').insert({ theirs: 'kept' });
  {
    await using server = await openTestServer({ DATABASE_URL: database.url });
    expect((await requestNumber(server.url)).status).toBe(200);
    expect((await server.control.reset()).accounts).toHaveLength(1);
  }
  expect(await other('knex_migrations').pluck('name')).toEqual(['001-initial', '002-theirs']);
  expect(await other('phone_numbers').pluck('theirs')).toEqual(['kept']);
  const added = (await readTables()).filter((name) => !name.startsWith('numberkit_'));
  expect(added).toEqual(['knex_migrations', 'phone_numbers']);
});

test('tables of an earlier Numberkit, without the prefix, are renamed with their rows', async () => {
  await leaveOldTables();
  const input = { ClientToken: 'kept', DeletionProtectionEnabled: true };
  const tags = { Tags: [{ Key: 'team', Value: 'tests' }] };
  {
    await using server = await openTestServer({ DATABASE_URL: database.url });
    const again = await requestNumber(server.url, { ...input, ...tags });
    expect(again).toMatchObject({ status: 200 });
    expect(JSON.parse(again.text).PhoneNumber).toBe('+18335550100');
    const { PhoneNumberArn: ResourceArn } = JSON.parse(again.text);
    expect((await server.client.listTagsForResource({ ResourceArn })).Tags).toEqual(tags.Tags);
    const naming = { CallingName: 'Eve' };
    const path = `${server.url}/phone-numbers/%2B12065550100`;
    expect((await send('POST', path, naming)).status).toBe(409);
    const next = await requestNumber(server.url);
    expect(JSON.parse(next.text).PhoneNumber).not.toBe('+18335550100');
  }
  const [tables, indexes] = [await readTables(), await readIndexes()];
  await using fresh = await openTestDatabase();
  {
    await using _opened = await openDatabase(addressOf(fresh.url));
  }
  await other.destroy();
  other = openOther(fresh.url);
  expect(tables).toEqual(await readTables());
  expect(indexes).toEqual(await readIndexes());
});

test('servers that start at once rename the tables of an earlier Numberkit once', async () => {
  await leaveOldTables();
  const opened = await Promise.all(
    Array.from({ length: 3 }, () => openDatabase(addressOf(database.url))),
  );
  for (const one of opened) await one[Symbol.asyncDispose]();
  expect((await readExport()).filter((line) => line.includes('"phone_numbers"'))).toHaveLength(1);
});

test("another program's rows in knex_migrations stay when the tables are renamed", async () => {
  await leaveOldTables();
  await other('knex_migrations').insert({ name: '003-theirs' });
  await readExport();
  expect(await other('knex_migrations').pluck('name')).toEqual(['003-theirs']);
});

test.each([
  ['numberkit_pools', 'theirs'],
  ['numberkit_migrations', 'theirs'],
])(
  'a table %s of another program is refused with its reason, and nothing is written',
  async (name, column) => {
    await other.schema.createTable(name, (table) => void table.string(column));
    const refusal = await rejectionOf(openDatabase(addressOf(database.url)));
    expect(refusal.name).toBe('DatabaseError');
    expect(refusal.message).toMatch(
      new RegExp(`^DATABASE_URL [^\n]+ has a table ${name} that Numberkit has not made; .+\\.$`),
    );
    expect(await readTables()).toEqual([name]);
  },
);

test.each([
  ['with migrations of another program', ['20240101_users'], 'numberkit_migrations'],
  ['without rows beside a table of another program', [], 'numberkit_pools'],
])(
  'a table of migrations %s is refused by the name of the foreign table',
  async (_what, names, foreign) => {
    await other.schema.createTable('numberkit_migrations', (table) => {
      table.increments('id');
      table.string('name');
    });
    for (const name of names) await other('numberkit_migrations').insert({ name });
    if (foreign === 'numberkit_pools') {
      await other.schema.createTable(foreign, (table) => void table.string('theirs'));
    }
    const refusal = await rejectionOf(openDatabase(addressOf(database.url)));
    expect(refusal.message).toMatch(
      new RegExp(`^DATABASE_URL [^\n]+ has a table ${foreign} that Numberkit has not made; .+\\.$`),
    );
  },
);
