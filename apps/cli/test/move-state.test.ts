import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NumberkitControl } from '@numberkit/sdk/control';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';
import { runProcess } from './support/run-process.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
});
afterEach(() => rm(folder, { recursive: true }));

const stateOf = async (database: string) => {
  await using serve = await openServe(['--database-url', database]);
  return (await new NumberkitControl({ baseUrl: serve.url }).getState()).accounts;
};

test('what export wrote, import puts into another database', async () => {
  const [from, to] = ['from', 'to'].map((name) => `sqlite:${join(folder, name)}.db`);
  const file = join(folder, 'state.jsonl');
  const before = await stateOf(from ?? '');
  expect(await runProcess(['export', file, '--database-url', from ?? ''])).toMatchObject({
    code: 0,
  });
  expect(await runProcess(['import', file, '--database-url', to ?? ''])).toMatchObject({ code: 0 });
  expect(await stateOf(to ?? '')).toEqual(before);
});

test('import does not touch a database that holds something', async () => {
  const database = `sqlite:${join(folder, 'full.db')}`;
  const file = join(folder, 'state.jsonl');
  await stateOf(database);
  await runProcess(['export', file, '--database-url', database]);
  const ended = await runProcess(['import', file, '--database-url', database]);
  expect(ended.code).toBe(2);
  expect(ended.problem).toMatch(/^The database to import into is not empty[^\n]+$/);
});

test('export does not overwrite a file, and import names one that is not there', async () => {
  const database = `sqlite:${join(folder, 'new.db')}`;
  const file = join(folder, 'state.jsonl');
  await stateOf(database);
  await runProcess(['export', file, '--database-url', database]);
  expect(await runProcess(['export', file, '--database-url', database])).toMatchObject({ code: 2 });
  const missing = await runProcess(['import', join(folder, 'none'), '--database-url', database]);
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.problem).toContain('none');
});

test('the conformance kit judges a server from the same command', async () => {
  await using serve = await openServe();
  const words = ['conformance', 'server', '--base-url', serve.url, '--only', 'updatePhoneNumber'];
  expect(await runProcess(words)).toMatchObject({ code: 0 });
});
