import { EventEmitter } from 'node:events';
import { forgetClientTokens } from './client-tokens.js';
import { type ControlDatabase, createControlDatabase } from './control/control-database.js';
import { codeOf, type Dialect } from './dialects/dialect.js';
import { type BatchReport, createBatchQueue } from './engine/batch.js';
import type { OnRetry, RetryReason, UnitOfWork } from './engine/transaction.js';
import { UnavailableError } from './errors.js';
import { type QueueName, readPoolLoad, type StorageLoad } from './load.js';
import { type DatabaseAddress, openDatabase, toDatabaseError } from './open-database.js';
import { probeDatabase } from './probe.js';
import { openProcesses } from './processes.js';
import { forgetReleasedNumbers } from './released-numbers.js';
import type { Scope, ScopePart } from './scope.js';
import { Tables } from './tables.js';
import { countRows, emptyScopes, emptyTables, readNextScope } from './whole-database.js';

/** The server's state. A transaction's writes are durable when its promise resolves. */
export interface Storage extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  /** Emits when a batch of this process that wrote something is committed. */
  readonly changes: EventEmitter<{ committed: [] }>;
  /** How many such batches there were. */
  readonly revision: number;
  /** Emits when a batch is over, committed or not. */
  readonly batches: EventEmitter<{ ended: [queue: QueueName, report: BatchReport] }>;
  /** Emits when a transaction runs again, and when the database did not take one of `control`. */
  readonly transactions: EventEmitter<{ retried: [reason: RetryReason]; controlFailed: [] }>;
  /** What waits for the database now. */
  readLoad(): StorageLoad;
  /**
   * Runs `work` in one transaction. If it throws, the transaction is rolled back and the error rethrown. After a
   * conflict with another transaction `work` runs again, so it must have no other effects.
   */
  transaction<Result>(scope: Scope, work: (tables: Tables) => Promise<Result>): Promise<Result>;
  /**
   * As `transaction`, but alone in the database: for rare changes that concern more rows than they could lock, such
   * as deleting a list that no number may use.
   */
  exclusiveTransaction<Result>(
    scope: Scope,
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Runs `work`, which only reads, on the database as it is at one moment. Where the database can do that, it waits
   * for no write.
   */
  snapshot<Result>(scope: Scope, work: (tables: Tables) => Promise<Result>): Promise<Result>;
  /**
   * Runs `fill` once in the life of a database, before anything else is in it; returns the account and
   * region that it was last filled for.
   */
  fillWhenNew(scope: Scope, fill: (tables: Tables) => Promise<void>): Promise<Scope>;
  /** Removes everything of every account and runs `fill`, in one transaction. */
  refill(scope: Scope, fill: (tables: Tables) => Promise<void>): Promise<void>;
  /**
   * Removes everything of a part of the accounts and regions and runs `fill` for one of them, in one
   * transaction.
   */
  refillPart(
    part: ScopePart,
    scope: Scope | undefined,
    fill: (tables: Tables) => Promise<void>,
  ): Promise<void>;
  /** As `snapshot`, over all accounts and regions. */
  read<Result>(read: (reader: StateReader) => Promise<Result>): Promise<Result>;
  /** Deletes uses of idempotency tokens up to a moment, at most `atMost`; returns how many. */
  forgetClientTokens(until: Date, atMost: number): Promise<number>;
  /** Takes numbers that were released up to a moment from their accounts, at most `atMost`; returns how many. */
  forgetReleasedNumbers(until: Date, atMost: number): Promise<number>;
  /** Returns why the database is of no use now, undefined if it takes a write. */
  probe(): Promise<string | undefined>;
  /** Where processes that share the database share what testers control; undefined if they do not. */
  readonly control: ControlDatabase | undefined;
}

/** A view of all accounts and regions at one moment. */
export interface StateReader {
  /** The account and region after one, in one order, of those that hold something. */
  nextScope(after: Scope): Promise<Scope | undefined>;
  tables(scope: Scope): Tables;
  /** How many rows of each table belong to an account and region, of each at most `atMost`. */
  count(scope: Scope, atMost: number): Promise<ReadonlyMap<string, number>>;
}

/**
 * Eight batches: if more wait, the database is so slow that a further unit would start after its client's timeout.
 */
const maxWaiting = 1000;

// Of writes: large enough that the commit is a small part of a batch's cost, small enough that the first of a batch
// does not wait long for the last.
const maxWrites = 128;

// Of reads: beginning and ending a transaction cost little, and the next batch is read while this one is handled.
const maxReads = 8;

