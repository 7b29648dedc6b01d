import type { Knex } from 'knex';
import { addColumns, type Upgrade } from './migration.js';

/** A released number may stay with its account for a while. Few do: only those are in the index. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_phone_numbers', (table) => {
    table.bigInteger('released_at');
  });
  await db.raw(
    `CREATE INDEX numberkit_phone_numbers_released
    ON numberkit_phone_numbers (account_id, region, created_at, phone_number_id)
    WHERE released_at IS NOT NULL`,
  );
}

export const upgrade: Upgrade = addColumns('phone_numbers', { released_at: null });
