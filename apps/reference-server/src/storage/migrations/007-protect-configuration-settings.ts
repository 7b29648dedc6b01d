import type { Knex } from 'knex';
import { addColumns, type Upgrade } from './migration.js';

const createdAt = Date.UTC(2022, 2, 31);

/** What operations show and change of a protect configuration, and the rules of countries in it. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_protect_configurations', (table) => {
    table.bigInteger('created_at').notNullable().defaultTo(createdAt);
    table.boolean('account_default').notNullable().defaultTo(false);
    table.boolean('deletion_protection_enabled').notNullable().defaultTo(false);
    table.boolean('has_configuration_set').notNullable().defaultTo(false);
  });
  await db.schema.createTable('numberkit_country_rules', (table) => {
    table.string('account_id', 12).notNullable();
    table.string('region', 32).notNullable();
    table.string('protect_configuration_id', 64).notNullable();
    table.string('number_capability', 16).notNullable();
    table.string('iso_country_code', 2).notNullable();
    table.string('protect_status', 16).notNullable();
    table.primary([
      'account_id',
      'region',
      'protect_configuration_id',
      'number_capability',
      'iso_country_code',
    ]);
  });
}

export const upgrade: Upgrade = addColumns('protect_configurations', {
  created_at: createdAt,
  account_default: false,
  deletion_protection_enabled: false,
  has_configuration_set: false,
});
