import type { ControlDatabase } from '../../src/storage/control/control-database.js';
import type { Connection, ListenerOptions } from '../../src/storage/dialects/dialect.js';
import { UnavailableError } from '../../src/storage/errors.js';

/** A database of control that counts versions, and fails when a test says so. */
export class StubControlDatabase implements ControlDatabase {
  readonly setting = 'DATABASE_URL';
  readonly direct = undefined;
  /** Whether it refuses a transaction. */
  refuses: (durability: 'durable' | 'relaxed') => boolean = () => false;
  /** Commits a transaction. */
  commit: () => Promise<void> = async () => undefined;
  /** How a notification reaches the processes that listen. */
  deliver: (notify: () => void) => void = (notify) => notify();
  /** Whether it refuses to be listened to. */
  refusesListeners = false;
  /** How often anything of what testers set has changed. */
  version = 0;
  /** How far the clock is ahead, in milliseconds. */
  ahead = 0;
  /** How many transactions have begun. */
  transactions = 0;
  /** The connections that listen. */
  readonly listeners = new Set<ListenerOptions>();
  /** The versions that the process has noted. */
  readonly notes: (number | null)[] = [];

  readonly processes: ControlDatabase['processes'] = {
    processId: 'process',
    noteSeen: async (_connection, version) => void this.notes.push(version),
    countBehind: async () => 0,
  };

  async transaction<Result>(
    durability: 'durable' | 'relaxed',
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result> {
    this.transactions += 1;
    if (this.refuses(durability)) throw new UnavailableError('The database is away.');
    const result = await work(this.#connection);
    await this.commit();
    return result;
  }

  explain(error: unknown): string {
    return String(error);
  }

  async listen(options: ListenerOptions): ReturnType<ControlDatabase['listen']> {
    if (this.refusesListeners) throw new UnavailableError('The database is away.');
    this.listeners.add(options);
    return { [Symbol.asyncDispose]: async () => void this.listeners.delete(options) };
  }

  readonly #run = (sql: string, values: readonly unknown[]): unknown[] => {
    if (sql.includes('AS snapshot')) return [{ snapshot: JSON.stringify(this.#toSnapshot()) }];
    if (sql.includes('SET version = version + 1')) this.version += 1;
    else if (sql.includes('pg_notify')) this.#notify(String(values[1]));
    return [{ version: this.version }];
  };

  readonly #connection: Connection = {
    run: async <Row>({ sql }: { readonly sql: string }, values: readonly unknown[]) =>
      this.#run(sql, values) as Row[],
    begin: async () => undefined,
    exec: async () => undefined,
    commit: async () => undefined,
    rollback: async () => undefined,
    discard: () => undefined,
  };

  #notify(payload: string): void {
    for (const { onNotification } of this.listeners) this.deliver(() => onNotification(payload));
  }

  #toSnapshot(): object {
    return {
      stateId: 'state',
      version: this.version,
      clockVersion: 0,
      frozenAt: null,
      ahead: this.ahead,
      faultsVersion: 0,
      faults: [],
      journalClears: 0,
      journalCleared: 0,
      scope: null,
    };
  }
}
