import type { Knex } from 'knex';
import type { Connection, Dialect } from '../dialects/dialect.js';
import { createRowLocks, type RowLocks } from './row-locks.js';

/** An open transaction that works share. */
export interface SharedTransaction {
  /** Builds statements, and runs none of them in the transaction. */
  readonly db: Knex;
  readonly dialect: Dialect;
  readonly connection: Connection;
  /** The transaction for one more work. */
  bindWork(): WorkTransaction;
}

/** A transaction as one work sees it. */
export interface WorkTransaction {
  readonly shared: SharedTransaction;
  readonly locks: RowLocks;
  /** A table for statements that are seldom run: each is built anew, and runs in the transaction. */
  readonly rows: Rows;
  /** Whether a statement of the work has written or failed, as far as that is known. */
  needsUndoing: boolean;
}

type Rows = <Row extends object>(table: string) => Knex.QueryBuilder<Row, Row[]>;

/** @param raw The connection of knex's in which the transaction is open. */
export function shareTransaction(db: Knex, raw: unknown, dialect: Dialect): SharedTransaction {
  const createLocks = createRowLocks();
  const shared: SharedTransaction = {
    db,
    dialect,
    connection: dialect.connectionOf(raw),
    bindWork: () => {
      const rows = createRows(db, raw, () => {
        work.needsUndoing = true;
      });
      const work: WorkTransaction = { shared, rows, locks: createLocks(), needsUndoing: false };
      return work;
    },
  };
  return shared;
}

// What a statement that is seldom run does is not known, so that it counts as one that writes.
function createRows(db: Knex, raw: unknown, onUse: () => void): Rows {
  return <Row extends object>(table: string) => {
    onUse();
    return db<Row, Row[]>(table).connection(raw);
  };
}
