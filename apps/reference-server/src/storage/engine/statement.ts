import type { Knex } from 'knex';
import type { StatementText } from '../dialects/dialect.js';
import type { WorkTransaction } from './transaction.js';

/** A value that is given each time the statement runs. */
class Slot {
  readonly name: string;
  [key: string]: unknown;

  constructor(name: string) {
    this.name = name;
  }
}

/** The values that go into the slots of their names. */
export type StatementValues = Readonly<Record<string, unknown>>;

/** Runs in the transaction of a work and answers the rows. */
export type Statement<Row> = (work: WorkTransaction, values: StatementValues) => Promise<Row[]>;

interface Compiled extends StatementText {
  readonly writes: boolean;
  /** Whether it answers the rows that it has written. */
  readonly tells: boolean;
  readonly bindings: readonly unknown[];
}

interface Builder {
  toSQL(): { toNative(): Knex.SqlNative };
}

/** Keeps the place of a value. */
export function slot(name: string): Slot {
  return new Slot(name);
}

/** A slot for each of these columns, under its name. */
export function slots(...columns: readonly string[]): Record<string, Slot> {
  return Object.fromEntries(columns.map((column) => [column, slot(column)]));
}

/** The slots of the columns that every table of scoped resources begins with. */
export const scopeSlots: Record<string, Slot> = slots('account_id', 'region');

let statementCount = 0;

/** A name that no other statement of the process has. */
export function createStatementName(): string {
  statementCount += 1;
  return `numberkit_${statementCount}`;
}

/**
 * A statement whose SQL knex builds once, and which the database prepares once a connection: building
 * it costs more than running it.
 */
export function createStatement<Row>(
  build: (db: Knex) => Builder,
  { locks = false }: { readonly locks?: boolean } = {},
): Statement<Row> {
  const compiled = new Map<string, Compiled>();
  const name = createStatementName();
  return async (work, values) => {
    const { db, dialect, connection } = work.shared;
    const statement = compiled.get(dialect.client) ?? compile(name, build(db));
    compiled.set(dialect.client, statement);
    const bindings = statement.bindings.map((one) =>
      one instanceof Slot ? values[one.name] : one,
    );
    if (locks) await work.locks.take(`${name} ${JSON.stringify(bindings)}`);
    try {
      const rows = await connection.run<Row>(statement, bindings);
      if (statement.writes && (rows.length > 0 || !statement.tells)) work.needsUndoing = true;
      return rows;
    } catch (error) {
      // PostgreSQL takes nothing more in a transaction in which a statement has failed.
      work.needsUndoing = true;
      throw error;
    }
  };
}

/** A statement that reads rows and keeps other works from reading them so until this one ends. */
export function createLockingStatement<Row>(
  build: (db: Knex) => Knex.QueryBuilder,
): Statement<Row> {
  return createStatement((db) => build(db).forUpdate(), { locks: true });
}

function compile(name: string, builder: Builder): Compiled {
  const { sql, bindings } = builder.toSQL().toNative();
  return {
    name,
    sql,
    bindings,
    writes: !/^select/i.test(sql),
    tells: /\breturning\b/i.test(sql),
  };
}
