import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { inventorySize, toInventoryNumber } from './call.js';
import { serveFloor, type Write } from './floor-server.js';
import { answer, tables } from './rows.js';

const db = new DatabaseSync(process.argv[2] ?? ':memory:');
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;');
db.exec(tables);
const number = db.prepare(
  "INSERT INTO phone_numbers VALUES ('111122223333', 'us-east-1', ?, ?, ?, NULL, ?)",
);
const token = db.prepare(
  "INSERT INTO client_tokens VALUES ('111122223333', 'us-east-1', ?, ?, ?, ?, ?)",
);
const rule = db.prepare(
  "INSERT INTO rule_set_number_overrides VALUES ('111122223333', 'us-east-1', 'protect', ?, 'BLOCK', ?) ON CONFLICT DO UPDATE SET action = excluded.action",
);
const product = db.prepare(
  "UPDATE inventory_phone_numbers SET product_type = 'VoiceConnector', updated_at = ? WHERE e164_phone_number = ?",
);
const inventory = db.prepare("INSERT OR IGNORE INTO inventory_phone_numbers VALUES (?, 'x', 0)");
db.exec('BEGIN');
for (let index = 0; index < inventorySize; index += 1) inventory.run(toInventoryNumber(index));
db.exec('COMMIT');

let waiting: { write: Write; done: () => void }[] = [];

serveFloor(
  (write) =>
    new Promise((done) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ write, done });
    }),
);

function commit(): void {
  const group = waiting;
  waiting = [];
  db.exec('BEGIN IMMEDIATE');
  for (const { write } of group) run(write);
  db.exec('COMMIT');
  for (const { done } of group) done();
}

function run(write: Write): void {
  const now = Date.now();
  if (write.kind === 'update') return void product.run(now, write.number);
  if (write.kind === 'put') rule.run(write.number, now);
  else number.run(`phone-${randomBytes(16).toString('hex')}`, write.number, answer, now);
  token.run(write.kind, write.token, randomBytes(32).toString('hex'), answer, now);
}
