import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPostgresDatabase, runOnPostgres } from '../support/open-test-database.js';
import { send } from '../support/send.js';
import { startPostgres } from '../support/start-postgres.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';

const rules =
  '/v2/protect-configurations/protect-11111111111111111111111111111111/rule-set-number-overrides';

test('processes that use the same tokens and numbers never deadlock', async () => {
  await using postgres = await startPostgres();
  await using database = await createPostgresDatabase(postgres.url);
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
  {
    await using one = startProcess({ DATABASE_URL: database.url }, folder);
    await using other = startProcess({ DATABASE_URL: database.url }, folder);
    const urls = await Promise.all([one, other].map(readUrl));
    // Repeated tokens keep units of work from sharing a transaction unchanged.
    const calls = Array.from({ length: 400 }, (_, index) => {
      const url = `${urls[index % 2]}${rules}/+1206555014${index % 3}`;
      return send('PUT', url, { Action: 'BLOCK', ClientToken: `token-${index % 3}-${index >> 5}` });
    });
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  await rm(folder, { recursive: true });
  const [counted] = await runOnPostgres(
    `${postgres.url}/postgres`,
    "SELECT deadlocks FROM pg_stat_database WHERE datname = 'postgres'",
  );
  expect(counted).toEqual({ deadlocks: '0' });
});
