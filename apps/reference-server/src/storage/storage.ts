import { codeOf, type Dialect } from './dialects/dialect.js';
import { createGroupCommit } from './engine/batch.js';
import { createCommitWorks } from './engine/commit-works.js';
import type { WorkTransaction } from './engine/transaction.js';
import { forgetClientTokens } from './forget-client-tokens.js';
import { type DatabaseAddress, openDatabase, toDatabaseError } from './open-database.js';
import { probeWrite } from './probe-write.js';
import { type Scope, type ScopePart, toScopeColumns } from './scope.js';
import { type Tables, WorkTables } from './tables.js';
import { UnavailableError } from './unavailable-error.js';
import { emptyScopes, emptyTables, readHome, readNextScope } from './whole-database.js';

/** The server's memory. What a transaction wrote is durable when its promise resolves. */
export interface Storage extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  /**
   * Runs `work` in one transaction; what it throws undoes all of it and is thrown on. Where others were
   * in the way it is run again, so it changes nothing but the tables.
   */
  transaction<Result>(scope: Scope, work: (tables: Tables) => Promise<Result>): Promise<Result>;
  /**
   * Runs `fill` once in the life of a database, before anything else is in it; answers the account and
   * region that it was last filled for.
   */
  fillWhenNew(scope: Scope, fill: (tables: Tables) => Promise<void>): Promise<Scope>;
  /** Removes everything of every account and runs `fill`; both happen, or neither. */
  refill(scope: Scope, fill: (tables: Tables) => Promise<void>): Promise<void>;
  /**
   * Removes everything of a part of the accounts and regions and runs `fill` for one of them; both happen,
   * or neither.
   */
  refillPart(
    part: ScopePart,
    scope: Scope | undefined,
    fill: (tables: Tables) => Promise<void>,
  ): Promise<void>;
  /** Runs `read` while nobody of this process writes, so that it sees one moment. It keeps writers waiting. */
  read<Result>(read: (reader: StateReader) => Promise<Result>): Promise<Result>;
  /** Deletes uses of idempotency tokens up to a moment, no more than so many; answers how many. */
  forgetClientTokens(until: Date, atMost: number): Promise<number>;
  /** Answers why the database takes no write now, undefined where it takes one. */
  probe(): Promise<string | undefined>;
}

/** What a read of several accounts and regions sees. */
export interface StateReader {
  /** The account and region after one, in one order, of those that hold something. */
  nextScope(after: Scope): Promise<Scope | undefined>;
  tables(scope: Scope): Tables;
}

/** The database is asked for the first time here: an error of its own is about the address. */
function toStartError(dialect: Dialect, error: unknown): unknown {
  if (error instanceof UnavailableError) return toDatabaseError(dialect, error.cause);
  const code = codeOf(error);
  // The driver's own words quote the values of the fixtures.
  return code === '' ? error : toDatabaseError(dialect, `it did not take the fixtures (${code}).`);
}

/** More transactions than this waiting are more than can be answered in good time. */
const mostWaiting = 1000;

export async function openStorage(address: DatabaseAddress): Promise<Storage> {
  const { db, dialect, [Symbol.asyncDispose]: close } = await openDatabase(address);
  const { add, addAlone, idle } = createGroupCommit(createCommitWorks(db, dialect), mostWaiting);
  let probing: Promise<string | undefined> | undefined;
  return {
    transaction: (scope, work) => add((own) => work(new WorkTables(own, scope))),
    fillWhenNew: async (scope, fill) => {
      const fillOnce = async (own: WorkTransaction) => {
        const [filled] = await own
          .rows('numberkit_fills')
          .insert({ id: 1, ...toScopeColumns(scope) })
          .onConflict('id')
          .ignore()
          .returning('id');
        if (filled === undefined) return readHome(own);
        await fill(new WorkTables(own, scope));
        return scope;
      };
      try {
        return await addAlone(fillOnce);
      } catch (error) {
        throw toStartError(dialect, error);
      }
    },
    refill: (scope, fill) =>
      addAlone(async (own) => {
        await emptyTables(own);
        await own.rows('numberkit_fills').update(toScopeColumns(scope));
        await fill(new WorkTables(own, scope));
      }),
    refillPart: (part, scope, fill) =>
      addAlone(async (own) => {
        await emptyScopes(own, part);
        if (scope !== undefined) await fill(new WorkTables(own, scope));
      }),
    read: (read) =>
      addAlone((own) =>
        read({
          nextScope: (after) => readNextScope(own, after),
          tables: (scope) => new WorkTables(own, scope),
        }),
      ),
    forgetClientTokens: (until, atMost) =>
      addAlone((own) => forgetClientTokens(own, until, atMost)),
    probe: () => {
      probing = probeWrite(db, dialect);
      return probing;
    },
    [Symbol.asyncDispose]: async () => {
      await idle();
      await probing;
      await close();
    },
  };
}
