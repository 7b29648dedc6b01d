import { afterEach, beforeEach, expect, test } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import { exportState } from '../../src/storage/export-state.js';
import { importState } from '../../src/storage/import-state.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { requestNumber, send } from '../support/send.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database[Symbol.asyncDispose]());

const open = (url: string) =>
  openDatabase(toConfig(toSettings({ DATABASE_URL: url }), '/').database);

async function readLines(url: string): Promise<string[]> {
  await using opened = await open(url);
  const lines: string[] = [];
  await exportState(opened, async (line) => void lines.push(line));
  return lines;
}

async function fill(): Promise<string> {
  await using server = await openTestServer({ DATABASE_URL: database.url });
  const tags = { Tags: [{ Key: 'team', Value: 'tests' }], DeletionProtectionEnabled: true };
  const { text } = await requestNumber(server.url, { ClientToken: 'kept', ...tags });
  await send('POST', `${server.url}/phone-numbers/%2B12065550100`, { CallingName: 'Ada' });
  return text;
}

test.each(['sqlite', 'the same kind'])('all state moves to a database of %s', async (kind) => {
  const response = await fill();
  const lines = await readLines(database.url);
  await using target = await openTestDatabase();
  const url = kind === 'sqlite' ? 'sqlite::memory:' : target.url;
  {
    await using opened = await open(url);
    await importState(opened, lines);
    const copied: string[] = [];
    await exportState(opened, async (line) => void copied.push(line));
    expect(copied).toEqual(lines);
  }
  if (kind === 'sqlite') return;
  await using server = await openTestServer({ DATABASE_URL: url });
  const tags = { Tags: [{ Key: 'team', Value: 'tests' }], DeletionProtectionEnabled: true };
  const again = await requestNumber(server.url, { ClientToken: 'kept', ...tags });
  expect(again.text).toBe(response);
  const naming = { CallingName: 'Eve' };
  const path = `${server.url}/phone-numbers/%2B12065550100`;
  expect((await send('POST', path, naming)).status).toBe(409);
});

test('more rows than are read at once are all exported, each of them once', async () => {
  await using opened = await open(database.url);
  const rows = Array.from({ length: 2500 }, (_, index) => ({
    account_id: '111122223333',
    region: 'us-east-1',
    opt_out_list_name: `list-${index}`,
  }));
  await opened.db.batchInsert('numberkit_opt_out_lists', rows, 100);
  const lines = new Set<string>();
  await exportState(opened, async (line) => void lines.add(line));
  expect(lines.size).toBe(2502);
});

test('an import into a database that holds something is refused', async () => {
  await fill();
  const lines = await readLines(database.url);
  await using opened = await open(database.url);
  const refusal = await rejectionOf(importState(opened, lines));
  expect(refusal).toMatchObject({ name: 'DatabaseError' });
});

test.each([
  [['{"schema":"000-other"}'], 'schema 000-other'],
  [['nonsense'], 'Line 1'],
  [[], 'empty'],
])('an import of %j is refused and leaves nothing behind', async (lines, words) => {
  await using opened = await open(database.url);
  expect((await rejectionOf(importState(opened, lines))).message).toContain(words);
});

test('an import that breaks off in the middle writes nothing', async () => {
  await fill();
  const lines = await readLines(database.url);
  await using target = await openTestDatabase();
  await using opened = await open(target.url);
  await rejectionOf(importState(opened, [...lines, '{"table":"users","row":{}}']));
  await importState(opened, lines);
});

test('an export that was cut at the end of a line is refused', async () => {
  await fill();
  const lines = await readLines(database.url);
  await using target = await openTestDatabase();
  await using opened = await open(target.url);
  for (const cut of [lines.slice(0, -1), lines.slice(0, -5), lines.toSpliced(-3, 1)]) {
    expect((await rejectionOf(importState(opened, cut))).message).toContain('not whole');
  }
  await importState(opened, lines);
});
