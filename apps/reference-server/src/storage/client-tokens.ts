import type { OperationId } from '@numberkit/contract/phone-numbers';
import { countColumn, jsonColumn, momentColumn, nameColumn, scopeColumns } from './columns.js';
import { createBatchedStatement, toKeyColumn } from './engine/batched-statement.js';
import { createStatement } from './engine/statement.js';
import type { UnitOfWork } from './engine/transaction.js';
import { type Page, paginate, scopeKey, type Table, type Unscoped } from './table.js';

/** The first call with an idempotency token, and what it returned. */
export interface TokenUse {
  readonly operation: OperationId;
  readonly token: string;
  /** Equal for calls with the same parameters. */
  readonly fingerprint: string;
  /** In the contract's own form. */
  readonly output: unknown;
  readonly usedAt: Date;
}

export interface ClientTokens {
  /** The use of a token after `since`; an older one counts as never made. */
  find(operation: OperationId, token: string, since: Date): Promise<TokenUse | undefined>;
  /** The uses after `since`, sorted by operation and token. */
  list(since: Date, page: Page): Promise<TokenUse[]>;
  /** The uses after a moment, the oldest first, as far as they are among the oldest of all accounts. */
  listUsedAfter(moment: Date, limit: number): Promise<TokenUse[]>;
  /** How many uses there are after `since`, at most `atMost`. */
  count(since: Date, atMost: number): Promise<number>;
  /**
   * Stores the use. Returns false if the token was used after `since`, in any transaction; the caller must then
   * roll back.
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

const keyColumns = { ...scopeColumns, operation: nameColumn, client_token: nameColumn };

const definition = {
  name: 'numberkit_client_tokens',
  key: [...scopeKey, 'operation', 'client_token'],
  columns: {
    ...keyColumns,
    fingerprint: nameColumn,
    answer: jsonColumn({ type: 'object' }),
    created_at: momentColumn,
  },
} as const;

const { name: table, key, columns } = definition;

const findColumns = { ...keyColumns, since: momentColumn };

const findUse = createBatchedStatement<typeof findColumns, Row>({
  columns: findColumns,
  key,
  writes: false,
  sql: `SELECT ${table}.*, ${toKeyColumn(key)} FROM given JOIN ${table} USING (${key.join(', ')})
    WHERE created_at > since`,
});

const countColumns = { ...scopeColumns, since: momentColumn, at_most: countColumn };

const countUses = createStatement<typeof countColumns, { readonly total: number | string }>({
  columns: countColumns,
  writes: false,
  sql: `SELECT count(*) AS total FROM (
    SELECT 1 FROM ${table} JOIN given USING (account_id, region)
    WHERE created_at > since LIMIT (SELECT at_most FROM given)
  ) AS counted`,
});

/** How many of the oldest uses of all accounts are looked at: an index of each account would cost every call. */
const maxScanned = 1000;

const findOldest = createStatement<typeof countColumns, Row>({
  columns: countColumns,
  writes: false,
  sql: `SELECT oldest.* FROM (
      SELECT * FROM ${table} WHERE created_at > (SELECT since FROM given)
      ORDER BY created_at LIMIT ${maxScanned}
    ) AS oldest JOIN given USING (account_id, region)
    ORDER BY created_at LIMIT (SELECT at_most FROM given)`,
});

const names = Object.keys(columns).join(', ');

const claimUse = createBatchedStatement({
  columns: { ...columns, since: momentColumn },
  key,
  writes: true,
  sql: `INSERT INTO ${table} (${names})
    SELECT ${names} FROM given WHERE true
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET
      fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at
    WHERE ${table}.created_at <= (
      SELECT since FROM given WHERE ${key.map((one) => `given.${one} = excluded.${one}`).join(' AND ')}
    )
    RETURNING ${toKeyColumn(key)}`,
});

export const clientTokens: Table<ClientTokens> = {
  definitions: [definition],
  bind: (unit, own) => ({
    find: async (operation, token, since) => {
      const given = { ...own, operation, client_token: token, since: since.getTime() };
      const row = await findUse(unit, given);
      return row && toTokenUse(row);
    },
    list: async (since, page) => {
      const uses = unit.rows<Row>(table).where(own).where('created_at', '>', since.getTime());
      return (await paginate(uses, ['operation', 'client_token'], page)).map(toTokenUse);
    },
    listUsedAfter: async (moment, limit) => {
      const given = { ...own, since: moment.getTime(), at_most: limit };
      return (await findOldest(unit, [given])).map(toTokenUse);
    },
    count: async (since, atMost) => {
      const [row] = await countUses(unit, [{ ...own, since: since.getTime(), at_most: atMost }]);
      return Number(row?.total ?? 0);
    },
    claim: async (use, since) => {
      const row = { ...own, ...toRow(use), since: since.getTime() };
      return (await claimUse(unit, row)) !== undefined;
    },
  }),
};

/**
 * Deletes uses of idempotency tokens up to a moment, the oldest first and at most `atMost`, of all accounts;
 * returns how many. Leaves rows that another transaction holds to a later call, so that it never waits.
 */
export function forgetClientTokens(
  { rows, transaction }: UnitOfWork,
  until: Date,
  atMost: number,
): Promise<number> {
  const due = rows(table)
    .select([...key])
    .where('created_at', '<=', until.getTime())
    .orderBy('created_at')
    .limit(atMost);
  return rows(table)
    .whereIn([...key], transaction.dialect.skipLocked(due))
    .delete();
}

function toRow(use: TokenUse): Unscoped<Row> {
  return {
    operation: use.operation,
    client_token: use.token,
    fingerprint: use.fingerprint,
    answer: JSON.stringify(use.output),
    created_at: use.usedAt.getTime(),
  };
}

function toTokenUse(row: Row): TokenUse {
  return {
    operation: row.operation,
    token: row.client_token,
    fingerprint: row.fingerprint,
    output: JSON.parse(row.answer),
    usedAt: new Date(Number(row.created_at)),
  };
}
