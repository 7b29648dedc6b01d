import type { Knex } from 'knex';
import type { ExportedRow } from './migration.js';

/** Every kind of resource can have tags, not only numbers: one table holds them, by the end of the resource's ARN. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('numberkit_tags', (table) => {
    table.string('account_id', 12).notNullable();
    table.string('region', 32).notNullable();
    table.string('resource', 128).notNullable();
    table.text('tags').notNullable();
    table.primary(['account_id', 'region', 'resource']);
  });
  await db.raw(
    `INSERT INTO numberkit_tags (account_id, region, resource, tags)
    SELECT account_id, region, 'phone-number/' || phone_number_id, tags
    FROM numberkit_phone_numbers WHERE tags IS NOT NULL AND tags <> '[]'`,
  );
  await db.raw('ALTER TABLE numberkit_phone_numbers DROP COLUMN tags');
}

/** The tags of a number become a row of their own. */
export function upgrade(exported: ExportedRow): readonly ExportedRow[] {
  if (exported.table !== 'phone_numbers') return [exported];
  const { tags, ...row } = exported.row;
  const number = { table: exported.table, row };
  if (tags === null || tags === undefined || tags === '[]') return [number];
  const { account_id, region, phone_number_id } = row;
  const resource = `phone-number/${String(phone_number_id)}`;
  return [number, { table: 'tags', row: { account_id, region, resource, tags } }];
}
