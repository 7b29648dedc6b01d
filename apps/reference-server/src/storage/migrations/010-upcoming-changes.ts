import type { Knex } from 'knex';

/** The indexes by which the next changes of the clock are found; most rows wait for none, and are in none of them. */
export async function up(db: Knex): Promise<void> {
  const index = (table: string, name: string, column: string) =>
    db.raw(
      `CREATE INDEX ${table}_${name} ON ${table} (account_id, region, ${column})
      WHERE ${column} IS NOT NULL`,
    );
  await index('numberkit_rule_set_number_overrides', 'expiring', 'expires_at');
  await index('numberkit_inventory_phone_numbers', 'renamed', 'calling_name_requested_at');
}
