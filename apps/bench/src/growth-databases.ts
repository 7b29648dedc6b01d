import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { createDatabase, type Place, startServer } from './subjects.js';
import { toSeed } from './growth/seed-rows.js';

/** A database of the reference server's. */
export interface Store {
  readonly name: string;
  /** Makes one with so many phone numbers and overrides, and answers its address. */
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
  db.exec(toSeed(numbers, 'lower(hex(randomblob(16)))'));
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE);');
  db.close();
}

async function seedPostgres(url: string, size: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(toSeed(`generate_series(0, ${size - 1}) AS n(i)`, 'md5(random()::text || i)'));
  // What would otherwise run in the middle of a measurement.
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  await client.end();
}
