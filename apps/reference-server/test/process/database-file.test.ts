import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.js';

const folder = useTemporaryFolder();

const address = /listens on (\S+)/;
const modeOf = async (file: string) =>
  ((await stat(join(folder.path, file))).mode & 0o777).toString(8);

test('only the owner can read a new database and the files of sqlite beside it', async () => {
  await using server = startProcess({}, folder.path);
  await server.waitFor(address);
  expect(await modeOf('.numberkit')).toBe('700');
  const files = await readdir(join(folder.path, '.numberkit'));
  expect(files).toContain('numberkit.sqlite3-wal');
  for (const file of files) expect(await modeOf(`.numberkit/${file}`)).toBe('600');
});

test('an existing database keeps the rights that its owner gave it', async () => {
  {
    await using server = startProcess({ DATABASE_URL: 'sqlite:data.db' }, folder.path);
    await server.waitFor(address);
  }
  await chmod(join(folder.path, 'data.db'), 0o660);
  await using server = startProcess({ DATABASE_URL: 'sqlite:data.db' }, folder.path);
  await server.waitFor(address);
  expect(await modeOf('data.db')).toBe('660');
});

test('without a binary of sqlite3 the server stops with one sentence that gives the remedy', async () => {
  const breaks = await folder.write(
    'break-sqlite.cjs',
    `const Module = require('node:module');
     const load = Module._load;
     Module._load = function (name, ...others) {
       if (name !== 'bindings') return load.call(this, name, ...others);
       return () => { throw new Error('Could not locate the bindings file. Tried:\\n → /a\\n → /b'); };
     };`,
  );
  await using server = startProcess({ NODE_OPTIONS: `--require=${breaks}` }, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(
    /sqlite3 cannot be loaded \(Could not locate the bindings file\); .+ PostgreSQL/,
  );
  expect(server.output().trim().split('\n')).toHaveLength(1);
  expect(await readdir(folder.path)).toEqual(['break-sqlite.cjs']);
});

test('for a database file that cannot be created the server stops with one sentence that names it', async () => {
  await folder.write('file', '');
  await using server = startProcess({ DATABASE_URL: 'sqlite:file/data.db' }, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(/^DATABASE_URL .+file\/data\.db/);
  expect(server.output().trim().split('\n')).toHaveLength(1);
});
