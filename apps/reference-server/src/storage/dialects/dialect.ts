import type { Knex } from 'knex';

/** A statement as a database prepares it. */
export interface StatementText {
  /** Unique in the process; undefined for a statement that is prepared for each run. */
  readonly name: string | undefined;
  readonly sql: string;
}

/** The types of the columns of the rows that a statement is given. */
export type ColumnType = 'bigint' | 'boolean' | 'text';

/**
 * What a transaction does: it reads one moment of the database, or it writes. An exclusive one is alone in the
 * database, so that no other one that writes can be in its way. One that is `beside` these writes rows that they do
 * not; if it is `relaxed`, a crash of the database may undo it.
 */
export type Access = 'read' | 'write' | 'exclusive' | 'beside' | 'relaxed';

/** One connection of a database, below knex. */
export interface Connection {
  begin(access: Access): Promise<void>;
  /** Runs a statement, which it prepares at its first use if it has a name, and returns its rows. */
  run<Row>(statement: StatementText, values: readonly unknown[]): Promise<Row[]>;
  /** Runs SQL that returns nothing. */
  exec(sql: string): Promise<void>;
  /** Commits the transaction; rejects where it can only be undone. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Closes the connection, so that the pool makes a new one. */
  discard(): void;
}

/** Receives the notifications that processes on a database send to each other. */
export interface Listener extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ListenerOptions {
  /** The name of the notifications to receive. */
  readonly channel: string;
  readonly onNotification: (payload: string) => void;
  /** Called once when the connection has ended by itself. */
  readonly onLost: () => void;
}

/** A transaction pooler stands between, through which no notification comes. */
export class PooledError extends Error {
  override readonly name = 'PooledError';
}

/** Everything in which the databases differ. */
export interface Dialect {
  /** The client of knex's that speaks it. */
  readonly client: string;
  /** The database's name in a sentence, without passwords. */
  readonly place: string;
  /** Whether processes of several versions share it, as they do in an upgrade without a stop. */
  readonly isShared: boolean;
  /** Makes what a connection needs, such as a folder. */
  prepare(): Promise<void>;
  readonly config: Omit<Knex.Config, 'client'>;
  /**
   * Connections that read while that of `config` writes; undefined if those of `config` can do both at the same time,
   * or if the database has a single connection.
   */
  readonly readers: Omit<Knex.Config, 'client'> | undefined;
  /** How many transactions read at the same time; 0 if reading waits for its turn between the writes. */
  readonly concurrentReads: number;
  /** The connection behind one of knex's; the same for the same. */
  connectionOf(raw: unknown): Connection;
  /** Releases what `connectionOf` holds of the connections. */
  release(): Promise<void>;
  /** Begins to listen on a connection of its own; undefined if processes do not share such a database. */
  readonly listen: ((options: ListenerOptions) => Promise<Listener>) | undefined;
  /** The settings of a transaction that sees everything as it was when it began. */
  readonly snapshot: Knex.TransactionConfig;
  /** SQL of a table with these columns, which it reads from one JSON text: an array for each row. */
  givenRows(columns: Readonly<Record<string, ColumnType>>): string;
  /** SQL of the text of a JSON array with the values of columns. */
  jsonArray(columns: readonly string[]): string;
  /** SQL with the database's own parameters in the place of question marks. */
  numberParameters(sql: string): string;
  /** The end of a query that locks a table's rows until the transaction ends. */
  rowLock(table: string): string;
  /** Has a query skip the rows that other transactions have locked. */
  skipLocked<Row extends object>(
    query: Knex.QueryBuilder<Row, Row[]>,
  ): Knex.QueryBuilder<Row, Row[]>;
  /** SQL that a transaction begins with where a connection's `begin` did not begin it. */
  readonly transactionSettings: string | undefined;
  /** The first statement of a migration: other processes that migrate wait for it to end. */
  readonly migrationLock: string;
  /** Puts a prefix before the names of a table's indexes. */
  renameIndexes(db: Knex, table: string, prefix: string): Promise<void>;
  /** How long a migration waits for other processes, in milliseconds. */
  readonly maxMigrationWait: number;
  /** Why the database cannot be used, in words without a value of a row; undefined for an unknown error. */
  explain(error: unknown): string | undefined;
  /** Whether an error is caused by another transaction, so that the same may succeed a moment later. */
  isTransient(error: unknown): boolean;
  /** Whether an error means that the database is of no use to anyone for now. */
  isOutage(error: unknown): boolean;
  /** Whether an error is of its connection, so that the same may succeed on another one. */
  isOfConnection(error: unknown): boolean;
}

/** The code that both drivers set on their errors; empty for an error without one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a database could not be used, in a sentence. */
export function explainProblem(dialect: Dialect, error: unknown): string {
  const explained = dialect.explain(error);
  if (explained !== undefined) return explained;
  if (!(error instanceof Error)) return String(error);
  // knex puts the statement before the message of the database. The error of an address that stands for
  // several, as localhost does, has no message.
  const [message = ''] = (error.message.split(' - ').at(-1) ?? '').split('\n');
  return message || codeOf(error);
}
