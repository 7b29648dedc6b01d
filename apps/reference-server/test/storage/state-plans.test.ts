import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { paginate, restrictAfter } from '../../src/storage/table.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';

const own = { account_id: '111122223333', region: 'us-east-1' };

/** The keys of the pages in which the state is read. */
const pages: [string, string[]][] = [
  ['client_tokens', ['operation', 'client_token']],
  ['country_rules', ['protect_configuration_id', 'number_capability', 'iso_country_code']],
  ['inventory_phone_numbers', ['e164_phone_number']],
  ['opt_out_lists', ['opt_out_list_name']],
  ['phone_numbers', ['created_at', 'phone_number_id']],
  ['pools', ['pool_id']],
  ['protect_configurations', ['protect_configuration_id']],
  ['registrations', ['registration_id']],
  ['rule_set_number_overrides', ['protect_configuration_id', 'destination_phone_number']],
];

/** The columns by whose moments the next changes of the clock are found. */
const moments: [string, string][] = [
  ['phone_numbers', 'created_at'],
  ['rule_set_number_overrides', 'expires_at'],
  ['inventory_phone_numbers', 'calling_name_requested_at'],
];

test('each page of the state, and the next changes of the clock, are found by an index without sorting', async () => {
  await using database = await openTestDatabase();
  await using opened = await openDatabase(addressOf(database.url));
  const { db } = opened;
  const isPostgres = database.url.startsWith('postgres');
  const explain = async (sql: string): Promise<string> => {
    if (!isPostgres) return JSON.stringify(await db.raw(`EXPLAIN QUERY PLAN ${sql}`));
    return db.transaction(async (trx) => {
      // Of an empty table PostgreSQL would read the one page that it has.
      await trx.raw('SET LOCAL enable_seqscan = off');
      return JSON.stringify((await trx.raw(`EXPLAIN ${sql}`)).rows);
    });
  };
  const from = (table: string) => db(`numberkit_${table}`).where(own);
  const queries = [
    ...pages.map(([table, key]) =>
      paginate(from(table), key, { after: key.map(() => '7'), limit: 100 }),
    ),
    ...moments.map(([table, column]) => restrictAfter(from(table), column, new Date(), 20)),
  ];
  for (const query of queries) {
    const sql = query.toString();
    const plan = await explain(sql);
    expect(plan, sql).toMatch(isPostgres ? /Index (Only )?Scan using/ : /SEARCH \w+ USING INDEX/);
    expect(plan, sql).not.toMatch(/TEMP B-TREE|Sort Key|SCAN numberkit|Seq Scan/);
  }
});
