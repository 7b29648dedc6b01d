import type { Knex } from 'knex';
import {
  type Connection,
  type Dialect,
  explainProblem,
  type Listener,
  type ListenerOptions,
} from '../dialects/dialect.js';
import { createStatementName } from '../engine/statement.js';
import { type OnRetry, runTransaction } from '../engine/transaction.js';
import { UnavailableError } from '../errors.js';
import type { DatabaseAddress } from '../open-database.js';
import type { Processes } from '../processes.js';

/** How often a transaction is tried in which other processes were in the way. */
const maxAttempts = 4;

/** A database in which processes share what testers control. */
export interface ControlDatabase {
  /**
   * Runs `work` in a transaction beside those of operations, none of which waits for it. It may run again.
   *
   * @param durability Whether the transaction outlives a crash of the database.
   * @throws {UnavailableError} The database did not take it.
   */
  transaction<Result>(
    durability: 'durable' | 'relaxed',
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Listens to the notifications of other processes.
   *
   * @throws {PooledError} Notifications do not come through the pooler that stands between.
   */
  listen(options: ListenerOptions): Promise<Listener>;
  /** Why the database could not be used, as a sentence without a value of a row. */
  explain(error: unknown): string;
  /** The processes that share it. */
  readonly processes: Pick<Processes, 'processId' | 'noteSeen' | 'countBehind'>;
  /** The setting that names the database. */
  readonly setting: string;
  /** The setting that names a direct way to it; undefined if there is none. */
  readonly direct: string | undefined;
}

export interface ControlDatabaseEvents {
  readonly onRetry: OnRetry;
  /** Called when the database did not take a transaction. */
  readonly onFailed: () => void;
}

/** The control of a database; undefined if processes do not share it. */
export function createControlDatabase(
  db: Knex,
  dialect: Dialect,
  address: DatabaseAddress,
  processes: Processes | undefined,
  { onRetry, onFailed }: ControlDatabaseEvents,
): ControlDatabase | undefined {
  const { listen } = dialect;
  if (listen === undefined || processes === undefined) return undefined;
  return {
    listen,
    explain: (error) => explainProblem(dialect, error),
    processes,
    setting: address.setting ?? 'DATABASE_URL',
    direct: address.kind === 'postgres' ? address.direct?.setting : undefined,
    transaction: async (durability, work) => {
      const access = durability === 'durable' ? 'beside' : 'relaxed';
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await runTransaction(
            db,
            dialect,
            access,
            ({ connection }) => work(connection),
            onRetry,
          );
        } catch (cause) {
          const isTransient = dialect.isTransient(cause);
          if (isTransient && attempt < maxAttempts) {
            onRetry('conflict');
            continue;
          }
          // Another error is a mistake of the server, and no outage.
          if (!isTransient && !dialect.isOutage(cause) && dialect.explain(cause) === undefined) {
            throw cause;
          }
          onFailed();
          throw new UnavailableError('The database did not take what testers control.', { cause });
        }
      }
    },
  };
}

/** Makes a statement with the parameters `$1`, `$2` and so on, which each connection prepares once. */
export function createControlStatement<Row>(
  sql: string,
): (connection: Connection, ...values: readonly unknown[]) => Promise<Row[]> {
  const name = createStatementName();
  return (connection, ...values) => connection.run<Row>({ name, sql }, values);
}
