import type { Knex } from 'knex';

/** The oldest tokens are looked for, to delete those that are no longer remembered. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_client_tokens', (table) => {
    table.index(['created_at']);
  });
}
