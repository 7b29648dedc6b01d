import type { Knex } from 'knex';

/** Lists are shown in the order of their creation. Those of before are as old as the list of every account. */
export async function up(db: Knex): Promise<void> {
  const createdAt = Date.UTC(2022, 2, 31);
  await db.schema.alterTable('numberkit_opt_out_lists', (table) => {
    table.bigInteger('created_at').notNullable().defaultTo(createdAt);
  });
}
