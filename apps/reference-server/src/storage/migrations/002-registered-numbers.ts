import type { Knex } from 'knex';

/** Few numbers have a registration: the others need not be in its index, nor pay for it. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_phone_numbers', (table) => {
    table.dropIndex(['account_id', 'region', 'registration_id']);
  });
  await db.raw(
    `CREATE INDEX numberkit_phone_numbers_registration ON numberkit_phone_numbers (account_id, region, registration_id)
    WHERE registration_id IS NOT NULL`,
  );
}
