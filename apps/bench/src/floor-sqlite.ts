import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { inventorySize, protectConfigurationId, toInventoryNumber } from './call.js';
import { serveFloor, type Write } from './floor-server.js';
import { responseBody, statements, tables } from './rows.js';

const db = new DatabaseSync(process.argv[2] ?? ':memory:');
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;');
db.exec(tables);
const question = ['?', '?', '?', '?', '?'];
const number = db.prepare(statements.toNumber(question));
const token = db.prepare(statements.toToken(question));
const rule = db.prepare(statements.toRule(question));
const product = db.prepare(statements.toProductType(question));
const inventory = db.prepare(statements.toInventory(question));
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
  if (write.kind === 'put') rule.run(protectConfigurationId, write.number, now);
  else number.run(`phone-${randomBytes(16).toString('hex')}`, write.number, now);
  token.run(write.kind, write.token, randomBytes(32).toString('hex'), responseBody, now);
}
