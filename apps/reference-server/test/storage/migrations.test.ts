import { waitFor } from '@numberkit/test-support/wait-for';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { exportState } from '../../src/storage/export-state.js';
import { importState } from '../../src/storage/import-state.js';
import { migrate } from '../../src/storage/migrate.js';
import { migrations } from '../../src/storage/migrations/index.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { openStorage } from '../../src/storage/storage.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
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

const later = (compatibleFrom: string | null) => ({
  name: '999-later',
  compatible_from: compatibleFrom,
});

test('a database that a newer Numberkit has changed incompatibly is refused with one sentence', async () => {
  {
    await using opened = await openDatabase(addressOf(database));
    await opened.db('numberkit_migrations').insert(later('999-later'));
  }
  const refusal = await rejectionOf(openStorage(addressOf(database)));
  expect(refusal.name).toBe('DatabaseError');
  expect(refusal.message).toMatch(/^DATABASE_URL .+ newer Numberkit.+999-later\.$/);
});

test.each([null, migrations.at(-1)?.name ?? ''])(
  'a database that a newer Numberkit has changed compatibly with %s is used, but not exported',
  async (compatibleFrom) => {
    await using opened = await openDatabase(addressOf(database));
    await opened.db('numberkit_migrations').insert(later(compatibleFrom));
    await using _storage = await openStorage(addressOf(database));
    const refusal = await rejectionOf(exportState(opened, async () => undefined));
    expect(refusal.message).toMatch(/newer Numberkit.+999-later: export it with that one\.$/);
    const line = JSON.stringify({ schema: migrations.at(-1)?.name });
    const imported = await rejectionOf(importState(opened, [line]));
    expect(imported.message).toMatch(/999-later: import into it with that one\.$/);
  },
);

test('a server whose tables a newer Numberkit has changed incompatibly meanwhile is not ready', async () => {
  await using server = await openTestServer({ DATABASE_URL: database.url });
  await waitFor(async () => expect((await fetch(`${server.url}/ready`)).status).toBe(200));
  await using opened = await openDatabase(addressOf(database));
  await opened.db('numberkit_migrations').insert(later('999-later'));
  await waitFor(async () => {
    const ready = await fetch(`${server.url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toMatch(/newer Numberkit .+ this one cannot use, by 999-later\./);
  });
});

test('the table of migrations of an earlier Numberkit is given its compatibility', async () => {
  await using opened = await openDatabase(addressOf(database));
  const { db, dialect } = opened;
  await db.schema.alterTable('numberkit_migrations', (table) => {
    table.dropColumn('compatible_from');
  });
  await migrate(db, dialect);
  const breaking = await db('numberkit_migrations').whereNotNull('compatible_from').pluck('name');
  expect(breaking).toEqual(['004-tags']);
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
