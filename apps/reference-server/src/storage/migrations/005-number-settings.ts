import type { Knex } from 'knex';

/**
 * The settings that an update of a number changes, and the indexes of its lists. Few numbers differ from the common
 * value of a setting: only those are in the setting's index, so that the others do not pay for it.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('numberkit_phone_numbers', (table) => {
    table.boolean('two_way_enabled').notNullable().defaultTo(false);
    table.text('two_way_channel_arn');
    table.text('two_way_channel_role');
    table.boolean('self_managed_opt_outs_enabled').notNullable().defaultTo(false);
  });
  const index = (name: string, columns: string, condition = '') =>
    db.raw(
      `CREATE INDEX numberkit_phone_numbers_${name} ON numberkit_phone_numbers
      (account_id, region, ${columns}created_at, phone_number_id) ${condition}`,
    );
  await index('created', '');
  await index('country', 'iso_country_code, ');
  await index('list', 'opt_out_list_name, ', "WHERE opt_out_list_name <> 'Default'");
  await index('two_way', '', 'WHERE two_way_enabled = true');
  await index('channel', 'two_way_channel_arn, ', 'WHERE two_way_channel_arn IS NOT NULL');
  await index('self_managed', '', 'WHERE self_managed_opt_outs_enabled = true');
  await index('protected', '', 'WHERE deletion_protection_enabled = true');
}