/** @param onListenerError Called with an error that a listener of the storage has thrown, which is lost otherwise. */
export async function openStorage(
  address: DatabaseAddress,
  onListenerError?: (error: unknown) => void,
): Promise<Storage> {
  const { db, readers, dialect, [Symbol.asyncDispose]: close } = await openDatabase(address);
  // A listener that throws changes nothing about the transaction that has ended.
  const notify = (emit: () => unknown) => {
    try {
      emit();
    } catch (error) {
      onListenerError?.(error);
    }
  };
  const transactions: Storage['transactions'] = new EventEmitter();
  const onRetry: OnRetry = (reason) => notify(() => transactions.emit('retried', reason));
  const processes = await (dialect.isShared
    ? openProcesses(db, dialect, onRetry)
    : undefined
  )?.catch(async (error: unknown) => {
    await close();
    throw toDatabaseError(dialect, error, address.setting);
  });
  const changes = new EventEmitter<{ committed: [] }>();
  const batches: Storage['batches'] = new EventEmitter();
  let revision = 0;
  const writes = createBatchQueue(db, dialect, {
    maxWaiting,
    maxBatch: maxWrites,
    concurrency: 1,
    access: 'write',
    onRetry,
    onEnded: (report) => {
      if (report.result === 'written') {
        revision += 1;
        notify(() => changes.emit('committed'));
      }
      notify(() => batches.emit('ended', 'write', report));
    },
  });
  const concurrency = dialect.concurrentReads;
  const reads =
    concurrency === 0
      ? writes
      : createBatchQueue(readers, dialect, {
          maxWaiting,
          maxBatch: maxReads,
          concurrency,
          access: 'read',
          onRetry,
          onEnded: (report) => notify(() => batches.emit('ended', 'read', report)),
        });
  const { enqueue, enqueueExclusive, enqueueAlone } = writes;
  let probing: Promise<string | undefined> | undefined;
  return {
    changes,
    get revision() {
      return revision;
    },
    batches,
    transactions,
    readLoad: () => ({
      waiting: new Map([
        ['write', writes.waiting],
        ...(reads === writes ? [] : [['read', reads.waiting] as const]),
      ]),
      maxWaiting,
      maxBatch: new Map([
        ['write', maxWrites],
        ...(reads === writes ? [] : [['read', maxReads] as const]),
      ]),
      pools: new Map([
        ['main', readPoolLoad(db)],
        ...(readers === db ? [] : [['readers', readPoolLoad(readers)] as const]),
      ]),
    }),
    transaction: (scope, work) => enqueue((unit) => work(new Tables(unit, scope))),
    exclusiveTransaction: (scope, work) => enqueueAlone((unit) => work(new Tables(unit, scope))),
    snapshot: (scope, work) => reads.enqueue((unit) => work(new Tables(unit, scope))),
    fillWhenNew: async (scope, fill) => {
      const fillOnce = async (unit: UnitOfWork) => {
        const tables = new Tables(unit, scope);
        if (!(await tables.fills.insert())) return tables.fills.read();
        await fill(tables);
        return scope;
      };
      try {
        return await enqueueExclusive(fillOnce);
      } catch (error) {
        throw toStartError(dialect, error);
      }
    },
    refill: (scope, fill) =>
      enqueueExclusive(async (unit) => {
        await emptyTables(unit);
        const tables = new Tables(unit, scope);
        await tables.fills.update();
        await fill(tables);
      }),
    refillPart: (part, scope, fill) =>
      enqueueExclusive(async (unit) => {
        await emptyScopes(unit, part);
        if (scope !== undefined) await fill(new Tables(unit, scope));
      }),
    read: (read) =>
      reads.enqueueExclusive((unit) =>
        read({
          nextScope: (after) => readNextScope(unit, after),
          tables: (scope) => new Tables(unit, scope),
          count: (scope, atMost) => countRows(unit, scope, atMost),
        }),
      ),
    forgetClientTokens: (until, atMost) =>
      enqueueExclusive((unit) => forgetClientTokens(unit, until, atMost)),
    forgetReleasedNumbers: (until, atMost) =>
      enqueueExclusive((unit) => forgetReleasedNumbers(unit, until, atMost)),
    probe: () => {
      probing = probeDatabase(db, dialect, onRetry);
      return probing;
    },
    control: createControlDatabase(db, dialect, address, processes, {
      onRetry,
      onFailed: () => notify(() => transactions.emit('controlFailed')),
    }),
    [Symbol.asyncDispose]: async () => {
      await writes.idle();
      await reads.idle();
      await probing;
      await processes?.[Symbol.asyncDispose]();
      await close();
    },
  };
}

/** A start's first write runs here, so its error usually means a database without room or rights. */
function toStartError(dialect: Dialect, error: unknown): unknown {
  if (error instanceof UnavailableError) return toDatabaseError(dialect, error.cause);
  const code = codeOf(error);
  // The driver's own words quote the values of the fixtures.
  return code === '' ? error : toDatabaseError(dialect, `it did not take the fixtures (${code}).`);
}
