import type { Knex } from 'knex';
import { codeOf, type Dialect } from './dialects/dialect.js';
import { transact } from './engine/transact.js';

// Larger than a page, so that a database without room for one more has none for it.
const filler = 'x'.repeat(8192);

/** A row of nobody's; nobody but its own transaction sees it. */
const row = { account_id: '', region: '', operation: '', client_token: 'probe' };

/**
 * Writes a row and removes it, beside the transactions that wait for their turn; answers why the database
 * takes no write now, undefined where it takes one.
 */
export async function probeWrite(db: Knex, dialect: Dialect): Promise<string | undefined> {
  try {
    await transact(db, dialect, false, async (shared) => {
      const { rows } = shared.bindWork();
      const written = { ...row, fingerprint: '', answer: filler, created_at: 0 };
      await rows('numberkit_client_tokens').insert(written);
      await rows('numberkit_client_tokens').where(row).delete();
    });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    return dialect.explain(error) ?? `it failed${code === '' ? '' : ` (${code})`}.`;
  }
}
