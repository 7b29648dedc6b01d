import type { Dialect, StatementText } from '../dialects/dialect.js';
import { createStatementName } from './statement.js';
import type { UnitOfWork } from './transaction.js';

type Value = string | number;

/** A piece of SQL, with its values in the order of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

export function sql(text: string, ...values: readonly Value[]): Sql {
  return { text, values };
}

/** Joins conditions; without any, the result is true for every row. */
export function and(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql('true');
  const text = conditions.map((one) => `(${one.text})`).join(' AND ');
  return { text, values: conditions.flatMap(({ values }) => values) };
}

export function isOneOf(column: string, values: readonly Value[]): Sql {
  if (values.length === 1) return sql(`${column} = ?`, ...values);
  return sql(`${column} IN (${values.map(() => '?').join(', ')})`, ...values);
}

/** Whether a column has one of these values, of which there are `true` and `false`; undefined for both. */
export function isFlag(column: string, values: readonly string[]): Sql | undefined {
  const [value, other] = ['true', 'false'].filter((one) => values.includes(one));
  // As the condition of an index says it.
  return value === undefined || other !== undefined ? undefined : sql(`${column} = ${value}`);
}

/** Whether each of these columns has its value. */
export function isEqual(columns: Readonly<Record<string, Value>>): Sql {
  const names = Object.keys(columns);
  return sql(names.map((name) => `${name} = ?`).join(' AND '), ...Object.values(columns));
}

/**
 * Reads rows. They travel as one JSON text: a driver takes four times as long to make the values of a hundred rows one
 * by one.
 *
 * @param columns The columns of a row.
 * @param toQuery Makes the query; what it selects is given.
 */
export async function readRows<Row extends object>(
  unit: UnitOfWork,
  columns: readonly (keyof Row & string)[],
  toQuery: (selected: string) => Sql,
): Promise<Row[]> {
  const { dialect } = unit.transaction;
  const { text, values } = toQuery(`${dialect.jsonArray(columns)} AS json`);
  const all = `SELECT '[' || string_agg(json, ',') || ']' AS json FROM (${text}) AS page`;
  const [page] = await readQuery<{ json: string | null }>(unit, sql(all, ...values));
  const rows: Row[keyof Row & string][][] = JSON.parse(page?.json ?? '[]');
  const empty: Row = JSON.parse(`{${columns.map((column) => `"${column}":null`).join(',')}}`);
  return rows.map((row) => toRow(empty, columns, row));
}

/** Reads rows as the driver makes them. */
export async function readQuery<Row>(unit: UnitOfWork, { text, values }: Sql): Promise<Row[]> {
  const { connection, dialect } = unit.transaction;
  try {
    return await connection.run<Row>(toStatement(dialect, text), values);
  } catch (error) {
    // PostgreSQL rejects every statement after a failed one in the same transaction.
    unit.dirty = true;
    throw error;
  }
}

/**
 * The most queries that connections prepare once. Their texts depend on the filters of a request, of which there are
 * too many combinations to keep them all.
 */
const maxPrepared = 100;

const prepared = new Map<string, StatementText>();

function toStatement(dialect: Dialect, text: string): StatementText {
  const key = `${dialect.client} ${text}`;
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const isKept = prepared.size < maxPrepared;
  const statement = {
    name: isKept ? createStatementName() : undefined,
    sql: dialect.numberParameters(text),
  };
  if (isKept) prepared.set(key, statement);
  return statement;
}

/** Copying an object that has the columns already is faster than adding them one by one. */
function toRow<Row extends object>(
  empty: Row,
  columns: readonly (keyof Row & string)[],
  values: readonly Row[keyof Row & string][],
): Row {
  const row = { ...empty };
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const value = values[index];
    if (column !== undefined && value !== undefined) row[column] = value;
  }
  return row;
}
