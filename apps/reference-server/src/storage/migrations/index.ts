import type { Knex } from 'knex';
import * as initial from './001-initial.js';

interface NamedMigration extends Knex.Migration {
  readonly name: string;
}

const migrations: readonly NamedMigration[] = [
  { name: '001-initial', up: initial.up, down: refuseToGoBack },
];

/** The migrations as knex wants them, in the order in which they run. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => [...migrations],
  getMigrationName: (migration) => migration.name,
  getMigration: async (migration) => migration,
};

async function refuseToGoBack(): Promise<void> {
  throw new Error('Numberkit does not migrate a database backwards; restore a backup instead.');
}
