import type { WorkTransaction } from './engine/transaction.js';

const table = 'numberkit_client_tokens';
const key = ['account_id', 'region', 'operation', 'client_token'];

/**
 * Deletes uses of idempotency tokens up to a moment, the oldest first and no more than so many; answers
 * how many. Rows that another transaction holds are left to a later call, so that it waits for nobody.
 */
export function forgetClientTokens(
  { rows, shared }: WorkTransaction,
  until: Date,
  atMost: number,
): Promise<number> {
  const due = rows(table)
    .select(key)
    .where('created_at', '<=', until.getTime())
    .orderBy('created_at')
    .limit(atMost);
  return rows(table).whereIn(key, shared.dialect.skipLocked(due)).delete();
}
