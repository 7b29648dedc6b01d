import type { Knex } from 'knex';
import type { Access, Connection, Dialect } from '../dialects/dialect.js';

/** An open transaction, which the units of work of a batch share. */
export interface Transaction {
  /** Whether a unit of work has written in it and was not undone. */
  hasWritten: boolean;
  readonly dialect: Dialect;
  readonly connection: Connection;
  /** Adds a unit of work to it. */
  createUnit(): UnitOfWork;
}

/** What one unit of work sees of its transaction. */
export interface UnitOfWork {
  readonly transaction: Transaction;
  readonly locks: RowLocks;
  /** knex's builder of a table's queries, for those that are seldom run: each is built anew. */
  readonly rows: Rows;
  /**
   * Whether the unit has written something, or a statement of it has failed, as far as that is known: then
   * only a rollback undoes it.
   */
  dirty: boolean;
}

type Rows = <Row extends object>(table: string) => Knex.QueryBuilder<Row, Row[]>;

/**
 * Why a transaction runs again: its connection was lost, another transaction was in its way, or one of its units of work
 * failed after it had written.
 */
export type RetryReason = 'conflict' | 'connection' | 'unit';

/** Called for each transaction that runs again. */
export type OnRetry = (reason: RetryReason) => void;

/**
 * Runs `work` in a transaction on a connection of knex's pool. A transaction of knex's own makes a whole knex:
 * an empty one takes 150 µs of CPU on sqlite instead of 40. If the connection fails before the commit, everything
 * runs again on another one: of those that have waited in the pool, a database that restarts leaves none.
 */
export async function runTransaction<Result>(
  db: Knex,
  dialect: Dialect,
  access: Access,
  work: (transaction: Transaction) => Promise<Result>,
  onRetry?: OnRetry,
): Promise<Result> {
  for (let isAgain = false; ; isAgain = true) {
    const raw: unknown = await db.client.acquireConnection();
    let isCommitting = false;
    try {
      const connection = dialect.connectionOf(raw);
      try {
        await connection.begin(access);
        const result = await work(createTransaction(db, raw, dialect, connection));
        isCommitting = true;
        await connection.commit();
        return result;
      } catch (error) {
        // ROLLBACK may fail because sqlite or a lost connection has rolled back already; report the first error.
        await connection.rollback().catch(() => undefined);
        const isOfConnection = dialect.isOfConnection(error);
        // A connection keeps settings that the database may have changed meanwhile.
        if (isOfConnection || dialect.isOutage(error)) connection.discard();
        if (isAgain || isCommitting || !isOfConnection) throw error;
        onRetry?.('connection');
      }
    } finally {
      await db.client.releaseConnection(raw);
    }
  }
}

/**
 * Runs `work` in a transaction of knex's own, for rare tasks. No query runs outside of a transaction,
 * since behind a pooler only a transaction has the settings.
 */
export function runKnexTransaction<Result>(
  db: Knex,
  { transactionSettings }: Dialect,
  work: (transaction: Knex.Transaction) => Promise<Result>,
  config: Knex.TransactionConfig = {},
): Promise<Result> {
  return db.transaction(async (transaction) => {
    if (transactionSettings !== undefined) {
      await transaction.raw(transactionSettings.replaceAll('?', '\\?'));
    }
    return work(transaction);
  }, config);
}

function createTransaction(
  db: Knex,
  raw: unknown,
  dialect: Dialect,
  connection: Connection,
): Transaction {
  const createLocks = createRowLocks();
  const transaction: Transaction = {
    hasWritten: false,
    dialect,
    connection,
    createUnit: () => {
      const rows: Rows = <Row extends object>(table: string) => {
        // Whether the query that is built of it writes is not known until it runs.
        unit.dirty = true;
        const query = db<Row, Row[]>(table).connection(raw);
        query.on('query', ({ method }: { readonly method?: string }) => {
          if (!reading.includes(method)) transaction.hasWritten = true;
        });
        return query;
      };
      const unit: UnitOfWork = { transaction, rows, locks: createLocks(), dirty: false };
      return unit;
    },
  };
  return transaction;
}

/** The methods of knex's builder that write nothing. */
const reading: readonly (string | undefined)[] = ['select', 'first', 'pluck'];

/** The rows that one unit of work keeps from the others of its transaction. */
export interface RowLocks {
  /** Waits until no other unit holds the row, and holds it. */
  take(row: string): Promise<void>;
  /** Releases all. */
  release(): void;
}

/**
 * Makes the locks of the units that share a transaction. A database's own locks hold between transactions
 * only, so that without these two units could change one row from the same old state.
 */
function createRowLocks(): () => RowLocks {
  const held = new Map<string, Promise<void>>();
  return () => {
    const own = new Map<string, () => void>();
    return {
      take: async (row) => {
        if (own.has(row)) return;
        while (held.has(row)) await held.get(row);
        const { promise, resolve } = Promise.withResolvers<void>();
        held.set(row, promise);
        own.set(row, resolve);
      },
      release: () => {
        for (const [row, resolve] of own) {
          held.delete(row);
          resolve();
        }
        own.clear();
      },
    };
  };
}
