import { randomBytes } from 'node:crypto';
import { Pool, type QueryConfig } from 'pg';
import { inventorySize, toInventoryNumber } from './call.js';
import { serveFloor, type Write } from './floor-server.js';
import { answer, tables } from './rows.js';

const pool = new Pool({ connectionString: process.argv[2], max: 10 });
await pool.query(tables);
await pool.query(
  "INSERT INTO inventory_phone_numbers SELECT n, 'x', 0 FROM unnest($1::text[]) n ON CONFLICT DO NOTHING",
  [Array.from({ length: inventorySize }, (_, index) => toInventoryNumber(index))],
);

const token = "INSERT INTO client_tokens VALUES ('111122223333', 'us-east-1', $1, $2, $3, $4, $5)";

serveFloor(async (write) => void (await pool.query(toQuery(write))));

function toQuery(write: Write): QueryConfig {
  const now = Date.now();
  if (write.kind === 'update') {
    const text =
      "UPDATE inventory_phone_numbers SET product_type = 'VoiceConnector', updated_at = $1 WHERE e164_phone_number = $2";
    return { name: 'update', text, values: [now, write.number] };
  }
  const use = [write.kind, write.token, randomBytes(32).toString('hex'), answer, now];
  if (write.kind === 'put') {
    const text = `WITH used AS (${token}) INSERT INTO rule_set_number_overrides VALUES ('111122223333', 'us-east-1', 'protect', $6, 'BLOCK', $7) ON CONFLICT (account_id, region, protect_configuration_id, destination_phone_number) DO UPDATE SET action = excluded.action`;
    return { name: 'put', text, values: [...use, write.number, now] };
  }
  const text = `WITH used AS (${token}) INSERT INTO phone_numbers VALUES ('111122223333', 'us-east-1', $6, $7, $8, NULL, $9)`;
  const id = `phone-${randomBytes(16).toString('hex')}`;
  return { name: 'request', text, values: [...use, id, write.number, answer, now] };
}
