import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import knex from 'knex';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { rejectionOf } from '../support/rejection.js';

const folder = useTemporaryFolder();

async function refusalOf(name: string): Promise<string> {
  const file = join(folder.path, name);
  const refusal = await rejectionOf(openDatabase({ kind: 'sqlite-file', file }));
  expect(refusal.name).toBe('DatabaseError');
  expect(refusal.message).toMatch(/^DATABASE_URL names [^\n]+\.$/);
  expect(refusal.message).toContain(file);
  expect(refusal.cause).toBeUndefined();
  return refusal.message;
}

test('the error for a folder says that it is no file', async () => {
  await mkdir(join(folder.path, 'data'));
  expect(await refusalOf('data')).toContain('not a folder');
});

test('the error for a file that is no database says so', async () => {
  await folder.write('notes.txt', 'These are notes, and long enough to be looked at.');
  expect(await refusalOf('notes.txt')).toContain('no database of sqlite');
});

test('the error for a file in something that is no folder says so', async () => {
  await folder.write('notes.txt', '');
  expect(await refusalOf('notes.txt/data.db')).toContain('its folder is no folder');
});

test('the error for a file that this process may not write says so', async () => {
  const file = join(folder.path, 'data.db');
  {
    await using _made = await openDatabase({ kind: 'sqlite-file', file });
  }
  // Root may write any file of its own, so this one belongs to another user.
  await chmod(file, 0o444);
  await chmod(folder.path, 0o555);
  const user = process.geteuid?.() === 0 ? 65_534 : undefined;
  if (user !== undefined) process.seteuid?.(user);
  try {
    const sentence = await refusalOf('data.db');
    expect(sentence).toMatch(/may read the file, but not write it|this process may write/);
  } finally {
    if (user !== undefined) process.seteuid?.(0);
    await chmod(folder.path, 0o755);
  }
});

test('the error for a file that another process has locked comes after some seconds and says so', async () => {
  const other = knex({
    client: 'sqlite3',
    connection: join(folder.path, 'data.db'),
    useNullAsDefault: true,
  });
  await other.raw('CREATE TABLE theirs (id INTEGER)');
  await other.raw('BEGIN EXCLUSIVE');
  expect(await refusalOf('data.db')).toContain('another process has it locked');
  await other.raw('ROLLBACK');
  await other.destroy();
});
