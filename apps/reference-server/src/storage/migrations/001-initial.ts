import type { Knex } from 'knex';

/** Moments are whole milliseconds since 1970 (UTC); lists and maps are JSON text. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('numberkit_protect_configurations', (table) => {
    scope(table);
    table.string('protect_configuration_id', 64).notNullable();
    table.primary(['account_id', 'region', 'protect_configuration_id']);
  });
  await db.schema.createTable('numberkit_opt_out_lists', (table) => {
    scope(table);
    table.string('opt_out_list_name', 64).notNullable();
    table.primary(['account_id', 'region', 'opt_out_list_name']);
  });
  await db.schema.createTable('numberkit_pools', (table) => {
    scope(table);
    table.string('pool_id', 64).notNullable();
    table.string('message_type', 32);
    table.string('opt_out_list_name', 64);
    table.primary(['account_id', 'region', 'pool_id']);
  });
  await db.schema.createTable('numberkit_registrations', (table) => {
    scope(table);
    table.string('registration_id', 64).notNullable();
    table.string('registration_status', 32).notNullable();
    table.primary(['account_id', 'region', 'registration_id']);
  });
  await db.schema.createTable('numberkit_phone_numbers', (table) => {
    scope(table);
    table.string('phone_number_id', 64).primary();
    table.string('phone_number', 16).notNullable().unique();
    table.string('iso_country_code', 2).notNullable();
    table.string('message_type', 32).notNullable();
    table.text('number_capabilities').notNullable();
    table.string('number_type', 32).notNullable();
    table.string('monthly_leasing_price', 16).notNullable();
    table.string('opt_out_list_name', 64).notNullable();
    table.boolean('international_sending_enabled').notNullable();
    table.boolean('deletion_protection_enabled').notNullable();
    table.string('pool_id', 64);
    table.string('registration_id', 64);
    table.text('tags');
    table.bigInteger('created_at').notNullable();
    table.index(['account_id', 'region', 'registration_id']);
  });
  await db.schema.createTable('numberkit_rule_set_number_overrides', (table) => {
    scope(table);
    table.string('protect_configuration_id', 64).notNullable();
    table.string('destination_phone_number', 20).notNullable();
    table.string('action', 16).notNullable();
    table.string('iso_country_code', 2);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at');
    table.primary(['account_id', 'region', 'protect_configuration_id', 'destination_phone_number']);
  });
  await db.schema.createTable('numberkit_client_tokens', (table) => {
    scope(table);
    table.string('operation', 64).notNullable();
    table.string('client_token', 64).notNullable();
    table.string('fingerprint', 64).notNullable();
    table.text('answer').notNullable();
    table.bigInteger('created_at').notNullable();
    table.primary(['account_id', 'region', 'operation', 'client_token']);
  });
  await db.schema.createTable('numberkit_inventory_phone_numbers', (table) => {
    scope(table);
    table.string('e164_phone_number', 16).notNullable().unique();
    table.string('country', 2).notNullable();
    table.string('type', 16).notNullable();
    table.string('product_type', 32).notNullable();
    table.string('status', 32).notNullable();
    table.text('capabilities').notNullable();
    table.text('associations').notNullable();
    table.string('calling_name', 15);
    table.string('calling_name_status', 32);
    table.bigInteger('calling_name_requested_at');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('deleted_at');
    table.primary(['account_id', 'region', 'e164_phone_number']);
  });
  // One row after the fixtures are loaded, so that they are loaded only once, with their account and region:
  // the default scope of callers without one.
  await db.schema.createTable('numberkit_fills', (table) => {
    scope(table);
    table.integer('id').primary();
  });
  // The candidates of each range that have been handed out, and the numbers that each account leases: counting
  // rows would cost more with every number.
  await db.schema.createTable('numberkit_number_ranges', (table) => {
    table.string('range_key', 255).primary();
    table.integer('next_index').notNullable();
  });
  await db.schema.createTable('numberkit_phone_number_counts', (table) => {
    scope(table);
    table.integer('leased').notNullable();
    table.primary(['account_id', 'region']);
  });
}

function scope(table: Knex.CreateTableBuilder): void {
  table.string('account_id', 12).notNullable();
  table.string('region', 32).notNullable();
}
