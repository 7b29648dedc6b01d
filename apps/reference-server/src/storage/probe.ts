import type { Knex } from 'knex';
import { type DoneMigration, findIncompatibility, migrationsTable } from './compatibility.js';
import { codeOf, type Dialect } from './dialects/dialect.js';
import { type OnRetry, runTransaction, type Transaction } from './engine/transaction.js';

// Larger than a database page, so that the probe fails on a full disk.
const filler = 'x'.repeat(8192);

/** A row of no account, which only its own transaction sees. */
const row = { account_id: '', region: '', operation: '', client_token: 'probe' };

/**
 * Writes a row and removes it, beside the transactions that wait for their turn; returns why the database
 * is of no use now, undefined if it takes writes.
 */
export async function probeDatabase(
  db: Knex,
  dialect: Dialect,
  onRetry?: OnRetry,
): Promise<string | undefined> {
  try {
    const tryToWrite = async ({ createUnit }: Transaction) => {
      const { rows } = createUnit();
      const written = { ...row, fingerprint: '', answer: filler, created_at: 0 };
      await rows('numberkit_client_tokens').insert(written);
      await rows('numberkit_client_tokens').where(row).delete();
      return rows<DoneMigration>(migrationsTable).select('name', 'compatible_from');
    };
    const done = await runTransaction(db, dialect, 'write', tryToWrite, onRetry);
    const problem = findIncompatibility(done);
    return problem && `The database is of no use to this version: ${problem}`;
  } catch (error) {
    const code = codeOf(error);
    const reason = dialect.explain(error) ?? `it failed${code === '' ? '' : ` (${code})`}.`;
    return `The database takes no write: ${reason}`;
  }
}
