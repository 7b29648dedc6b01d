import type { Knex } from 'knex';
import { DatabaseError } from './errors.js';
import { type Migration, migrations } from './migrations/index.js';

/** The table of the migrations that have run. */
export const migrationsTable = 'numberkit_migrations';

/** A migration that has run, as its database has noted it. */
export interface DoneMigration {
  readonly name: string;
  /** The first migration that a Numberkit must know to use the tables after it; null for any. */
  readonly compatible_from: string | null;
}

export function readDoneMigrations(db: Knex): Promise<DoneMigration[]> {
  return db<DoneMigration>(migrationsTable).orderBy('id').select('name', 'compatible_from');
}

/**
 * Why a Numberkit with these migrations cannot use the tables; undefined if it can. Newer ones may have run, as they do
 * in an upgrade without a stop, if they are compatible with one of these.
 */
export function findIncompatibility(
  done: readonly DoneMigration[],
  ours: readonly Migration[] = migrations,
): string | undefined {
  const isOurs = (name: string | null) => ours.some((one) => one.name === name);
  const breaking = done.find(
    ({ name, compatible_from: from }) => !isOurs(name) && from !== null && !isOurs(from),
  );
  return (
    breaking &&
    `a newer Numberkit has changed its tables in a way that this one cannot use, by ${breaking.name}.`
  );
}

/** @throws {DatabaseError} A newer Numberkit has added columns or tables, which this one would leave out. */
export async function requireOwnSchema(db: Knex, what: string): Promise<void> {
  const done: string[] = await db(migrationsTable).pluck('name');
  const unknown = done.find((name) => !migrations.some((one) => one.name === name));
  if (unknown === undefined) return;
  throw new DatabaseError(
    `The database was changed by a newer Numberkit, which added ${unknown}: ${what} it with that one.`,
  );
}
