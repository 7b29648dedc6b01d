import type { Knex } from 'knex';

/**
 * The indexes of lists, in the order of creation. Few numbers differ from the common value of a setting: only those
 * are in the setting's index, so that the others do not pay for it.
 */
export async function up(db: Knex): Promise<void> {
  const index = (table: string, name: string, columns: string, condition = '') =>
    db.raw(
      `CREATE INDEX ${table}_${name} ON ${table} (account_id, region, ${columns}) ${condition}`,
    );
  const numbers = 'numberkit_phone_numbers';
  const order = 'created_at, phone_number_id';
  await index(numbers, 'created', order);
  const kind = 'iso_country_code, number_type, message_type, number_capabilities';
  await index(numbers, 'kind', `${kind}, ${order}`);
  const otherList = "WHERE opt_out_list_name <> 'Default'";
  await index(numbers, 'list', `opt_out_list_name, ${order}`, otherList);
  await index(numbers, 'two_way', order, 'WHERE two_way_enabled = true');
  const withChannel = 'WHERE two_way_channel_arn IS NOT NULL';
  await index(numbers, 'channel', `two_way_channel_arn, ${order}`, withChannel);
  await index(numbers, 'registered', order, 'WHERE registration_id IS NOT NULL');
  await index(numbers, 'self_managed', order, 'WHERE self_managed_opt_outs_enabled = true');
  await index(numbers, 'protected', order, 'WHERE deletion_protection_enabled = true');
  await index('numberkit_opt_out_lists', 'created', 'created_at, opt_out_list_name');
  const configurations = 'numberkit_protect_configurations';
  await index(configurations, 'created', 'created_at, protect_configuration_id');
  const rules = 'numberkit_rule_set_number_overrides';
  const ruleOrder = 'created_at, destination_phone_number';
  await index(rules, 'created', `protect_configuration_id, ${ruleOrder}`);
  await index(
    rules,
    'ending',
    `protect_configuration_id, ${ruleOrder}`,
    'WHERE expires_at IS NOT NULL',
  );
  await index(rules, 'country', `protect_configuration_id, iso_country_code, ${ruleOrder}`);
  await index(rules, 'action', `protect_configuration_id, action, ${ruleOrder}`);
}
