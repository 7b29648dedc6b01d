import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { rejectionOf } from '../support/rejection.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function refusalOf(name: string): Promise<string> {
  const file = join(folder, name);
  const refusal = await rejectionOf(openDatabase({ kind: 'sqlite-file', file }));
  expect(refusal.name).toBe('DatabaseError');
  expect(refusal.message).toMatch(/^DATABASE_URL names [^\n]+\.$/);
  expect(refusal.message).toContain(file);
  expect(refusal.cause).toBeUndefined();
  return refusal.message;
}

test('a folder is said to be no file', async () => {
  await mkdir(join(folder, 'data'));
  expect(await refusalOf('data')).toContain('not a folder');
});

test('a file that is no database is said to be none', async () => {
  await writeFile(join(folder, 'notes.txt'), 'These are notes, and long enough to be looked at.');
  expect(await refusalOf('notes.txt')).toContain('no database of sqlite');
});

test('a file in something that is no folder is said to be so', async () => {
  await writeFile(join(folder, 'notes.txt'), '');
  expect(await refusalOf('notes.txt/data.db')).toContain('its folder is no folder');
});

test('a file that this process may not write is said to be so', async () => {
  const file = join(folder, 'data.db');
  {
    await using _made = await openDatabase({ kind: 'sqlite-file', file });
  }
  // Root may write what nobody may, so that the file must not be root's either.
  await chmod(file, 0o444);
  await chmod(folder, 0o555);
  const user = process.geteuid?.() === 0 ? 65_534 : undefined;
  if (user !== undefined) process.seteuid?.(user);
  try {
    const sentence = await refusalOf('data.db');
    expect(sentence).toMatch(/may read the file, but not write it|this process may write/);
  } finally {
    if (user !== undefined) process.seteuid?.(0);
    await chmod(folder, 0o755);
  }
});

test('a file that another process has locked is said to be locked, after some seconds', async () => {
  const other = knex({
    client: 'sqlite3',
    connection: join(folder, 'data.db'),
    useNullAsDefault: true,
  });
  await other.raw('CREATE TABLE theirs (id INTEGER)');
  await other.raw('BEGIN EXCLUSIVE');
  expect(await refusalOf('data.db')).toContain('another process has it locked');
  await other.raw('ROLLBACK');
  await other.destroy();
});
