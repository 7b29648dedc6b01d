import { randomBytes } from 'node:crypto';
import { Pool, type QueryConfig } from 'pg';
import { inventorySize, protectConfigurationId, toInventoryNumber } from './call.js';
import { serveFloor, type Write } from './floor-server.js';
import { responseBody, statements, tables } from './rows.js';

const pool = new Pool({ connectionString: process.argv[2], max: 10 });
await pool.query(tables);
for (let index = 0; index < inventorySize; index += 1) {
  await pool.query(statements.toInventory(['$1']), [toInventoryNumber(index)]);
}

// A request's token is written by the statement that writes its row.
const used = `WITH used AS (${statements.toToken(['$1', '$2', '$3', '$4', '$5'])})`;
const texts = {
  update: statements.toProductType(['$1', '$2']),
  put: `${used} ${statements.toRule(['$6', '$7', '$8'])}`,
  request: `${used} ${statements.toNumber(['$6', '$7', '$8'])}`,
};

serveFloor(async (write) => void (await pool.query(toQuery(write))));

function toQuery({ kind, number, token }: Write): QueryConfig {
  const now = Date.now();
  const query = { name: kind, text: texts[kind] };
  if (kind === 'update') return { ...query, values: [now, number] };
  const use = [kind, token, randomBytes(32).toString('hex'), responseBody, now];
  const key = kind === 'put' ? protectConfigurationId : `phone-${randomBytes(16).toString('hex')}`;
  return { ...query, values: [...use, key, number, now] };
}
