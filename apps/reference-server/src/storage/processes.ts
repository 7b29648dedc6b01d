import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { createControlStatement } from './control/control-database.js';
import type { Connection, Dialect } from './dialects/dialect.js';
import { type OnRetry, runTransaction } from './engine/transaction.js';
import { type Migration, migrations } from './migrations/index.js';

/** How often a process notes that it runs, in milliseconds, unless it notes more than that. */
const interval = 5000;

/** After how long without a note a process is in the way of no migration, in milliseconds. */
const lifetime = 15_000;

/** How long others wait for a process after its last note of the version that it has seen, in milliseconds. */
export const followerLifetime = 3000;

/** The processes that use a database, as their notes show them. */
export interface Processes extends AsyncDisposable {
  /** Identifies this one. */
  readonly processId: string;
  /**
   * Notes that this process runs, and which version of the control it has seen: others wait for that. Null if it follows
   * none. A process that follows has to note it again well within {@link followerLifetime}.
   */
  noteSeen(connection: Connection, version: number | null): Promise<void>;
  /** How many other processes run and follow the control that have not seen a version. */
  countBehind(connection: Connection, version: number): Promise<number>;
}

// It leaves `seen` alone: on a slow database it may be written after the first note of a version.
const noteRunning = createControlStatement(
  `INSERT INTO numberkit_processes (process_id, level, seen_at)
  VALUES ($1, $2, clock_timestamp())
  ON CONFLICT (process_id) DO UPDATE SET seen_at = excluded.seen_at`,
);

const noteSeen = createControlStatement(
  `INSERT INTO numberkit_processes (process_id, level, seen, seen_at)
  VALUES ($1, $2, CAST($3 AS bigint), clock_timestamp())
  ON CONFLICT (process_id) DO UPDATE SET seen = excluded.seen, seen_at = excluded.seen_at`,
);

const countBehind = createControlStatement<{ readonly behind: string }>(
  `SELECT count(*) AS behind FROM numberkit_processes
  WHERE process_id <> $1 AND seen < CAST($2 AS bigint)
    AND seen_at > clock_timestamp() - interval '${followerLifetime} milliseconds'`,
);

const remove = createControlStatement(
  `DELETE FROM numberkit_processes
  WHERE process_id = $1 OR seen_at < clock_timestamp() - interval '1 hour'`,
);

/** Notes that this process runs, until it is disposed of; resolves after the first note. */
export async function openProcesses(
  db: Knex,
  dialect: Dialect,
  onRetry: OnRetry,
): Promise<Processes> {
  const processId = randomBytes(5).toString('hex');
  const level = migrations.at(-1)?.name ?? '';
  const write = (work: (connection: Connection) => Promise<unknown>) =>
    runTransaction(db, dialect, 'relaxed', ({ connection }) => work(connection), onRetry);
  const note = (connection: Connection) => noteRunning(connection, processId, level);
  await write(note);
  let noting: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // If the database is away, the next note is in time.
    noting = write(note).catch(() => undefined);
  }, interval).unref();
  return {
    processId,
    noteSeen: async (connection, version) => {
      clearInterval(timer);
      await noteSeen(connection, processId, level, version);
    },
    countBehind: async (connection, version) => {
      const [row] = await countBehind(connection, processId, version);
      return Number(row?.behind);
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await noting;
      // The row of a process that cannot remove it counts for nothing soon.
      await write((connection) => remove(connection, processId)).catch(() => undefined);
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
