import type { Knex } from 'knex';
import { addColumns, type Upgrade } from './migration.js';

/** The settings that an update of a number changes. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_phone_numbers', (table) => {
    table.boolean('two_way_enabled').notNullable().defaultTo(false);
    table.text('two_way_channel_arn');
    table.text('two_way_channel_role');
    table.boolean('self_managed_opt_outs_enabled').notNullable().defaultTo(false);
  });
}

export const upgrade: Upgrade = addColumns('phone_numbers', {
  two_way_enabled: false,
  two_way_channel_arn: null,
  two_way_channel_role: null,
  self_managed_opt_outs_enabled: false,
});
