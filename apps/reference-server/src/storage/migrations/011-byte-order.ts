import type { Knex } from 'knex';

interface TextColumn {
  readonly table_name: string;
  readonly column_name: string;
  readonly type: string;
}

/**
 * The order of texts is that of their bytes, as it is on sqlite. A database of PostgreSQL has the order of a language
 * unless its columns say otherwise, and a list with an item that no row holds would be in two orders.
 */
export async function up(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  const { rows } = await db.raw<{ rows: TextColumn[] }>(
    `SELECT table_name, column_name, CASE data_type
        WHEN 'text' THEN 'text' ELSE 'varchar(' || character_maximum_length || ')'
      END AS type
    FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name LIKE 'numberkit!_%' ESCAPE '!'
      AND data_type IN ('text', 'character varying') AND collation_name IS DISTINCT FROM 'C'`,
  );
  for (const [table, columns] of Map.groupBy(rows, (row) => row.table_name)) {
    const changes = columns.map(
      ({ column_name, type }) => `ALTER COLUMN ${column_name} TYPE ${type} COLLATE "C"`,
    );
    await db.raw(`ALTER TABLE ${table} ${changes.join(', ')}`);
  }
}
