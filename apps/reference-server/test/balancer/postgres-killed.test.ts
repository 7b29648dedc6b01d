import { findProgram } from '@numberkit/test-support';
import { startBalancer } from '@numberkit/test-support/nginx';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { createWholePostgresDatabase } from '../support/open-test-database.js';
import { requestNumber, send } from '../support/send.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';

const nginx = findProgram('nginx');
const folder = useTemporaryFolder();

const override =
  '/v2/protect-configurations/protect-11111111111111111111111111111111/rule-set-number-overrides';

test.skipIf(nginx === undefined)(
  'of the requests to a process that is killed, nginx repeats those that are safe, and responds to others with 502, which callers repeat',
  async () => {
    await using database = await createWholePostgresDatabase(inject('postgres'));
    const start = () =>
      startProcess({ DATABASE_URL: database.url, NUMBERKIT_CONTROL: 'off' }, folder.path);
    await using first = start();
    await using second = start();
    await using third = start();
    const [one = '', two = '', three = ''] = await Promise.all([first, second, third].map(readUrl));
    await using firstBalancer = await startBalancer(nginx ?? '', [one, two]);
    await using secondBalancer = await startBalancer(nginx ?? '', [two, three]);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await using _client = { [Symbol.asyncDispose]: () => client.end() };
    const waiting = 'SELECT 1 FROM pg_locks WHERE NOT granted AND relation = CAST($1 AS regclass)';

    /** Has a process killed while it handles one of two requests, and another one the other; returns both statuses. */
    const killAtWork = async (
      table: string,
      request: (index: number) => Promise<{ readonly status: number }>,
      killed: typeof first,
    ) => {
      await client.query(`BEGIN; LOCK TABLE ${table}`);
      const responses = [request(0), request(1)];
      await waitFor(async () => expect((await client.query(waiting, [table])).rowCount).toBe(2));
      killed.child.kill('SIGKILL');
      await killed.ended;
      await client.query('COMMIT');
      return (await Promise.all(responses)).map(({ status }) => status).sort();
    };

    const block = (index: number) =>
      send('PUT', `${firstBalancer.url}${override}/+120655501${index}0`, { Action: 'BLOCK' });
    const statuses = await killAtWork('numberkit_rule_set_number_overrides', block, first);
    expect(statuses).toEqual([200, 200]);

    const lease = (index: number) =>
      requestNumber(secondBalancer.url, { ClientToken: `token-${index}` });
    expect(await killAtWork('numberkit_phone_number_counts', lease, second)).toEqual([200, 502]);
    // What refuses a connection gets nothing, and costs no request.
    const again = await Promise.all([0, 1, 2, 3].map((index) => lease(index % 2)));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(again.map(({ text }) => text)).size).toBe(2);
  },
);
