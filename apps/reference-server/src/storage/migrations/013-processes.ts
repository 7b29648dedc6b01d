import type { Knex } from 'knex';

/**
 * The server processes that use the database, so that no migration breaks one that still runs, and a change that testers
 * make waits until all have seen it. Not logged: a crash could leave a version that it has undone.
 */
export async function up(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  await db.raw(`CREATE UNLOGGED TABLE numberkit_processes (
    process_id text COLLATE "C" PRIMARY KEY,
    level text COLLATE "C" NOT NULL,
    seen bigint,
    seen_at timestamptz NOT NULL
  )`);
}
