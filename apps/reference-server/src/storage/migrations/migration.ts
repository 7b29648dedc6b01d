import type { Knex } from 'knex';

/** A row of an export, and its table's name without the prefix. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A change of the schema. Only a backup undoes it. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Knex) => Promise<void>;
  /**
   * The first migration that a Numberkit must know to use the tables after this one. Undefined if this one only expands
   * them: then every Numberkit that could use them before still can.
   */
  readonly compatibleFrom?: string;
  /** Undefined if the migration changes no rows. */
  readonly upgrade?: Upgrade;
}

/** The rows that a row becomes which was exported before a migration: an import does what the migration does. */
export type Upgrade = (exported: ExportedRow) => readonly ExportedRow[];

/** Upgrades the rows of a table to have these columns too. */
export function addColumns(table: string, columns: Readonly<Record<string, unknown>>): Upgrade {
  return (exported) =>
    exported.table === table ? [{ table, row: { ...columns, ...exported.row } }] : [exported];
}
