import type { Knex } from 'knex';

/** The server processes that use the database, so that no migration breaks one that still runs. */
export async function up(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  await db.raw(`CREATE TABLE numberkit_processes (
    process_id text COLLATE "C" PRIMARY KEY,
    level text COLLATE "C" NOT NULL,
    seen_at timestamptz NOT NULL
  )`);
}
