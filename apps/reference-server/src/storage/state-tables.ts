const scope = ['account_id', 'region'] as const;

/**
 * What every table's name begins with: the database may be shared with other programs, which have
 * tables of phone numbers and pools too.
 */
export const tablePrefix = 'numberkit_';

/** What a database holds: each table with the columns of its key, in which order it is read. */
export const stateTables: Readonly<Record<string, readonly string[]>> = {
  numberkit_client_tokens: [...scope, 'operation', 'client_token'],
  numberkit_fills: ['id'],
  numberkit_inventory_phone_numbers: [...scope, 'e164_phone_number'],
  numberkit_number_ranges: ['range_key'],
  numberkit_opt_out_lists: [...scope, 'opt_out_list_name'],
  numberkit_phone_number_counts: scope,
  numberkit_phone_numbers: ['phone_number_id'],
  numberkit_pools: [...scope, 'pool_id'],
  numberkit_protect_configurations: [...scope, 'protect_configuration_id'],
  numberkit_registrations: [...scope, 'registration_id'],
  numberkit_rule_set_number_overrides: [
    ...scope,
    'protect_configuration_id',
    'destination_phone_number',
  ],
};
