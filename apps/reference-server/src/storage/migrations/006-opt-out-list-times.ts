import type { Knex } from 'knex';
import { addColumns, type Upgrade } from './migration.js';

const createdAt = Date.UTC(2022, 2, 31);

/** Lists are shown in the order of their creation. Those of before are as old as the list of every account. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_opt_out_lists', (table) => {
    table.bigInteger('created_at').notNullable().defaultTo(createdAt);
  });
}

export const upgrade: Upgrade = addColumns('opt_out_lists', { created_at: createdAt });
