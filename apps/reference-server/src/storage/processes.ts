import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { idColumn, nameColumn } from './columns.js';
import type { Dialect } from './dialects/dialect.js';
import { createStatement } from './engine/statement.js';
import { runTransaction, type UnitOfWork } from './engine/transaction.js';
import { type Migration, migrations } from './migrations/index.js';

/** How often a process notes that it runs, and after how long without a note it counts as gone, in milliseconds. */
const interval = 5000;
const lifetime = 15_000;

const columns = { process_id: idColumn, level: nameColumn };

const upsert = createStatement<typeof columns, object>({
  columns,
  writes: true,
  sql: `INSERT INTO numberkit_processes (process_id, level, seen_at)
    SELECT process_id, level, clock_timestamp() FROM given WHERE true
    ON CONFLICT (process_id) DO UPDATE SET seen_at = excluded.seen_at`,
});

const remove = createStatement<typeof columns, object>({
  columns,
  writes: true,
  sql: `DELETE FROM numberkit_processes WHERE process_id IN (SELECT process_id FROM given)
    OR seen_at < clock_timestamp() - interval '1 day'`,
});

/** Notes that this process runs, until it is disposed of; resolves after the first note. */
export async function startProcessNotes(db: Knex, dialect: Dialect): Promise<AsyncDisposable> {
  const own = [{ process_id: randomUUID(), level: migrations.at(-1)?.name ?? '' }];
  const write = (work: (unit: UnitOfWork) => Promise<unknown>) =>
    runTransaction(db, dialect, 'write', async ({ connection, createUnit }) => {
      // A note that is lost comes again, and waits for no disk and no standby.
      await connection.exec('SET LOCAL synchronous_commit TO off');
      await work(createUnit());
    });
  await write((unit) => upsert(unit, own));
  let noting: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // A database that is away is told later.
    noting = write((unit) => upsert(unit, own)).catch(() => undefined);
  }, interval).unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await noting;
      await write((unit) => remove(unit, own)).catch(() => undefined);
    },
  };
}

/** A process of an earlier Numberkit uses the database, and could not after a migration. */
export class OlderProcessError extends Error {}

/** @throws {OlderProcessError} A process runs that one of the missing migrations would break. */
export async function requireNoOlderProcess(
  db: Knex,
  missing: readonly Migration[],
  ours: readonly Migration[],
): Promise<void> {
  const breaking = missing.filter(({ compatibleFrom }) => compatibleFrom !== undefined);
  if (breaking.length === 0 || !(await db.schema.hasTable('numberkit_processes'))) return;
  const levels: string[] = await db('numberkit_processes')
    .distinct('level')
    .whereRaw(`seen_at > clock_timestamp() - interval '${lifetime} milliseconds'`)
    .pluck('level');
  const indexOf = (name: string | undefined) => ours.findIndex((one) => one.name === name);
  for (const { name, compatibleFrom } of breaking) {
    const older = levels.find(
      (level) => indexOf(level) !== -1 && indexOf(level) < indexOf(compatibleFrom),
    );
    if (older === undefined) continue;
    throw new OlderProcessError(
      `a process of an earlier Numberkit uses it, of ${older}, which could not after ${name}: stop that process first, or upgrade it to a Numberkit that has ${compatibleFrom}.`,
    );
  }
}
