import { afterEach, beforeEach, expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const scope = { accountId: '111122223333', region: 'us-east-1' };

let database: TestDatabase;
let storage: Storage;
beforeEach(async () => {
  database = await openTestDatabase();
  storage = await openStorage(toConfig(toSettings({ DATABASE_URL: database.url }), '/').database);
});
afterEach(async () => {
  await storage[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const toList = (OptOutListName: string) => ({ OptOutListName, CreatedTimestamp: new Date(0) });
const insert = (name: string) =>
  storage.transaction(scope, (tables) => tables.optOutLists.insertAll([toList(name)]));
const insertAndThrow = (name: string) =>
  storage.transaction(scope, async (tables) => {
    await tables.optOutLists.insertAll([toList(name)]);
    throw new Error(`${name} is refused`);
  });
const exists = (name: string) =>
  storage.transaction(scope, (tables) => tables.optOutLists.exists(name));

test('a unit of work that throws loses its own writes, and its neighbours keep theirs', async () => {
  const outcomes = await Promise.allSettled([
    insert('one'),
    insertAndThrow('two'),
    insert('three'),
  ]);
  expect(outcomes).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { message: 'two is refused' } },
    { status: 'fulfilled' },
  ]);
  const names = ['one', 'two', 'three'];
  expect(await Promise.all(names.map(exists))).toEqual([true, false, true]);
});

test('a statement that the database refuses fails only its own unit of work', async () => {
  const outcomes = await Promise.allSettled([insert('one'), insert('one'), insert('two')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await Promise.all(['one', 'two'].map(exists))).toEqual([true, true]);
});

test('a unit of work that changes a row it has read is not overtaken by its neighbours', async () => {
  await storage.transaction(scope, (tables) =>
    tables.pools.insertAll([{ PoolId: 'pool', MessageType: undefined, OptOutListName: undefined }]),
  );
  const joinPool = () =>
    storage.transaction(scope, async (tables) => {
      const pool = await tables.pools.find('pool');
      const OptOutListName = `${pool?.OptOutListName ?? ''}x`;
      await tables.pools.setInherited({
        PoolId: 'pool',
        MessageType: 'PROMOTIONAL',
        OptOutListName,
      });
    });
  await Promise.all(Array.from({ length: 20 }, joinPool));
  const pool = await storage.transaction(scope, (tables) => tables.pools.find('pool'));
  expect(pool?.OptOutListName).toBe('x'.repeat(20));
});

test('a storage that is closed finishes the units that wait', async () => {
  const asked = Array.from({ length: 300 }, (_, index) => insert(`list-${index}`));
  await storage[Symbol.asyncDispose]();
  await Promise.all(asked);
  storage = await openStorage(toConfig(toSettings({ DATABASE_URL: database.url }), '/').database);
  expect(await exists('list-299')).toBe(true);
});

test('units beyond the length of the queue are refused, and those that wait are not', async () => {
  const asked = await Promise.allSettled(
    Array.from({ length: 1200 }, (_, index) => insert(`list-${index}`)),
  );
  const refused = asked.filter((one) => one.status === 'rejected');
  expect(refused.length).toBe(200);
  expect(refused[0]?.reason).toMatchObject({ name: 'UnavailableError', retryAfter: 1 });
  expect(await exists('list-999')).toBe(true);
});

test('rows that are written at the same moment are returned and undone each on its own', async () => {
  await storage.transaction(scope, (tables) =>
    tables.protectConfigurations.insertAll([
      {
        ProtectConfigurationId: 'protect-1',
        CreatedTimestamp: new Date(0),
        AccountDefault: false,
        DeletionProtectionEnabled: false,
        hasConfigurationSet: false,
      },
    ]),
  );
  const put = (ProtectConfigurationId: string, last: number, Action: 'ALLOW' | 'BLOCK') =>
    storage.transaction(scope, async (tables) => {
      const rule = await tables.ruleSetNumberOverrides.put({
        ProtectConfigurationId,
        DestinationPhoneNumber: `+1206555014${last}`,
        Action,
        IsoCountryCode: 'US',
        CreatedTimestamp: new Date(last),
        ExpirationTimestamp: undefined,
      });
      if (last === 9) throw new Error('It is refused.');
      return rule?.CreatedTimestamp.getTime();
    });
  const outcomes = await Promise.allSettled([
    put('protect-1', 2, 'BLOCK'),
    put('protect-1', 1, 'BLOCK'),
    put('protect-1', 2, 'ALLOW'),
    put('protect-none', 3, 'BLOCK'),
    put('protect-1', 9, 'BLOCK'),
  ]);
  expect(outcomes).toMatchObject([
    { value: 2 },
    { value: 1 },
    { value: 2 },
    { status: 'fulfilled', value: undefined },
    { status: 'rejected' },
  ]);
  const rules = await storage.transaction(scope, (tables) =>
    tables.ruleSetNumberOverrides.list({ after: undefined, limit: 10 }),
  );
  expect(
    rules.map(({ DestinationPhoneNumber, Action }) => `${DestinationPhoneNumber} ${Action}`),
  ).toEqual(['+12065550141 BLOCK', '+12065550142 ALLOW']);
});

test('the state is read as it was before a write that is under way, and waits for none', async () => {
  await insert('one');
  const begun = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const writing = storage.transaction(scope, async (tables) => {
    await tables.optOutLists.insertAll([toList('two')]);
    begun.resolve();
    await release.promise;
  });
  await begun.promise;
  const names = await storage.read(async (reader) => {
    const lists = await reader.tables(scope).optOutLists.list({ after: undefined, limit: 10 });
    return lists.map(({ OptOutListName }) => OptOutListName);
  });
  expect(names).toEqual(['Default', 'one']);
  release.resolve();
  await writing;
});

test('the revision rises with a write that is committed, and with nothing else', async () => {
  const { revision } = storage;
  await exists('one');
  await storage.read(async (reader) => reader.count(scope, 10));
  await storage.snapshot(scope, (tables) => tables.optOutLists.exists('one'));
  await insertAndThrow('one').catch(() => undefined);
  expect(storage.revision).toBe(revision);
  let emitted = 0;
  storage.changes.on('committed', () => {
    emitted += 1;
  });
  await insert('one');
  expect(storage.revision).toBe(revision + 1);
  expect(emitted).toBe(1);
});

test('a listener that throws leaves no unit of work waiting, and its error is reported', async () => {
  const errors: unknown[] = [];
  const { database: address } = toConfig(toSettings({ DATABASE_URL: database.url }), '/');
  await using other = await openStorage(address, (error) => errors.push(error));
  const failed = new Error('A listener failed.');
  const fail = () => {
    throw failed;
  };
  other.changes.on('committed', fail);
  other.batches.on('ended', fail);
  await other.transaction(scope, (tables) => tables.optOutLists.insertAll([toList('one')]));
  expect(errors).toEqual([failed, failed]);
  expect(await other.snapshot(scope, (tables) => tables.optOutLists.exists('one'))).toBe(true);
  expect(errors.length).toBeGreaterThan(2);
});
