import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
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
  await using folder = await openTemporaryFolder();
  {
    await using one = startProcess({ DATABASE_URL: database.url }, folder.path);
    await using other = startProcess({ DATABASE_URL: database.url }, folder.path);
    const urls = await Promise.all([one, other].map(readUrl));
    // Repeated tokens keep units of work from sharing a transaction unchanged.
    const calls = Array.from({ length: 400 }, (_, index) => {
      const url = `${urls[index % 2]}${rules}/+1206555014${index % 3}`;
      return send('PUT', url, { Action: 'BLOCK', ClientToken: `token-${index % 3}-${index >> 5}` });
    });
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  const [counted] = await runOnPostgres(
    `${postgres.url}/postgres`,
    "SELECT deadlocks FROM pg_stat_database WHERE datname = 'postgres'",
  );
  expect(counted).toEqual({ deadlocks: '0' });
});
