import type { Database } from '../../src/storage/open-database.js';
import { maxScanned } from '../../src/storage/scan.js';

/** More rows than are read for a page. */
export const longListLength: number = maxScanned + 2000;

const last = longListLength - 1;

const numbers = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`;

/** Writes long lists of numbers and of rules; the last one of each differs from the others in everything. */
export async function seedLongLists({ db, dialect }: Database): Promise<void> {
  await db.raw(`${numbers}
    INSERT INTO numberkit_phone_numbers (account_id, region, phone_number_id, phone_number, iso_country_code,
      message_type, number_capabilities, number_type, monthly_leasing_price, opt_out_list_name,
      international_sending_enabled, deletion_protection_enabled, two_way_enabled, two_way_channel_arn,
      self_managed_opt_outs_enabled, registration_id, created_at)
    SELECT '111122223333', 'us-east-1', 'phone-' || (100000 + i), '+99' || (1000000000 + i),
      CASE WHEN i = ${last} THEN 'CA' ELSE 'US' END,
      CASE WHEN i = ${last} THEN 'PROMOTIONAL' ELSE 'TRANSACTIONAL' END,
      CASE WHEN i = ${last} THEN '["SMS","MMS"]' ELSE '["SMS","VOICE"]' END,
      CASE WHEN i = ${last} THEN 'LONG_CODE' ELSE 'TOLL_FREE' END, '1.00',
      CASE WHEN i = ${last} THEN 'mine' ELSE 'Default' END, false, i = ${last}, i = ${last},
      CASE WHEN i = ${last} THEN 'arn:aws:sns:us-east-1:111122223333:mine' END, i = ${last}, CASE WHEN i = ${last} THEN 'registration-1' END, i
    FROM n`);
  await db.raw(`${numbers}
    INSERT INTO numberkit_rule_set_number_overrides (account_id, region, protect_configuration_id,
      destination_phone_number, action, iso_country_code, created_at, expires_at)
    SELECT '111122223333', 'us-east-1', 'protect-1',
      CASE WHEN i = ${last} THEN '+12' ELSE '+99' END || (1000000000 + i),
      CASE WHEN i = ${last} THEN 'ALLOW' ELSE 'BLOCK' END, CASE WHEN i = ${last} THEN 'CA' ELSE 'US' END, i,
      CASE WHEN i = ${last} THEN 9000000000000 END
    FROM n`);
  await db.raw(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
    INSERT INTO numberkit_registrations (account_id, region, registration_id, registration_status)
    SELECT '111122223333', 'us-east-1', 'registration-' || i, 'CREATED' FROM n`);
  if (dialect.client === 'pg') await db.raw('ANALYZE');
}
