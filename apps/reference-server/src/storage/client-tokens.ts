import type { OperationId } from '@numberkit/contract';
import { createRowStatement, toKeyColumn } from './engine/row-statement.js';
import { createStatement, scopeSlots, slot, slots } from './engine/statement.js';
import type { WorkTransaction } from './engine/transaction.js';
import { type Scope, scopeTypes, toScopeColumns } from './scope.js';
import { type Page, toPage } from './to-page.js';

/** What the first call with an idempotency token asked and was answered. */
export interface TokenUse {
  readonly operation: OperationId;
  readonly token: string;
  /** Equal for calls with the same parameters. */
  readonly fingerprint: string;
  /** The answer in the contract's own form. */
  readonly answer: unknown;
  readonly usedAt: Date;
}

export interface ClientTokens {
  /** The use of a token since a moment; an older one counts as never made. */
  find(operation: OperationId, token: string, since: Date): Promise<TokenUse | undefined>;
  /** The uses since a moment, sorted by operation and token. */
  list(since: Date, page: Page): Promise<TokenUse[]>;
  /**
   * Keeps a use unless there is one since a moment already, in any other transaction too: false then,
   * and all that this one has written must be undone.
   */
  claim(use: TokenUse, since: Date): Promise<boolean>;
}

interface Row {
  account_id: string;
  region: string;
  operation: OperationId;
  client_token: string;
  fingerprint: string;
  answer: string;
  created_at: number | string;
}

const key = ['account_id', 'region', 'operation', 'client_token'] as const;

const table = 'numberkit_client_tokens';

const findUse = createStatement<Row>((db) =>
  db(table)
    .where({ ...scopeSlots, ...slots('operation', 'client_token') })
    .where('created_at', '>', slot('since')),
);

const columns = {
  ...scopeTypes,
  operation: 'text',
  client_token: 'text',
  fingerprint: 'text',
  answer: 'text',
  created_at: 'bigint',
} as const;

const names = Object.keys(columns).join(', ');

const claimUse = createRowStatement({
  columns: { ...columns, since: 'bigint' },
  key,
  writes: true,
  sql: `INSERT INTO numberkit_client_tokens (${names})
    SELECT ${names} FROM given WHERE true
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET
      fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at
    WHERE numberkit_client_tokens.created_at <= (
      SELECT since FROM given WHERE ${key.map((one) => `given.${one} = excluded.${one}`).join(' AND ')}
    )
    RETURNING ${toKeyColumn(key)}`,
});

export function createClientTokens(work: WorkTransaction, scope: Scope): ClientTokens {
  const own = toScopeColumns(scope);
  return {
    find: async (operation, token, since) => {
      const values = { ...own, operation, client_token: token, since: since.getTime() };
      const [row] = await findUse(work, values);
      return row && toTokenUse(row);
    },
    list: async (since, page) => {
      const keys = ['operation', 'client_token'];
      const uses = work.rows<Row>(table).where(own).where('created_at', '>', since.getTime());
      const found = await toPage(uses, keys, page);
      return found.map(toTokenUse);
    },
    claim: async (use, since) => {
      const row = { ...own, ...toRow(use), since: since.getTime() };
      return (await claimUse(work, row)) !== undefined;
    },
  };
}

function toRow(use: TokenUse): Omit<Row, 'account_id' | 'region'> {
  return {
    operation: use.operation,
    client_token: use.token,
    fingerprint: use.fingerprint,
    answer: JSON.stringify(use.answer),
    created_at: use.usedAt.getTime(),
  };
}

function toTokenUse(row: Row): TokenUse {
  return {
    operation: row.operation,
    token: row.client_token,
    fingerprint: row.fingerprint,
    answer: JSON.parse(row.answer),
    usedAt: new Date(Number(row.created_at)),
  };
}
