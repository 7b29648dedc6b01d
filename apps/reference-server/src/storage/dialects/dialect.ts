import type { Knex } from 'knex';

/** A statement as a database takes it. */
export interface StatementText {
  /** Unique in the process. */
  readonly name: string;
  readonly sql: string;
}

/** The types of the columns of rows that are given to a statement. */
export type ColumnType = 'bigint' | 'boolean' | 'text';

/** One connection of a database, without the cost of building its queries. */
export interface Connection {
  /**
   * Begins a transaction that writes. An exclusive one is alone in the database: transactions that got in
   * each other's way can then do so no more.
   */
  begin(exclusive: boolean): Promise<void>;
  /** Runs a statement, prepared at its first use, and answers its rows. */
  run<Row>(statement: StatementText, values: readonly unknown[]): Promise<Row[]>;
  /** Runs SQL that answers nothing. */
  exec(sql: string): Promise<void>;
  /** Commits the transaction; rejects where it can only be undone. */
  commit(): Promise<void>;
  /** Has nobody be given this connection again: the next one is a new one. */
  discard(): void;
}

/** Everything in which the databases differ. */
export interface Dialect {
  /** The client of knex's that speaks it. */
  readonly client: string;
  /** The database's name in a sentence, without passwords. */
  readonly place: string;
  /** What has to be there before a connection can be made. */
  prepare(): Promise<void>;
  readonly config: Omit<Knex.Config, 'client'>;
  /** The connection behind one of knex's. The same one gives the same. */
  connectionOf(raw: unknown): Connection;
  /** Gives back what `connectionOf` holds of the connections. */
  release(): Promise<void>;
  /** How a transaction sees everything as it was when it began. */
  readonly snapshot: Knex.TransactionConfig;
  /** The SQL of a table with these columns, out of its rows as one JSON text of arrays. */
  givenRows(columns: Readonly<Record<string, ColumnType>>): string;
  /** What a query ends with to keep a table's rows from other transactions until this one ends. */
  rowLock(table: string): string;
  /** Has a query leave out rows that other transactions hold. */
  skipLocked<Row extends object>(
    query: Knex.QueryBuilder<Row, Row[]>,
  ): Knex.QueryBuilder<Row, Row[]>;
  /** What a transaction begins with that is not begun by a connection's `begin`. */
  readonly transactionSettings: string | undefined;
  /** The first statement of a migration: the others wait for it to end. */
  readonly migrationLock: string;
  /** Puts a prefix before the names of a table's indexes. */
  renameIndexes(db: Knex, table: string, prefix: string): Promise<void>;
  /** How long others may be in the way of a migration, in milliseconds. */
  readonly patience: number;
  /** Why the database cannot be used, in words that hold no value of a row; undefined where it is unknown. */
  explain(error: unknown): string | undefined;
  /** Whether an error says that others were in the way, so that the same may work a moment later. */
  isTransient(error: unknown): boolean;
  /** Whether an error says that the database serves nobody for now, whatever it is asked. */
  isOutage(error: unknown): boolean;
}

/** The code that both drivers give their errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
