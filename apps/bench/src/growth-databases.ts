import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { protectConfigurationId } from './call.js';
import { createDatabase, type Place, startServer } from './subjects.js';

/** A database of the reference server's. */
export interface Store {
  readonly name: string;
  /** Makes one with this many phone numbers and overrides, and returns its address. */
  create(place: Place, size: number): Promise<string>;
}

export const stores: readonly Store[] = [
  {
    name: 'sqlite3',
    create: async (place, size) => {
      const file = join(place.folder, `${randomUUID()}.db`);
      await migrate(place, `sqlite:${file}`);
      if (size > 0) seedSqlite(file, size);
      return `sqlite:${file}`;
    },
  },
  {
    name: 'PostgreSQL',
    create: async (place, size) => {
      const url = await createDatabase(place.postgres);
      await migrate(place, url);
      if (size > 0) await seedPostgres(url, size);
      return url;
    },
  },
];

/** The first start makes the tables. */
async function migrate(place: Place, database: string): Promise<void> {
  await using _running = await startServer(database)(place);
}

function seedSqlite(file: string, size: number): void {
  const db = new DatabaseSync(file);
  const numbers = `(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${size}) SELECT i FROM n)`;
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN;');
  db.exec(toSeed(numbers, `printf('%012x', ${toTime('i')}) || lower(hex(randomblob(10)))`));
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE);');
  db.close();
}

async function seedPostgres(url: string, size: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const id = `lpad(to_hex(${toTime('i')}), 12, '0') || left(md5(random()::text || i), 20)`;
  await client.query(toSeed(`generate_series(0, ${size - 1}) AS n(i)`, id));
  // Otherwise they would run in the middle of a measurement.
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  await client.end();
}

const scope = "'111122223333', 'us-east-1'";

/** SQL of the time at which a row was made: a millisecond after the one before. */
function toTime(i: string): string {
  return `1767225600000 + ${i}`;
}

/**
 * SQL that adds phone numbers and overrides to the reference server's tables, as the server itself would have in time:
 * its ids begin with the time, so that rows of a page lie near each other.
 *
 * @param numbers the source of rows with a number `i`, named `n`
 * @param id an expression for 32 hexadecimal digits
 */
function toSeed(numbers: string, id: string): string {
  return `
    INSERT INTO numberkit_phone_numbers (account_id, region, phone_number_id, phone_number, iso_country_code,
      message_type, number_capabilities, number_type, monthly_leasing_price, opt_out_list_name,
      international_sending_enabled, deletion_protection_enabled, created_at)
    SELECT ${scope}, 'phone-' || ${id}, '+99' || (1000000000 + i), 'US', 'TRANSACTIONAL',
      '["SMS","VOICE"]', CASE WHEN i % 10 = 0 THEN 'LONG_CODE' ELSE 'TOLL_FREE' END, '1.00', 'Default', false, false,
      ${toTime('i')} FROM ${numbers};
    INSERT INTO numberkit_rule_set_number_overrides (account_id, region, protect_configuration_id,
      destination_phone_number, action, iso_country_code, created_at)
    SELECT ${scope}, '${protectConfigurationId}', '+99' || (1000000000 + i),
      CASE WHEN i % 10 = 0 THEN 'ALLOW' ELSE 'BLOCK' END, 'US', ${toTime('i')}
      FROM ${numbers};`;
}
