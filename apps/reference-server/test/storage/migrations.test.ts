import { afterEach, beforeEach, expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { migrate } from '../../src/storage/migrate.js';
import { migrations } from '../../src/storage/migrations/index.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { openStorage } from '../../src/storage/storage.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { rejectionOf } from '../support/rejection.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database[Symbol.asyncDispose]());

const addressOf = ({ url }: TestDatabase) =>
  toConfig(toSettings({ DATABASE_URL: url }), '/').database;
const scope = { accountId: '111122223333', region: 'us-east-1' };

test('servers that start at once migrate and fill a database once', async () => {
  let fills = 0;
  const storages = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const storage = await openStorage(addressOf(database));
      await storage.fillWhenNew(scope, async (tables) => {
        fills += 1;
        await tables.optOutLists.insertAll([
          { OptOutListName: 'mine', CreatedTimestamp: new Date(0) },
        ]);
      });
      return storage;
    }),
  );
  for (const storage of storages) await storage[Symbol.asyncDispose]();
  expect(fills).toBe(1);
});

test('a database that a newer Numberkit has changed is refused with one sentence', async () => {
  {
    await using opened = await openDatabase(addressOf(database));
    await opened.db('numberkit_migrations').insert({ name: '999-later' });
  }
  const refusal = await rejectionOf(openStorage(addressOf(database)));
  expect(refusal.name).toBe('DatabaseError');
  expect(refusal.message).toMatch(/^DATABASE_URL .+ newer Numberkit.+999-later\.$/);
});

test('a migration that fails is rolled back', async () => {
  await using opened = await openDatabase(addressOf(database));
  const { db, dialect } = opened;
  const broken = {
    name: '998-broken',
    up: async (trx: typeof db) => {
      await trx.schema.createTable('half', (table) => void table.integer('id'));
      throw new Error('The second half failed.');
    },
  };
  await rejectionOf(migrate(db, dialect, [...migrations, broken]));
  expect(await db.schema.hasTable('half')).toBe(false);
  await migrate(db, dialect);
});
