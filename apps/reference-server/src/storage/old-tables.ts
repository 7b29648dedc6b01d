import type { Knex } from 'knex';
import type { Dialect } from './dialects/dialect.js';
import { tablePrefix } from './table.js';
import { tableDefinitions } from './tables.js';

/** The first releases noted their migrations under the name that every program on knex uses. */
const oldMigrations = 'knex_migrations';
const oldLock = 'knex_migrations_lock';
const firstMigration = '001-initial';

/** The tables that had a name without the prefix; later ones never had. */
const oldTables = tableDefinitions.filter(({ name }) =>
  [
    'client_tokens',
    'fills',
    'inventory_phone_numbers',
    'number_ranges',
    'opt_out_lists',
    'phone_number_counts',
    'phone_numbers',
    'pools',
    'protect_configurations',
    'registrations',
    'rule_set_number_overrides',
  ].includes(toOldName(name)),
);

/**
 * The migrations of a Numberkit that named its tables without a prefix; undefined where there are no such
 * tables. Another program's `knex_migrations` or `phone_numbers` do not count: all of the tables have to be
 * there, with the columns of their keys.
 */
export async function findOldMigrations(db: Knex): Promise<readonly string[] | undefined> {
  if (!(await db.schema.hasColumn(oldMigrations, 'name'))) return undefined;
  const names: string[] = await db(oldMigrations).orderBy('id').pluck('name');
  if (!names.includes(firstMigration)) return undefined;
  for (const { name, key } of oldTables) {
    const columns = Object.keys(await db(toOldName(name)).columnInfo());
    if (!key.every((column) => columns.includes(column))) return undefined;
  }
  return names;
}

/**
 * Renames the tables that {@link findOldMigrations} found; their rows stay.
 *
 * @param moved The migrations that are Numberkit's; others stay noted where they are.
 */
export async function moveOldTables(
  db: Knex,
  dialect: Dialect,
  moved: readonly string[],
): Promise<void> {
  for (const { name } of oldTables) {
    await dialect.renameIndexes(db, toOldName(name), tablePrefix);
    await db.schema.renameTable(toOldName(name), name);
  }
  await db(oldMigrations)
    .whereIn('name', [...moved])
    .delete();
  if ((await db(oldMigrations).first()) !== undefined) return;
  await db.schema.dropTable(oldMigrations);
  await db.schema.dropTableIfExists(oldLock);
}

function toOldName(table: string): string {
  return table.slice(tablePrefix.length);
}
