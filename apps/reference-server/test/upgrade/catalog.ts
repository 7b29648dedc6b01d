import { isRecord } from '@numberkit/contract';
import type { Knex } from 'knex';

/** What a version relies on in the tables: by a name, each with its definition. */
export interface Catalog {
  readonly tables: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, { type: string; required: boolean; default: boolean }>;
  /** Constraints and unique indexes: what may refuse a row. */
  readonly rules: ReadonlyMap<string, { table: string }>;
}

export async function readCatalog(db: Knex): Promise<Catalog> {
  const own = "n.nspname = current_schema() AND c.relname LIKE 'numberkit!_%' ESCAPE '!'";
  const columns = await read(
    db,
    `SELECT c.relname AS "table", c.relname || '.' || a.attname AS name,
      format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
      a.atthasdef AS "default"
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${own} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  );
  const rules = await read(
    db,
    `SELECT c.relname AS "table", pg_get_constraintdef(r.oid) AS name
    FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${own} AND r.contype <> 'n'
    UNION ALL
    SELECT c.relname, pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${own} AND i.indisunique`,
  );
  return {
    tables: new Set(columns.map(({ table }) => String(table))),
    columns: new Map(
      columns.map(({ name, type, required, default: value }) => [
        String(name),
        { type: String(type), required: required === true, default: value === true },
      ]),
    ),
    rules: new Map(rules.map(({ name, table }) => [`${table}: ${name}`, { table: String(table) }])),
  };
}

async function read(db: Knex, sql: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await db.raw<{ rows: unknown[] }>(sql);
  return rows.filter(isRecord);
}

/** The changes between two catalogs that a version for the earlier one may fail on. */
export function findBreaks(before: Catalog, after: Catalog): readonly string[] {
  const breaks: string[] = [];
  for (const table of before.tables) {
    if (!after.tables.has(table)) breaks.push(`${table} is gone`);
  }
  for (const [name, { type, required, default: hasDefault }] of before.columns) {
    const now = after.columns.get(name);
    if (now === undefined) breaks.push(`${name} is gone`);
    else if (now.type !== type) breaks.push(`${name} has another type`);
    else if (now.required && !required) breaks.push(`${name} takes no null any more`);
    else if (hasDefault && !now.default) breaks.push(`${name} has no default any more`);
  }
  for (const [name, column] of after.columns) {
    const isNewInOld = !before.columns.has(name) && before.tables.has(name.split('.')[0] ?? '');
    if (isNewInOld && column.required && !column.default) {
      breaks.push(`${name} is new and must be given`);
    }
  }
  for (const [name, { table }] of after.rules) {
    if (!before.rules.has(name) && before.tables.has(table)) breaks.push(`${name} is a new rule`);
  }
  return breaks;
}
