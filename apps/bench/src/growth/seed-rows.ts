import { protectConfigurationId } from '../call.js';

const scope = "'111122223333', 'us-east-1'";

/**
 * SQL that adds phone numbers and overrides to tables that the reference server has made.
 *
 * @param numbers the source of rows with a number `i`, named `n`
 * @param id an expression for 32 hexadecimal digits
 */
export function toSeed(numbers: string, id: string): string {
  return `
    INSERT INTO numberkit_phone_numbers (account_id, region, phone_number_id, phone_number, iso_country_code,
      message_type, number_capabilities, number_type, monthly_leasing_price, opt_out_list_name,
      international_sending_enabled, deletion_protection_enabled, created_at)
    SELECT ${scope}, 'phone-' || ${id}, '+99' || (1000000000 + i), 'US', 'TRANSACTIONAL',
      '["SMS","VOICE"]', 'TOLL_FREE', '1.00', 'Default', false, false, 1767225600000 FROM ${numbers};
    INSERT INTO numberkit_rule_set_number_overrides (account_id, region, protect_configuration_id,
      destination_phone_number, action, iso_country_code, created_at)
    SELECT ${scope}, '${protectConfigurationId}', '+99' || (1000000000 + i), 'BLOCK', 'US', 1767225600000
      FROM ${numbers};`;
}
