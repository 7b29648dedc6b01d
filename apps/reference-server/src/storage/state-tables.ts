const scope = ['account_id', 'region'] as const;

/** What a database holds: each table with the columns of its key, in which order it is read. */
export const stateTables: Readonly<Record<string, readonly string[]>> = {
  client_tokens: [...scope, 'operation', 'client_token'],
  fills: ['id'],
  inventory_phone_numbers: [...scope, 'e164_phone_number'],
  number_ranges: ['range_key'],
  opt_out_lists: [...scope, 'opt_out_list_name'],
  phone_number_counts: scope,
  phone_numbers: ['phone_number_id'],
  pools: [...scope, 'pool_id'],
  protect_configurations: [...scope, 'protect_configuration_id'],
  registrations: [...scope, 'registration_id'],
  rule_set_number_overrides: [...scope, 'protect_configuration_id', 'destination_phone_number'],
};
