import type { Knex } from 'knex';

/**
 * Has the buckets of the rates survive a crash of the database, and a switch to a standby. Otherwise a rate of few
 * requests an hour would begin with a full bucket.
 */
export async function up(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  await db.raw('ALTER TABLE numberkit_control_rates SET LOGGED');
}
