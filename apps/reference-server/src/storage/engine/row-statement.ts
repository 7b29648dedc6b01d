import type { ColumnType, Dialect } from '../dialects/dialect.js';
import { type Ask, createGathering } from './batcher.js';
import { createStatementName } from './statement.js';
import type { SharedTransaction, WorkTransaction } from './transaction.js';

type Columns = Readonly<Record<string, ColumnType>>;

/** A row that a statement is given. */
export type Given<C extends Columns> = {
  readonly [Name in keyof C]: string | number | boolean | null;
};

/** Takes one row; answers what the statement says of it, undefined where it says nothing. */
export type RowStatement<C extends Columns, Row> = (
  work: WorkTransaction,
  row: Given<C>,
) => Promise<Row | undefined>;

export interface RowStatementParts<C extends Columns> {
  /** The columns of a row that is given. */
  readonly columns: C;
  /** The columns that no two rows given have in common; what they hold has no spaces. */
  readonly key: readonly (keyof C & string)[];
  /**
   * The SQL; the rows that are given stand in the table `given`. What it answers has the column of
   * `toKeyColumn`.
   */
  readonly sql: string;
  /** Whether it writes the rows that it answers. */
  readonly writes: boolean;
  /** The table whose rows are kept from others until the one who asked for them ends. */
  readonly locks?: string;
}

/** What says of an answer which row it is of. */
interface Keyed {
  readonly row_key: string;
}

/** The SQL of that column, out of the columns of the key. */
export function toKeyColumn(key: readonly string[]): string {
  return `${key.join(" || ' ' || ")} AS row_key`;
}

/**
 * A statement over any number of rows, prepared once: the rows travel as one JSON text. What works ask
 * at the same moment runs as one. Rows with the same key run one after the other.
 */
export function createRowStatement<C extends Columns, Row extends object>(
  parts: RowStatementParts<C>,
): RowStatement<C, Row> {
  const { columns, key, locks } = parts;
  const name = createStatementName();
  const columnNames = Object.keys(columns);
  const texts = new Map<string, string>();

  async function run({ dialect, connection }: SharedTransaction, rows: readonly Given<C>[]) {
    const sql = texts.get(dialect.client) ?? toText(parts, dialect);
    texts.set(dialect.client, sql);
    const json = JSON.stringify(rows.map((row) => columnNames.map((column) => row[column])));
    const answers = await connection.run<Row & Keyed>({ name, sql }, [json]);
    return new Map(answers.map((answer) => [answer.row_key, answer]));
  }

  const toKey = (row: Given<C>): string => key.map((column) => row[column]).join(' ');

  const gather = createGathering<Given<C>, Row | undefined>(async (shared, asks) => {
    const answers = new Map<Ask<Given<C>>, Row>();
    try {
      for (let left = asks; left.length > 0; ) {
        const { round, later } = toRound(left, (ask) => toKey(ask.values));
        // In one order, so that two transactions seldom wait for each other's rows.
        const keys = [...round.keys()].sort();
        const rows = keys.map((one) => round.get(one)?.values).filter((row) => row !== undefined);
        for (const [one, answer] of await run(shared, rows)) {
          const ask = round.get(one);
          if (ask !== undefined) answers.set(ask, answer);
        }
        left = later;
      }
    } catch (error) {
      // PostgreSQL takes nothing more in a transaction in which a statement has failed.
      for (const { work } of asks) work.needsUndoing = true;
      throw error;
    }
    return asks.map((ask) => {
      const answer = answers.get(ask);
      if (parts.writes && answer !== undefined) ask.work.needsUndoing = true;
      return answer;
    });
  });

  return async (work, row) => {
    if (locks !== undefined) await work.locks.take(`${name} ${toKey(row)}`);
    return gather(work, row);
  };
}

function toText<C extends Columns>(parts: RowStatementParts<C>, dialect: Dialect): string {
  const { columns, sql, locks } = parts;
  const rowLock = locks === undefined ? '' : dialect.rowLock(locks);
  return `WITH given AS (${dialect.givenRows(columns)}) ${sql} ${rowLock}`;
}

/** As many items as have different keys, by key, and the others. */
function toRound<Item>(
  items: readonly Item[],
  toKey: (item: Item) => string,
): { round: ReadonlyMap<string, Item>; later: readonly Item[] } {
  const round = new Map<string, Item>();
  const later = items.filter((item) => {
    const key = toKey(item);
    if (round.has(key)) return true;
    round.set(key, item);
    return false;
  });
  return { round, later };
}
