import { DatabaseSync } from 'node:sqlite';
import { protectConfigurationId } from './call.js';

/** Adds phone numbers and overrides to a file that the reference server has made. */
export function seed(file: string, from: number, to: number): void {
  const db = new DatabaseSync(file);
  const scope = "'111122223333', 'us-east-1'";
  const count = `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`;
  db.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN;
    ${count} INSERT INTO phone_numbers (account_id, region, phone_number_id, phone_number, iso_country_code,
      message_type, number_capabilities, number_type, monthly_leasing_price, opt_out_list_name,
      international_sending_enabled, deletion_protection_enabled, created_at)
    SELECT ${scope}, 'phone-' || lower(hex(randomblob(16))), '+99' || (1000000000 + i), 'US', 'TRANSACTIONAL',
      '["SMS","VOICE"]', 'TOLL_FREE', '1.00', 'Default', 0, 0, 1767225600000 FROM n;
    ${count} INSERT INTO rule_set_number_overrides (account_id, region, protect_configuration_id,
      destination_phone_number, action, iso_country_code, created_at)
    SELECT ${scope}, '${protectConfigurationId}', '+99' || (1000000000 + i), 'BLOCK', 'US', 1767225600000 FROM n;
    COMMIT; PRAGMA wal_checkpoint(TRUNCATE);`);
  db.close();
}
